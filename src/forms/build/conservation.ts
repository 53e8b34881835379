import type { Plan } from "../../plan/plan";
import { cellAt, cellText, withValues, type CellPosition, type SheetContent } from "../../sheet/sheetContent";
import type { SheetSpec } from "../../sheet/sheetSpec";
import type { SheetWrite } from "../../sheet/sheetWrite";
import type { StrayText } from "../archiveSheet/archiveSheet";
import { besideForms } from "./besideForms";
import { ownWords } from "../conservation/ownWords";
import { specTexts, strayTexts, textsOn, type SheetChange } from "../conservation/strayTexts";
import { originalOf } from "../finding/originalSheets";
import { readPlanSheet } from "../planSheet/readPlanSheet";
import type { Settings } from "../settings";
import { archiveSheetIdentity, holdsAssessments, planSheetIdentity } from "../sheetIdentity";
import type { WorkbookBefore } from "../workbookBefore";
import { besideCopies, readJournal } from "./journal";

/** All that a build is about to change. */
export interface BuildChanges {
  before: WorkbookBefore;
  /** With the texts that people have typed. */
  plan: Plan;
  settings: Settings;
  /** What all sheets of the plan are to hold. */
  specs: readonly SheetSpec[];
  /** Those of them that are written. */
  writes: readonly SheetWrite[];
  /** Sheets that are removed, without journals. */
  gone: readonly SheetContent[];
  journals: readonly SheetContent[];
  /** Texts that go to 保管 anyhow. */
  orphans: readonly string[];
}

/**
 * Nothing is lost: what stands on the sheets that a build writes over or deletes, was not written there by the add-in and has no place in
 * the new sheets. It is looked for cell by cell, so that it is found on sheets that nobody can read any more.
 */
export function straysOfBuild(build: BuildChanges): StrayText[] {
  const { before, plan, settings, writes, gone, journals } = build;
  const { overtaken } = before;
  const late = overtaken?.sheets.filter(({ id }) => overtaken.ids.has(id)) ?? [];
  const beside = besideForms(before, writes);
  const going = [
    ...gone,
    ...late,
    ...journals.flatMap((journal) => [...readJournal(journal), besideCopies(journal)]),
    ...before.sheets.flatMap((sheet) => {
      const stays = new Set(beside.get(sheet.id));
      const dependents = (before.dependents?.get(sheet.id) ?? []).filter((cell) => !stays.has(cell));
      return dependents.length === 0 ? [] : [onlyCells(sheet, dependents)];
    }),
  ];
  const planSheet = originalOf(before.sheets, planSheetIdentity);
  const structures = planSheet === undefined ? [] : [readPlanSheet(planSheet)];
  const changes: SheetChange[] = [
    ...writes.flatMap(({ existing, ...write }) => {
      if (existing === null) return [];
      return [{ ...write, existing: existing.id === planSheet?.id ? withNumbers(existing) : existing }];
    }),
    ...going.map((existing) => ({ existing, spec: null })),
  ];
  if (changes.length === 0) return [];
  const changed = new Set([
    ...writes.map(({ existing }) => existing?.id),
    ...[...gone, ...journals].map(({ id }) => id),
  ]);
  const standing = before.sheets.filter(
    ({ id, identity }) => identity !== null && !changed.has(id) && isLasting(identity),
  );
  return strayTexts(changes, {
    words: ownWords([{ plan, settings }, ...structures]),
    builtWords: () => ownWords([{ plan, settings }]),
    known: new Set([...build.orphans, ...build.specs.flatMap(specTexts), ...standing.flatMap(textsOn)]),
    settings: before.settings ?? settings,
  });
}

/** The plan sheet with the numbers of measures as they were typed, where Excel has made dates of them. */
function withNumbers(planSheet: SheetContent): SheetContent {
  let sheet = planSheet;
  for (const [subject, place] of readPlanSheet(planSheet).places) {
    const value = cellAt(planSheet, place.row, place.column);
    if (!("measures" in subject) && typeof value === "number" && cellText(value) !== subject.number)
      sheet = withValues(sheet, [place], () => subject.number);
  }
  return sheet;
}

/** 総括表 and 公表用 only show what stands elsewhere. */
const isLasting = (identity: string): boolean =>
  identity === planSheetIdentity || identity === archiveSheetIdentity || holdsAssessments(identity);

function onlyCells(content: SheetContent, cells: readonly CellPosition[]): SheetContent {
  const all = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const values = content.values.map((line, row) =>
    line.map((value, column) => (all.has(`${content.row + row} ${content.column + column}`) ? value : "")),
  );
  return { ...content, values };
}
