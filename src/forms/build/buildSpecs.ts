import type { BasicPolicy, Measure, Plan } from "../../plan/plan";
import { legalSheetName, sheetNameKey } from "../../sheet/sheetName";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { measureLabel, measureSheetSpec, measureTextAddress } from "../measureSheet/measureSheet";
import { planSheetName, planSheetSpec } from "../planSheet/planSheet";
import { measureTable } from "../policySheet/policyLayout";
import { policySheetSpec } from "../policySheet/policySheet";
import type { Settings } from "../settings";
import { measureSheetIdentity, planSheetIdentity, policyKeys, policySheetIdentity } from "../sheetIdentity";
import type { WorkbookBefore } from "../workbookBefore";

/** Sheets that the plan has. */
export function wantedIdentities({ policies }: Plan, { layout }: Settings): string[] {
  const keys = policyKeys(policies);
  return policies.flatMap(({ number, measures }, index) => {
    const key = keys[index] ?? number;
    const cards = layout === "measure" ? measures.map((measure) => measureSheetIdentity(key, measure)) : [];
    return [policySheetIdentity(key), ...cards];
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
  const hasCards = settings.layout === "measure";
  const planSpec = planSheetSpec(plan, settings, {
    name: planName,
    tableOf: (policy) => measureTable(policy, policyName(policy)),
    sheetNameOf: (policy, measure) =>
      hasCards && measure !== null ? measureName(policy, measure) : policyName(policy),
  });
  const policySpecs = [...keyOf].flatMap(([policy, policyKey]) => {
    const shared = { plan, policyKey, policy, settings };
    const policySheet = policySheetSpec({
      ...shared,
      name: policyName(policy),
      planSheetName: planName,
      source: hasCards
        ? (measure, key) => ({ sheetName: measureName(policy, measure), address: measureTextAddress(key) })
        : null,
    });
    const cards = (hasCards ? policy.measures : []).map((measure) =>
      measureSheetSpec({
        ...shared,
        measure,
        name: measureName(policy, measure),
        policySheetName: policyName(policy),
      }),
    );
    return [policySheet, ...cards];
  });
  return [planSpec, ...policySpecs];
}

/** The name of the sheet that is `identity`; `wanted` is what it would be called if it were added. */
export type NameSheet = (identity: string, wanted: string) => string;

/** Sheets keep the names people gave them; new ones get a legal name that no sheet has. */
export function sheetNamer(before: WorkbookBefore): NameSheet {
  const taken = new Set(
    before.sheetNames.filter(({ isEmpty }) => !isEmpty).map(({ name }) => sheetNameKey(name)),
  );
  const names = new Map<string, string>();
  for (const { identity, name } of before.sheets)
    if (identity !== null && !names.has(identity)) names.set(identity, name);
  return (identity, wanted) => {
    const name = names.get(identity) ?? legalSheetName(wanted, taken);
    names.set(identity, name);
    return name;
  };
}
