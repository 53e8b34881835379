import type { BasicPolicy, Measure, Plan } from "../../plan/plan";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { planSheetName } from "../headings";
import { measureLabel, measureSheetSpec, measureTextAddress } from "../measureSheet/measureSheet";
import { planSheetSpec } from "../planSheet/planSheet";
import { measureTable } from "../policySheet/policyLayout";
import { policySheetSpec } from "../policySheet/policySheet";
import { hasMeasureSheets, type Settings } from "../settings";
import { measureSheetIdentity, planSheetIdentity, policyKeys, policySheetIdentity } from "../sheetIdentity";
import type { NameSheet } from "../workbookBefore";

/** Sheets that the plan has. */
export function wantedIdentities({ policies }: Plan, settings: Settings): string[] {
  const keys = policyKeys(policies);
  return policies.flatMap(({ number, measures }, index) => {
    const key = keys[index] ?? number;
    const measureSheets = hasMeasureSheets(settings)
      ? measures.map((measure) => measureSheetIdentity(key, measure))
      : [];
    return [policySheetIdentity(key), ...measureSheets];
  });
}

/** Plan sheet, then every policy's sheet followed by its measures' sheets. */
export function buildSpecs(plan: Plan, settings: Settings, nameOf: NameSheet): SheetSpec[] {
  const planName = nameOf(planSheetIdentity, planSheetName);
  const keys = policyKeys(plan.policies);
  const keyOf = new Map(plan.policies.map((policy, index) => [policy, keys[index] ?? policy.number]));
  const policyName = (policy: BasicPolicy) =>
    nameOf(policySheetIdentity(keyOf.get(policy) ?? policy.number), `${policy.number} ${policy.title}`);
  const measureName = (policy: BasicPolicy, measure: Measure) =>
    nameOf(
      measureSheetIdentity(keyOf.get(policy) ?? policy.number, measure),
      `${measureLabel(policy, measure)} ${measure.title}`,
    );
  const isByMeasure = hasMeasureSheets(settings);
  const planSpec = planSheetSpec(plan, settings, {
    name: planName,
    tableOf: (policy) => measureTable(policy, policyName(policy)),
    sheetNameOf: (policy, measure) =>
      isByMeasure && measure !== null ? measureName(policy, measure) : policyName(policy),
  });
  const policySpecs = [...keyOf].flatMap(([policy, policyKey]) => {
    const shared = { plan, policyKey, policy, settings };
    const policySheet = policySheetSpec({
      ...shared,
      name: policyName(policy),
      planSheetName: planName,
      source: isByMeasure
        ? (measure, key) => ({
            sheetName: measureName(policy, measure),
            address: measureTextAddress(measure, key),
          })
        : null,
    });
    const measureSheets = (isByMeasure ? policy.measures : []).map((measure) =>
      measureSheetSpec({
        ...shared,
        measure,
        name: measureName(policy, measure),
        policySheetName: policyName(policy),
      }),
    );
    return [policySheet, ...measureSheets];
  });
  return [planSpec, ...policySpecs];
}
