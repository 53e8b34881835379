import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeText } from "../../src/document/text/decodeText";
import { parseText } from "./parseText";

describe("the sample plan of the pane", () => {
  const { plan, problems } = parseText(
    decodeText(readFileSync(join(__dirname, "../../assets/sample-plan.txt"))),
  );
  const measures = plan.policies.flatMap((policy) => policy.measures);

  it("has four policies with 2, 6, 2 and 2 measures and nothing to report", () => {
    expect(plan.policies.map((policy) => policy.measures.length)).toEqual([2, 6, 2, 2]);
    expect(problems).toEqual([]);
    expect(plan).toMatchObject({
      title: "みどり野市市民活動推進計画　令和６年度評価",
      fiscalYear: "令和6年度",
    });
  });

  it("has two priority measures and a body for each", () => {
    expect(measures.filter(({ isPriority }) => isPriority).map(({ number }) => number)).toEqual([
      "2-4",
      "2-6",
    ]);
    expect(measures.filter(({ implementingBody }) => implementingBody === "")).toEqual([]);
  });

  it("has both texts for every policy, and gaps to find among those of the measures", () => {
    const blank = (key: "selfAssessment" | "committeeAssessment"): string[] =>
      measures.filter((measure) => measure.texts[key] === "").map(({ number }) => number);
    expect(
      plan.policies.every((policy) => policy.texts.selfAssessment && policy.texts.committeeAssessment),
    ).toBe(true);
    expect(blank("selfAssessment")).toEqual(["2-5", "4-2"]);
    expect(blank("committeeAssessment")).toEqual(["3-2", "4-2"]);
  });
});
