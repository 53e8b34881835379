import type { SheetContent } from "../../sheet/sheetContent";
import type { SheetSpec } from "../../sheet/sheetSpec";
import type { TextToKeep } from "../archiveSheet/archiveSheet";
import { countEdits } from "../countsSheet/countEdits";
import { countsSheetSpec } from "../countsSheet/countsSheet";
import { choiceFields } from "../countsSheet/givenGrades";
import type { Evaluation } from "../evaluation/evaluation";
import { sheetEdits } from "../evaluation/sheetEdits";
import { originalOf } from "../finding/originalSheets";
import { countsSheetName } from "../countHeadings";
import { publicationSheetName, summarySheetName } from "../headings";
import { publicationSheetSpec } from "../publicationSheet/publicationSheet";
import { readPublishedTexts } from "../publicationSheet/readPublishedTexts";
import { countsSheetIdentity, publicationSheetIdentity, summarySheetIdentity } from "../sheetIdentity";
import { readSummaryTexts } from "../summarySheet/readSummaryTexts";
import { summarySheetSpec } from "../summarySheet/summarySheet";

/** A sheet that shows what all others hold, written anew each time. */
export interface SummaryForm {
  identity: string;
  name: string;
  specOf: (evaluation: Evaluation) => SheetSpec;
  /** What somebody has typed into the sheet since it was written, and would be gone when it becomes what `spec` says. */
  editsOn: (evaluation: Evaluation, sheet: SheetContent, spec: SheetSpec) => TextToKeep[];
}

/** The table of the office, and the page for the public. */
const ofTexts: readonly [SummaryForm, SummaryForm] = [
  {
    identity: summarySheetIdentity,
    name: summarySheetName,
    specOf: summarySheetSpec,
    editsOn: (evaluation, sheet, spec) => sheetEdits(evaluation, sheet, spec, readSummaryTexts),
  },
  {
    identity: publicationSheetIdentity,
    name: publicationSheetName,
    specOf: publicationSheetSpec,
    editsOn: (evaluation, sheet, spec) => sheetEdits(evaluation, sheet, spec, readPublishedTexts),
  },
];

const ofGrades: SummaryForm = {
  identity: countsSheetIdentity,
  name: countsSheetName,
  specOf: countsSheetSpec,
  editsOn: countEdits,
};

type SummaryForms = readonly [SummaryForm, SummaryForm, ...SummaryForm[]];

/** All of them, in the order of their tabs. */
export const summaryForms: SummaryForms = [...ofTexts, ofGrades];

/** Those that a workbook has or should have: 集計 only where grades are asked, or were. */
export const summaryFormsOf = ({ settings }: Evaluation, sheets: readonly SheetContent[]): SummaryForms =>
  choiceFields(settings).length > 0 || originalOf(sheets, countsSheetIdentity) !== undefined
    ? summaryForms
    : ofTexts;
