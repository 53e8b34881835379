import type { Plan } from "../../plan/plan";
import { withValues, type CellPosition, type SheetContent } from "../../sheet/sheetContent";
import type { SheetSpec } from "../../sheet/sheetSpec";
import type { RowInsertion, SheetRemoval, SheetWrite } from "../../sheet/sheetWrite";
import { archiving, type ArchivedText, type StrayText } from "../archiveSheet/archiveSheet";
import { leftBehind, textsOn } from "../conservation/strayTexts";
import { contradictsNames } from "../finding/columnNames";
import { isAsSpecified } from "../finding/isAsSpecified";
import { bookOf, firstsOf, originalsFirst } from "../finding/originalSheets";
import { archiveName } from "../headings";
import { isEarlierKey } from "../fields";
import { askedOf, type Settings } from "../settings";
import { archiveSheetIdentity, journalSheetIdentity, planSheetIdentity } from "../sheetIdentity";
import { emptySheetNamed, sheetNamer, type WorkbookBefore } from "../workbookBefore";
import { besideForms } from "./besideForms";
import { buildSpecs } from "./buildSpecs";
import { carriedTexts } from "./carriedTexts";
import { straysOfBuild } from "./conservation";
import { earlierColumns } from "./earlierColumns";
import { endedDueDate, endedTexts } from "./endedTexts";
import { builtNames, existingSheets, goneSheets, wantedIdentities } from "./existingSheets";
import { holdsText, type HeldTexts } from "./heldTexts";
import { leftEmpty, readJournal, withJournal } from "./journal";
import { matchLayers } from "./matchLayers";
import { matchSubjects, type AmbiguousTexts, type TextDecision } from "./matchSubjects";
import { mergeTexts, type KeptText, type OrphanedText } from "./mergeTexts";
import { plansBefore } from "./plansBefore";
import { planChanges, type PlanChanges } from "./planChanges";
import { subjectIds, withIds } from "./subjectIds";
import { readStanding, textLayers } from "./textLayers";

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
  /** Cells, by their sheet's id, that are to hold what they show of the sheets that go. */
  besideForms: ReadonlyMap<string, readonly CellPosition[]>;
  /** Names of the journals, and of templates that were left behind; they go last, when everything has its place. */
  journals: string[];
  /** Sheets that already are as they should be, as far as their values and names tell. */
  unchanged: { existing: SheetContent; spec: SheetSpec }[];
  keptCount: number;
  orphans: OrphanedText[];
  /** Texts of another fiscal year that stay in their cells; 保管 gets a copy of them. */
  carried: ArchivedText[];
  /** What else would be written over or deleted; goes to 保管 too. */
  strays: StrayText[];
  kept: KeptText[];
  /** Texts of which a person has to say whose they are; until then they count as orphans. */
  ambiguous: AmbiguousTexts[];
  changes: PlanChanges;
  /** Names of sheets of which it cannot be told which text is which; they must not be written over. */
  contradicting: string[];
  /** What tells the workbook from others, and the sheets that do not say it yet. */
  book: string;
  adopted: SheetContent[];
}

/** What a build needs to know besides the plan and the workbook. */
export interface BuildOptions {
  /** Dates what goes to 保管. */
  movedAt: string;
  /** A text that nothing else in the workbook has. */
  newId: () => string;
  decisions?: readonly TextDecision[];
  /** A fiscal year that is over, where the plan's begins: its texts go to 保管, and the cells become blank for the new ones. */
  endedYear?: string | undefined;
}

/** Works out which sheets to add, change, remove and leave alone. */
export function buildSteps(
  plan: Plan,
  settings: Settings,
  workbook: WorkbookBefore,
  { movedAt, newId, decisions = [], endedYear }: BuildOptions,
): BuildSteps {
  const before = { ...workbook, sheets: originalsFirst(workbook.sheets) };
  const book = bookOf(before.sheets) ?? newId();
  const originals = firstsOf(before.sheets);
  const standing = readStanding(before, originals);
  const isEnded = endedYear === undefined ? () => false : endedTexts(before, plan.fiscalYear);
  const isAsked = ({ measure }: HeldTexts) => askedOf(settings, measure).length > 0;
  const matching = { decisions, hasTexts: (held: HeldTexts) => isAsked(held) && holdsText(held) };
  const matched = matchSubjects(plan, standing.typed, matching);
  const plansUntilNow = plansBefore(originals, before.sheets);
  const ids = subjectIds(plan, standing.typed, matched.subjects, newId, plansUntilNow);
  const identified = withIds(plan, ids, plansUntilNow);
  const existing = existingSheets(originals, standing.typed, (held) => {
    const subject = matched.subjects.get(held);
    return subject && ids.get(subject);
  });
  const gone = goneSheets(before.sheets, existing, wantedIdentities(identified.plan, settings));
  const copies = gone.filter((sheet) => !originals.includes(sheet));
  const journals = before.sheets.filter(({ identity }) => identity === journalSheetIdentity);
  const layers = textLayers(before, standing, journals.flatMap(readJournal), copies);
  const { subjects, ambiguous } = matchLayers(plan, { standing: standing.typed, layers }, matched, matching);
  const shownAgain = earlierColumns(layers, settings, isEnded);
  const merged = mergeTexts(identified.plan, shownAgain.layers, (held, field) => {
    const isFieldAsked = askedOf(settings, held.measure).some(({ key }) => key === field);
    const written = shownAgain.writtenAs.get(held);
    const subject =
      isFieldAsked && (written !== undefined || !isEnded(held)) ? subjects.get(written ?? held) : undefined;
    return subject && identified.subjects.get(subject);
  });
  const nameOf = sheetNamer(before, existing, builtNames(originals, standing.typed));
  const specs = buildSpecs(merged.plan, settings, nameOf);
  const shown = shownCells(standing.shown, before);
  const showWrongCells = new Set(
    [...standing.typedOver, ...(standing.haveMoved ? standing.shown : [])].map(({ sheetId }) => sheetId),
  );
  const isAltered = ({ id }: SheetContent) =>
    showWrongCells.has(id) ||
    before.altered?.has(id) === true ||
    (before.dependents?.get(id)?.length ?? 0) > 0;
  const unchanged: BuildSteps["unchanged"] = [];
  const planned = specs.flatMap((spec, position): SheetWrite[] => {
    const content = existing.get(spec.identity) ?? emptySheetNamed(spec.name, before);
    if (content === null) return [{ spec, existing: null, position }];
    if (isAsSpecified(content, spec) && !isAltered(content)) {
      unchanged.push({ existing: content, spec });
      return [];
    }
    const left = leftBehind(content, spec, before.settings ?? settings);
    return [{ spec, existing: withoutCells(content, shown.get(content.id)), position, leftBehind: left }];
  });
  const reused = new Set(planned.map((write) => write.existing?.id));
  const removed = gone.filter(({ id }) => !reused.has(id));
  const archive = existing.get(archiveSheetIdentity);
  const withId = (held: HeldTexts): HeldTexts => {
    const subject = subjects.get(held);
    return { ...held, id: (subject && ids.get(subject)) ?? held.id };
  };
  const archivedBefore = new Set(archive === undefined ? [] : textsOn(archive));
  const orphans = merged.orphans
    .filter(({ from }) => !shownAgain.writtenAs.has(from))
    .filter(({ field, text }) => !isEarlierKey(field) || !archivedBefore.has(text))
    .map(({ from, field, text }) => ({
      ...{ ...withId(from), field, text },
      ...(endedYear !== undefined && isEnded(from) && { fiscalYear: endedYear }),
    }));
  const carried =
    before.settings === null || endedYear !== undefined
      ? []
      : carriedTexts(originals, standing.typed.map(withId), plan.fiscalYear);
  const dueDate = endedYear === undefined ? [] : endedDueDate(before, settings, endedYear);
  const strays = straysOfBuild({
    before,
    plan: merged.plan,
    settings,
    specs,
    writes: planned,
    gone: removed,
    journals,
    orphans: [...orphans, ...dueDate].map(({ text }) => text),
  });
  const archiveTab = nameOf(archiveSheetIdentity, archiveName);
  const archived = archiving(
    archiveTab,
    archive ?? emptySheetNamed(archiveTab, before),
    [...orphans, ...strays, ...carried, ...dueDate],
    movedAt,
  );
  const firsts = archived?.write ? [archived.write] : [];
  // The plan sheet says which year it is: where the turn of the year is broken off, it is to be the old one.
  const inOrder = endedYear === undefined ? planned : planned.toSorted(planSheetLast);
  const { journal, ...kept } = withJournal([...firsts, ...inOrder], removed, before, nameOf);
  return {
    ...merged,
    ...kept,
    strays,
    carried,
    unchanged,
    ambiguous,
    contradicting: originals.filter(contradictsNames).map(({ name }) => name),
    changes: planChanges(plan, standing.typed, matched),
    book,
    adopted: unadopted(before.sheets, book),
    insertion: archived?.insertion ?? null,
    journals: [
      ...new Set([...journals.map(({ name }) => name), ...leftEmpty(before), ...(journal ? [journal] : [])]),
    ],
    keptCount: specs.length - planned.length,
    besideForms: besideForms(before, planned),
  };
}

const planSheetLast = (one: SheetWrite, other: SheetWrite): number =>
  Number(one.spec.identity === planSheetIdentity) - Number(other.spec.identity === planSheetIdentity);

/** Sheets that do not say yet that they belong to the workbook. The plan sheet is the last: what does not say so by then is foreign. */
function unadopted(sheets: readonly SheetContent[], book: string): SheetContent[] {
  const all = sheets.filter((sheet) => sheet.book !== book && sheet.identity !== journalSheetIdentity);
  const isPlanSheet = ({ identity }: SheetContent) => identity === planSheetIdentity;
  return [...all.filter((sheet) => !isPlanSheet(sheet)), ...all.filter(isPlanSheet)];
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
