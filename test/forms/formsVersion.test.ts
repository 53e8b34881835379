import { createHash } from "node:crypto";
import { buildSpecs } from "../../src/forms/build/buildSpecs";
import { usualForm } from "../../src/forms/fieldsSheet/usualForm";
import { formsName } from "../../src/forms/planSheet/formsVersion";
import { defaultSettings, withForm } from "../../src/forms/settings";
import { specFingerprint } from "../../src/sheet/fingerprint";
import { City, cityPlan } from "../app/city";

/**
 * What the forms of each version come to: a workbook of an earlier one is told by its version alone. Forms that have changed are another
 * version; where nobody has a workbook of the last one yet, its code is.
 */
const known: Record<string, string> = {
  "forms.1": "4449b5cd791c",
};

it("forms that differ from those of the version before have a version of their own", () => {
  const policies = cityPlan.policies.map((policy) => ({
    ...policy,
    id: `policy${policy.number}`,
    measures: policy.measures.map((measure) => ({ ...measure, id: `measure${measure.number}` })),
  }));
  const plan = { ...cityPlan, policies };
  const usual = defaultSettings(plan);
  const codes = (["policy", "measure"] as const).flatMap((layout) =>
    [usual, withForm(usual, usualForm(usual.fields))].flatMap((settings) =>
      buildSpecs(plan, { ...settings, layout }, (_, wanted) => wanted).map(specFingerprint),
    ),
  );
  expect(createHash("sha256").update(codes.join()).digest("hex").slice(0, 12)).toBe(known[formsName.key]);
});

it("a plan sheet of which the first row was deleted, or that was only begun, is no older one", async () => {
  const city = new City();
  await city.startPlanSheet();
  const codes = async () => (await city.check()).findings.map(({ code }) => code);
  expect(await codes()).toEqual(["planIsEmpty"]);
  await city.host.runExcel(async (context) => {
    context.workbook.worksheets.getItem("計画").getRange("1:1").delete("Up");
    await context.sync();
  });
  expect(await codes()).toEqual(["planIsEmpty"]);
});
