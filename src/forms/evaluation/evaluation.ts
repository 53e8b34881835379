import type { BasicPolicy, Measure, Plan } from "../../plan/plan";
import type { CellPlace } from "../../sheet/sheetContent";
import type { EarlierText } from "../archiveSheet/earlierTexts";
import type { PlanStructure } from "../planSheet/readPlanSheet";
import type { Field } from "../fields";
import type { Settings } from "../settings";
import type { StructureFault } from "../structureFault";

/** One text that should stand in the workbook, and what does. */
export interface AssessmentEntry {
  policy: BasicPolicy;
  /** `null` for a text about the policy as a whole. */
  measure: Measure | null;
  /** The key of its field. */
  field: string;
  /** What the field asks. */
  asked: Field;
  /** Whether it has to be written by now. */
  isOwed: boolean;
  /** As typed; "" when blank, when its cell holds an error, or when there is no cell for it. */
  text: string;
  /** Excel's error in the cell (`#REF!`), else `null`. */
  error: string | null;
  /** What was written here for other fiscal years, as far as it is known, the last first. */
  earlier: readonly EarlierText[];
  /** `null` when the sheet, the row or the column is missing. */
  place: CellPlace | null;
  /** Of the row of its cell, in points; 0 where it is hidden, `undefined` where it was not read. */
  rowHeight?: number | undefined;
  /** Its sheet calls it otherwise than the plan sheet does by now, and not only in other words: the text may be another's. */
  isDoubtful?: boolean;
  /** Its row has another id than the plan sheet has for it, as after sorting without hidden cells: neither says whose it is. */
  hasOtherId?: boolean;
}

/** A policy's part of the evaluation, which stays the same object as long as its sheets do. */
export interface PolicyEvaluation {
  settings: Settings;
  /** With the texts that are typed for it and its measures. */
  policy: BasicPolicy;
  /** Every text that somebody writes, the policy's own before its measures'. */
  entries: AssessmentEntry[];
  /** About its sheets. */
  faults: StructureFault[];
}

/** A workbook's evaluation as it stands. */
export interface Evaluation {
  /** What tells the workbook from others; `null` in one of an earlier version. */
  book: string | null;
  settings: Settings;
  structure: PlanStructure;
  /** In the plan's order. */
  policies: PolicyEvaluation[];
  /** About sheets of ours that were made for another workbook. */
  foreign: StructureFault[];
  /** About sheets of ours that are of no policy or measure of the plan. */
  unplanned: StructureFault[];
  /** Structure from the plan sheet, texts from the sheets in which they are typed. */
  plan: Plan;
}

/** Every text that somebody writes, policy by policy. */
export const entriesOf = ({ policies }: Evaluation): AssessmentEntry[] =>
  policies.flatMap(({ entries }) => entries);

/** The entries whose cells hold sentences. */
export const textEntries = ({ entries }: PolicyEvaluation): AssessmentEntry[] =>
  entries.filter(({ asked }) => asked.kind.is === "text");
