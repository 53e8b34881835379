import { buildSteps } from "../../../src/forms/build/buildSteps";
import { defaultSettings, type Layout } from "../../../src/forms/settings";
import { cellStyles } from "../../../src/sheet/cellStyles";
import type { SheetSpec } from "../../../src/sheet/sheetSpec";
import { cityPlan, countedId, measureOf, policyOf } from "../../app/city";

const plan = {
  ...cityPlan,
  policies: [
    ...cityPlan.policies,
    policyOf("3", "柱のある施策", [measureOf("3-1", "場の活用")], { group: "安心なまち" }),
  ],
};

const specsOf = (layout: Layout): SheetSpec[] =>
  buildSteps(
    plan,
    { ...defaultSettings(plan), layout },
    { sheets: [], sheetNames: [], settings: null },
    { movedAt: "", newId: countedId },
  ).writes.map(({ spec }) => spec);

const specs = [...specsOf("policy"), ...specsOf("measure")];

describe("every sheet that is built", () => {
  it.each(specs.map((spec) => [spec.name, spec] as const))(
    "%s can be sent as JSON and comes back the same",
    (_name, spec) => {
      expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
    },
  );

  it.each(specs.map((spec) => [spec.name, spec] as const))(
    "%s keeps texts as texts, numbers and formulas as such",
    (_name, spec) => {
      const wrong = spec.rows
        .flatMap(({ cells }) => cells)
        .filter(
          ({ content, style }) =>
            content !== null && (cellStyles[style].numberFormat === "@") !== (typeof content === "string"),
        );
      expect(wrong).toEqual([]);
    },
  );

  it.each(specs.map((spec) => [spec.name, spec] as const))(
    "%s has an explicit height for every row, none above Excel's limit",
    (_name, spec) => {
      expect(spec.rows.every(({ height }) => height > 0 && height <= 409)).toBe(true);
    },
  );

  it("has short drop-down lists, as Excel takes no more than 255 characters", () => {
    const lists = specs.flatMap(({ choices }) => choices.map(({ values }) => values.join(",").length));
    expect(Math.max(...lists)).toBeLessThanOrEqual(255);
  });

  it("has formulas that Excel can take", () => {
    const formulas = specs.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ content }) =>
          content !== null && typeof content === "object" ? content.formula : [],
        ),
      ),
    );
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8192);
    expect(formulas.every((formula) => formula.startsWith("="))).toBe(true);
  });

  it("is conditionally formatted without array constants, which Excel refuses there", () => {
    const conditions = specs.flatMap(({ highlights }) => highlights.map(({ formula }) => formula));
    expect(conditions.length).toBeGreaterThan(0);
    expect(conditions.filter((condition) => /[{}]/.test(condition))).toEqual([]);
  });
});
