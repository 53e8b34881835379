import type { Plan } from "../plan/plan";
import type { SheetContent } from "../sheet/sheetContent";
import type { SheetWrite } from "../sheet/sheetWrite";
import { buildSpecs, sheetNamer, wantedIdentities } from "./buildSpecs";
import { requiredFields } from "./evaluation";
import type { HeldTexts } from "./heldTexts";
import { isAsSpecified } from "./isAsSpecified";
import {
  mergeTexts,
  type AmbiguousTexts,
  type KeptText,
  type OrphanedText,
  type TextDecision,
} from "./mergeTexts";
import { archiveForm, journalForm, movedTextsSpec } from "./movedTextsSheet";
import { originalsFirst } from "./originalSheets";
import type { Settings } from "./settings";
import { holdsAssessments, journalSheetIdentity } from "./sheetIdentity";
import { movingTexts, readLayers } from "./textLayers";
import type { WorkbookBefore } from "./workbookBefore";

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

/**
 * The sheet as if errors stood in cells that only show the texts of other sheets: what looks like the right text there is a formula, and
 * would be gone with the sheet it refers to.
 */
function withoutShown(content: SheetContent, shown: readonly HeldTexts[]): SheetContent {
  const cells = shown
    .filter(({ sheetId }) => sheetId === content.id)
    .flatMap((held) => Object.values(held.cells));
  const isShown = (row: number, column: number) =>
    cells.some((at) => at?.row === row && at.column === column);
  const values = content.values.map((line, row) =>
    line.map((value, column) =>
      isShown(content.row + row, content.column + column) ? { error: "" } : value,
    ),
  );
  return cells.length === 0 ? content : { ...content, values };
}

/** A sheet that a broken-off build had only just added, or that a person made ready: its name is right and it is empty. */
function emptySheetNamed(wanted: string, { sheetNames }: WorkbookBefore): SheetContent | null {
  const sheet = sheetNames.find(({ name, isEmpty }) => isEmpty && name === wanted);
  if (sheet === undefined) return null;
  return { ...sheet, identity: null, fingerprint: null, isProtected: false, row: 0, column: 0, values: [] };
}
