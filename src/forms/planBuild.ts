import type { BasicPolicy, Measure, Plan } from "../plan/plan";
import { specFingerprint } from "../sheet/fingerprint";
import { cellAt, cellText, type SheetContent } from "../sheet/sheetContent";
import { legalSheetName, sheetNameKey } from "../sheet/sheetName";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { SheetWrite } from "../sheet/sheetWrite";
import { requiredFields } from "./evaluation";
import { readHeldTexts, type HeldTexts } from "./heldTexts";
import { measureLabel, measureSheetSpec, measureTextAddress } from "./measureSheet";
import {
  mergeTexts,
  orphansOf,
  type AmbiguousTexts,
  type KeptText,
  type OrphanedText,
  type TextDecision,
} from "./mergeTexts";
import { archiveForm, journalForm, movedTextsSpec, readMovedTexts } from "./movedTextsSheet";
import { originalsFirst } from "./originalSheets";
import { planSheetName, planSheetSpec } from "./planSheet";
import { measureTable } from "./policyLayout";
import { policySheetSpec } from "./policySheet";
import { forEachField, type Settings } from "./settings";
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
  /** What an earlier round of the same build wrote over, though somebody had typed there since it was read. */
  overtaken?: OvertakenSheets;
}

/** The sheets of an earlier round as they stood when it wrote over them; `ids` names those that were no longer as they had been read. */
export interface OvertakenSheets {
  sheets: readonly SheetContent[];
  settings: Settings;
  ids: ReadonlySet<string>;
}

/** What a build will do, before anything is written. */
export interface BuildPlan {
  /** The plan with the texts that people have typed. */
  plan: Plan;
  /** Written first: texts that go to 保管, and those that change their place, so that each is safe before its cell is written over. */
  safekeeping: SheetWrite[];
  writes: SheetWrite[];
  /** Sheets of ours that are of no policy or measure of the plan any more; removed last. */
  removals: SheetContent[];
  /** The journal's name when there is one; it goes when everything has its place. */
  journal: string | null;
  /** Sheets that already are as they should be. */
  keptCount: number;
  orphans: OrphanedText[];
  kept: KeptText[];
  /** Texts of which a person has to say whose they are; until then they count as orphans. */
  ambiguous: AmbiguousTexts[];
}

/** Works out which sheets to add, change, remove and leave alone. `movedAt` dates what goes to 保管. */
export function planBuild(
  plan: Plan,
  settings: Settings,
  workbook: WorkbookBefore,
  movedAt: string,
  decisions: readonly TextDecision[] = [],
): BuildPlan {
  const before = { ...workbook, sheets: originalsFirst(workbook.sheets) };
  const existing = new Map(before.sheets.map((content) => [content.identity, content] as const).reverse());
  const wanted = new Set(wantedIdentities(plan, settings));
  const removals = before.sheets.filter(
    ({ identity }) => identity !== null && holdsAssessments(identity) && !wanted.has(identity),
  );
  const originals = before.sheets.filter((sheet) => existing.get(sheet.identity) === sheet);
  const texts = readLayers(before, originals, removals);
  const hasPlace = ({ measure }: HeldTexts) => requiredFields(settings, measure).length > 0;
  const merged = mergeTexts(plan, texts.layers, decisions, hasPlace);
  const specs = buildSpecs(merged.plan, settings, before);
  const writes = specs.flatMap((spec, position): SheetWrite[] => {
    const content = existing.get(spec.identity) ?? emptySheetNamed(spec.name, before);
    const isLeft = content !== null && isAsSpecified(content, spec) && !texts.typedOver.has(content.id);
    return isLeft ? [] : [{ spec, existing: content && withoutShown(content, texts.shown), position }];
  });
  const nameOf = sheetNamer(before);
  const safekeep = (form: typeof archiveForm, moved: OrphanedText[]): SheetWrite[] => {
    const lost = workbook.overtaken?.sheets.filter(
      ({ id, identity }) => identity === form.identity && workbook.overtaken?.ids.has(id),
    );
    if (moved.length === 0 && (lost ?? []).length === 0) return [];
    const name = nameOf(form.identity, form.name);
    const content = existing.get(form.identity) ?? emptySheetNamed(name, before);
    const spec = movedTextsSpec(form, name, content, moved, movedAt, lost);
    return [{ spec, existing: content, position: null }];
  };
  const inDanger = [...texts.unkept, ...movingTexts(texts.standing, writes)];
  return {
    plan: merged.plan,
    safekeeping: [...safekeep(archiveForm, merged.orphans), ...safekeep(journalForm, inDanger)],
    writes,
    removals,
    journal:
      !existing.has(journalSheetIdentity) && inDanger.length === 0
        ? null
        : nameOf(journalForm.identity, journalForm.name),
    keptCount: specs.length - writes.length,
    orphans: merged.orphans,
    kept: merged.kept,
    ambiguous: merged.ambiguous,
  };
}

/** Sheets that the plan has. */
function wantedIdentities({ policies }: Plan, { layout }: Settings): string[] {
  const keys = policyKeys(policies);
  return policies.flatMap(({ number, measures }, index) => {
    const key = keys[index] ?? number;
    const cards = layout === "measure" ? measures.map((measure) => measureSheetIdentity(key, measure)) : [];
    return [policySheetIdentity(key), ...cards];
  });
}

interface TextLayers {
  /** For `mergeTexts`. */
  layers: HeldTexts[][];
  /** Texts with the cells in which they stand now. */
  standing: HeldTexts[];
  /** Texts that stand nowhere in the workbook any more. */
  unkept: OrphanedText[];
  shown: HeldTexts[];
  /** Sheets on which texts were typed over formulas. */
  typedOver: Set<string>;
}

/** Texts that were written over a moment ago are the newest, those of a broken-off build and of copies of sheets the oldest. */
function readLayers(
  { settings, overtaken }: WorkbookBefore,
  originals: readonly SheetContent[],
  removals: readonly SheetContent[],
): TextLayers {
  if (settings === null) return { layers: [], standing: [], unkept: [], shown: [], typedOver: new Set() };
  const { typed, typedOver, shown } = readHeldTexts(originals, settings);
  const isOvertaken = ({ sheetId }: HeldTexts) => overtaken?.ids.has(sheetId) === true;
  const late =
    overtaken === undefined
      ? []
      : readHeldTexts(overtaken.sheets, overtaken.settings).typed.filter(isOvertaken);
  const textsOf = (held: readonly HeldTexts[]) => new Set(held.flatMap(({ texts }) => Object.values(texts)));
  const [lateTexts, standingTexts] = [textsOf(late), textsOf(typed)];
  const renewed = typed.filter(isOvertaken).map((held) => ({
    ...held,
    texts: forEachField(({ key }) => (lateTexts.has(held.texts[key]) ? "" : held.texts[key])),
  }));
  const journal = originals.find(({ identity }) => identity === journalSheetIdentity);
  const copies = removals.filter((sheet) => !originals.includes(sheet));
  return {
    layers: [
      late,
      typed.filter((held) => !isOvertaken(held)),
      renewed,
      typedOver,
      journal === undefined ? [] : readMovedTexts(journal),
      readHeldTexts(copies, settings).typed,
    ],
    standing: [...typed, ...typedOver],
    unkept: late.flatMap(orphansOf).filter(({ text }) => !standingTexts.has(text)),
    shown,
    typedOver: new Set(typedOver.map(({ sheetId }) => sheetId)),
  };
}

/**
 * The sheet as if nothing stood in cells that only show the texts of other sheets: what looks like the right text there is a formula, and
 * would be gone with the sheet it refers to.
 */
function withoutShown(content: SheetContent, shown: readonly HeldTexts[]): SheetContent {
  const cells = shown
    .filter(({ sheetId }) => sheetId === content.id)
    .flatMap((held) => Object.values(held.cells));
  const isShown = (row: number, column: number) =>
    cells.some((at) => at?.row === row && at.column === column);
  const values = content.values.map((line, row) =>
    line.map((value, column) => (isShown(content.row + row, content.column + column) ? "" : value)),
  );
  return cells.length === 0 ? content : { ...content, values };
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
