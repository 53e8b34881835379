import type { Plan } from "../../plan/plan";
import { withValues, type CellPosition, type SheetContent } from "../../sheet/sheetContent";
import type { RowInsertion, SheetRemoval, SheetWrite } from "../../sheet/sheetWrite";
import { archiving, type ArchivedText, type StrayText } from "../archiveSheet/archiveSheet";
import { leftBehind } from "../conservation/strayTexts";
import { buildSpecs, wantedIdentities } from "./buildSpecs";
import { carriedTexts } from "./carriedTexts";
import { straysOfBuild } from "./conservation";
import { requiredFields } from "../evaluation/evaluation";
import type { HeldTexts } from "./heldTexts";
import { isAsSpecified } from "../finding/isAsSpecified";
import { begunJournals, readJournal, withJournal } from "./journal";
import {
  mergeTexts,
  type AmbiguousTexts,
  type KeptText,
  type OrphanedText,
  type TextDecision,
} from "./mergeTexts";
import { originalsFirst } from "../finding/originalSheets";
import { archiveName } from "../headings";
import type { Settings } from "../settings";
import { archiveSheetIdentity, holdsAssessments, journalSheetIdentity } from "../sheetIdentity";
import { readLayers } from "./textLayers";
import { emptySheetNamed, sheetNamer, type WorkbookBefore } from "../workbookBefore";

/** What a build will do, before anything is written. */
export interface BuildSteps {
  /** The plan with the texts that people have typed. */
  plan: Plan;
  /** Texts that go to 保管 where that is there already; put in first. */
  insertion: RowInsertion | null;
  /** In this order: the journal, 保管 where it is new, and the sheets of the plan. */
  writes: SheetWrite[];
  /** Sheets of ours that are of no policy or measure of the plan any more; removed when everything is written. */
  removals: SheetRemoval[];
  /** Names of the journals; they go last, when everything has its place. */
  journals: string[];
  /** Sheets that already are as they should be. */
  keptCount: number;
  orphans: OrphanedText[];
  /** Texts of another fiscal year that stay in their cells; 保管 gets a copy of them. */
  carried: ArchivedText[];
  /** What else would be written over or deleted; goes to 保管 too. */
  strays: StrayText[];
  kept: KeptText[];
  /** Texts of which a person has to say whose they are; until then they count as orphans. */
  ambiguous: AmbiguousTexts[];
}

/** Works out which sheets to add, change, remove and leave alone. `movedAt` dates what goes to 保管. */
export function buildSteps(
  plan: Plan,
  settings: Settings,
  workbook: WorkbookBefore,
  movedAt: string,
  decisions: readonly TextDecision[] = [],
): BuildSteps {
  const before = { ...workbook, sheets: originalsFirst(workbook.sheets) };
  const existing = new Map(before.sheets.map((content) => [content.identity, content] as const).reverse());
  const wanted = new Set(wantedIdentities(plan, settings));
  const gone = before.sheets.filter(
    ({ identity }) => identity !== null && holdsAssessments(identity) && !wanted.has(identity),
  );
  const originals = before.sheets.filter((sheet) => existing.get(sheet.identity) === sheet);
  const copies = gone.filter((sheet) => !originals.includes(sheet));
  const journals = before.sheets.filter(({ identity }) => identity === journalSheetIdentity);
  const journaled = journals.flatMap(readJournal);
  const texts = readLayers(before, originals, copies, journaled);
  const hasPlace = ({ measure }: HeldTexts) => requiredFields(settings, measure).length > 0;
  const merged = mergeTexts(plan, texts.layers, decisions, hasPlace);
  const nameOf = sheetNamer(before);
  const specs = buildSpecs(merged.plan, settings, nameOf);
  const shown = shownCells(texts.shown, before);
  const hasWrongFormulas = ({ id }: SheetContent) =>
    texts.wrongFormulas.has(id) || (before.dependents?.get(id)?.length ?? 0) > 0;
  const planned = specs.flatMap((spec, position): SheetWrite[] => {
    const content = existing.get(spec.identity) ?? emptySheetNamed(spec.name, before);
    if (content === null) return [{ spec, existing: null, position }];
    if (isAsSpecified(content, spec) && !hasWrongFormulas(content)) return [];
    const left = leftBehind(content, spec, before.settings ?? settings);
    return [{ spec, existing: withoutCells(content, shown.get(content.id)), position, leftBehind: left }];
  });
  const orphans = merged.orphans.map(({ from, field, text }) => ({ ...from, field, text }));
  const carried = before.settings === null ? [] : carriedTexts(originals, before.settings, plan.fiscalYear);
  const strays = straysOfBuild({
    before,
    plan: merged.plan,
    settings,
    specs,
    writes: planned,
    gone,
    journals,
    orphans: orphans.map(({ text }) => text),
  });
  const archiveTab = nameOf(archiveSheetIdentity, archiveName);
  const archived = archiving(
    archiveTab,
    existing.get(archiveSheetIdentity) ?? emptySheetNamed(archiveTab, before),
    [...orphans, ...strays, ...carried],
    movedAt,
  );
  const firsts = archived?.write ? [archived.write] : [];
  const { journal, ...kept } = withJournal([...firsts, ...planned], gone, before, nameOf);
  return {
    ...merged,
    ...kept,
    strays,
    carried,
    insertion: archived?.insertion ?? null,
    journals: [
      ...new Set([
        ...journals.map(({ name }) => name),
        ...begunJournals(before),
        ...(journal ? [journal] : []),
      ]),
    ],
    keptCount: specs.length - planned.length,
  };
}

/** Cells that only show the texts of other sheets, by their sheet's id: those of the forms, and people's own. */
function shownCells(shown: readonly HeldTexts[], { dependents }: WorkbookBefore) {
  const cells = new Map([...(dependents ?? [])].map(([id, places]) => [id, [...places]]));
  for (const { sheetId, cells: places } of shown) {
    const known = cells.get(sheetId) ?? [];
    cells.set(sheetId, known);
    for (const place of Object.values(places)) if (place !== null) known.push(place);
  }
  return cells;
}

/**
 * The sheet as if errors stood in cells that only show the texts of other sheets: what looks like the right text there is a formula, and
 * would be gone with the sheet it refers to.
 */
const withoutCells = (content: SheetContent, cells: readonly CellPosition[] = []): SheetContent =>
  cells.length === 0 ? content : withValues(content, cells, () => ({ error: "" }));
