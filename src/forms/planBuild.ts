import type { BasicPolicy, Measure, Plan } from "../plan/plan";
import { specFingerprint } from "../sheet/fingerprint";
import { cellAt, cellText, type SheetContent } from "../sheet/sheetContent";
import { legalSheetName, sheetNameKey } from "../sheet/sheetName";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { SheetWrite } from "../sheet/sheetWrite";
import { archiveSheetSpec } from "./archiveSheet";
import { readHeldTexts } from "./heldTexts";
import { measureLabel, measureSheetSpec, measureTextAddress } from "./measureSheet";
import { mergeTexts, type KeptText, type OrphanedText } from "./mergeTexts";
import { planSheetName, planSheetSpec } from "./planSheet";
import { measureTable, policySheetSpec } from "./policySheet";
import type { Settings } from "./settings";
import {
  archiveSheetIdentity,
  holdsAssessments,
  measureSheetIdentity,
  planSheetIdentity,
  policyKeys,
  policySheetIdentity,
} from "./sheetIdentity";

/** What stands in the workbook before a build. */
export interface WorkbookBefore {
  sheets: readonly SheetContent[];
  sheetNames: readonly { name: string }[];
  /** Under which the texts in the workbook were typed; `null` for a workbook without our sheets. */
  settings: Settings | null;
}

/** What a build will do, before anything is written. */
export interface BuildPlan {
  /** The plan with the texts that people have typed. */
  plan: Plan;
  /** Written first, so that a text is safe before its place goes. */
  archive: SheetWrite | null;
  writes: SheetWrite[];
  /** Ours, but of no policy or measure of the plan any more. */
  removals: SheetContent[];
  /** Sheets that already are as they should be. */
  keptCount: number;
  orphans: OrphanedText[];
  kept: KeptText[];
}

/** Works out which sheets to add, change, remove and leave alone. `movedAt` dates what goes to 保管. */
export function planBuild(
  plan: Plan,
  settings: Settings,
  before: WorkbookBefore,
  movedAt: string,
): BuildPlan {
  const held = before.settings === null ? [] : readHeldTexts(before.sheets, before.settings);
  const merged = mergeTexts(plan, held);
  const specs = buildSpecs(merged.plan, settings, before);
  const existing = new Map(before.sheets.map((content) => [content.identity, content] as const).reverse());
  const writes = specs.flatMap((spec, position): SheetWrite[] => {
    const content = existing.get(spec.identity) ?? null;
    return content !== null && isAsSpecified(content, spec) ? [] : [{ spec, existing: content, position }];
  });
  const wanted = new Set(specs.map(({ identity }) => identity));
  const archived = existing.get(archiveSheetIdentity) ?? null;
  return {
    plan: merged.plan,
    archive:
      merged.orphans.length === 0
        ? null
        : { spec: archiveSheetSpec(archived, merged.orphans, movedAt), existing: archived, position: null },
    writes,
    removals: before.sheets.filter(
      ({ identity }) => identity !== null && holdsAssessments(identity) && !wanted.has(identity),
    ),
    keptCount: specs.length - writes.length,
    orphans: merged.orphans,
    kept: merged.kept,
  };
}

/** Plan sheet, then every policy's sheet followed by its measures' sheets. */
function buildSpecs(plan: Plan, settings: Settings, before: WorkbookBefore): SheetSpec[] {
  const nameOf = sheetNamer(before);
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

/** Sheets keep the names people gave them; new ones get a legal name that no sheet has. */
function sheetNamer(before: WorkbookBefore): (identity: string, wanted: string) => string {
  const taken = new Set(before.sheetNames.map(({ name }) => sheetNameKey(name)));
  const names = new Map<string, string>();
  for (const { identity, name } of before.sheets)
    if (identity !== null && !names.has(identity)) names.set(identity, name);
  return (identity, wanted) => {
    const name = names.get(identity) ?? legalSheetName(wanted, taken);
    names.set(identity, name);
    return name;
  };
}

/** Whether a sheet has the spec's form and all of its texts and numbers. */
export function isAsSpecified(content: SheetContent, spec: SheetSpec): boolean {
  if (content.fingerprint !== specFingerprint(spec) || content.isProtected !== spec.isProtected) return false;
  return spec.rows.every(({ cells }, row) =>
    cells.every(({ content: wanted }, column) => {
      if (wanted !== null && typeof wanted === "object") return true;
      return cellText(cellAt(content, row, column)) === cellText(wanted ?? "");
    }),
  );
}
