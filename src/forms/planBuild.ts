import type { BasicPolicy, Measure, Plan } from "../plan/plan";
import { specFingerprint } from "../sheet/fingerprint";
import { cellAt, cellText, type SheetContent } from "../sheet/sheetContent";
import { legalSheetName, sheetNameKey } from "../sheet/sheetName";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { SheetWrite } from "../sheet/sheetWrite";
import { readHeldTexts, type HeldTexts } from "./heldTexts";
import { measureLabel, measureSheetSpec, measureTextAddress } from "./measureSheet";
import { mergeTexts, orphansOf, type KeptText, type OrphanedText } from "./mergeTexts";
import { archiveForm, journalForm, movedTextsSpec, readMovedTexts } from "./movedTextsSheet";
import { planSheetName, planSheetSpec } from "./planSheet";
import { measureTable } from "./policyLayout";
import { policySheetSpec } from "./policySheet";
import type { Settings } from "./settings";
import {
  holdsAssessments,
  journalSheetIdentity,
  measureSheetIdentity,
  planSheetIdentity,
  policyKeys,
  policySheetIdentity,
} from "./sheetIdentity";

/** What stands in the workbook before a build. */
export interface WorkbookBefore {
  sheets: readonly SheetContent[];
  /** Every sheet, ours and others. */
  sheetNames: readonly { id: string; name: string; isEmpty: boolean }[];
  /** Under which the texts in the workbook were typed; `null` for a workbook without our sheets. */
  settings: Settings | null;
}

/** What a build will do, before anything is written. */
export interface BuildPlan {
  /** The plan with the texts that people have typed. */
  plan: Plan;
  /** Written first: texts that go to 保管, and those that change their place, so that each is safe before its cell is written over. */
  safekeeping: SheetWrite[];
  writes: SheetWrite[];
  /** Names of sheets of ours that are of no policy or measure of the plan any more; removed last. */
  removals: string[];
  /** The journal's name when there is one; it goes when everything has its place. */
  journal: string | null;
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
  const existing = new Map(before.sheets.map((content) => [content.identity, content] as const).reverse());
  const held = before.settings === null ? [] : readHeldTexts(before.sheets, before.settings);
  const journal = existing.get(journalSheetIdentity) ?? null;
  const merged = mergeTexts(plan, held, journal === null ? [] : readMovedTexts(journal));
  const specs = buildSpecs(merged.plan, settings, before);
  const writes = specs.flatMap((spec, position): SheetWrite[] => {
    const content = existing.get(spec.identity) ?? emptySheetNamed(spec.name, before);
    return content !== null && isAsSpecified(content, spec) ? [] : [{ spec, existing: content, position }];
  });
  const wanted = new Set(specs.map(({ identity }) => identity));
  const removals = before.sheets.filter(
    ({ identity }) => identity !== null && holdsAssessments(identity) && !wanted.has(identity),
  );
  const nameOf = sheetNamer(before);
  const safekeep = (form: typeof archiveForm, texts: OrphanedText[]): SheetWrite[] => {
    if (texts.length === 0) return [];
    const name = nameOf(form.identity, form.name);
    const content = existing.get(form.identity) ?? emptySheetNamed(name, before);
    return [{ spec: movedTextsSpec(form, name, content, texts, movedAt), existing: content, position: null }];
  };
  const moving = movingTexts(held, writes);
  return {
    plan: merged.plan,
    safekeeping: [...safekeep(archiveForm, merged.orphans), ...safekeep(journalForm, moving)],
    writes,
    removals: removals.map(({ name }) => name),
    journal: journal === null && moving.length === 0 ? null : nameOf(journalForm.identity, journalForm.name),
    keptCount: specs.length - writes.length,
    orphans: merged.orphans,
    kept: merged.kept,
  };
}

/** Texts whose cell will hold something else: between two round trips they would stand nowhere. */
function movingTexts(held: readonly HeldTexts[], writes: readonly SheetWrite[]): OrphanedText[] {
  const writeOf = new Map(writes.map((write) => [write.existing?.id, write]));
  return held.flatMap((from) => {
    const write = writeOf.get(from.sheetId);
    return orphansOf(from).filter(({ field, text }) => {
      const at = from.cells[field];
      return (
        write !== undefined && at !== null && write.spec.rows[at.row]?.cells[at.column]?.content !== text
      );
    });
  });
}

/** A sheet that a broken-off build had only just added, or that a person made ready: its name is right and it is empty. */
function emptySheetNamed(wanted: string, { sheetNames }: WorkbookBefore): SheetContent | null {
  const sheet = sheetNames.find(({ name, isEmpty }) => isEmpty && name === wanted);
  if (sheet === undefined) return null;
  return { ...sheet, identity: null, fingerprint: null, isProtected: false, row: 0, column: 0, values: [] };
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
