import type { SheetContent } from "../../sheet/sheetContent";
import type { SheetSpec } from "../../sheet/sheetSpec";
import type { TextToKeep } from "../archiveSheet/archiveSheet";
import type { Evaluation } from "../evaluation/evaluation";
import { publicationSheetSpec } from "../publicationSheet/publicationSheet";
import { publicationSheetName, summarySheetName } from "../headings";
import { readPublishedTexts } from "../publicationSheet/readPublishedTexts";
import { sheetEdits } from "../evaluation/sheetEdits";
import { publicationSheetIdentity, summarySheetIdentity } from "../sheetIdentity";
import { readSummaryTexts } from "../summarySheet/readSummaryTexts";
import { summarySheetSpec } from "../summarySheet/summarySheet";

/** A sheet that shows the texts of all others, written anew each time. */
export interface SummaryForm {
  identity: string;
  name: string;
  specOf: (evaluation: Evaluation) => SheetSpec;
  /** What somebody has typed into the sheet since it was written, and would be gone when it becomes what `spec` says. */
  editsOn: (evaluation: Evaluation, sheet: SheetContent, spec: SheetSpec) => TextToKeep[];
}

/** The two of them, in the order of their tabs: the table of the office, and the page for the public. */
export const summaryForms: readonly [SummaryForm, SummaryForm] = [
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
