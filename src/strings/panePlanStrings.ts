import type { MeasuresLacking } from "../app/plan/measuresLacking";
import type { AssessmentLevel, Layout } from "../forms/settings";
import type { CorrectedRole } from "../plan/correction";

/** Roles that a person can give to a line. */
export type ChosenRole = CorrectedRole;

/** Words of the step that reads a plan. */
export interface PlanStrings {
  pastePlan: string;
  pastePlaceholder: string;
  readPlan: string;
  otherWays: string;
  chooseFile: string;
  /** After a file that could not be read. */
  chooseOtherFile: string;
  fileHint: string;
  /** Of a workbook that has several. */
  sheets: { choose: string; read: (sheets: number) => string; discard: string };
  useSelection: string;
  /** Adds an empty plan sheet, for a plan that is typed there. */
  typeInTable: string;
  openSample: string;
  dropHere: string;
  /** What becomes of a plan, in the order of the three pictures of the first start. */
  tour: readonly [plan: string, fill: string, summary: string];
  noMeasures: Record<MeasuresLacking, string>;
  planRead: (policies: number, measures: number, texts: number) => string;
  problems: (errors: number, warnings: number) => string;
  problemAt: (line: number, message: string) => string;
  linesLabel: string;
  linesHint: string;
  showTexts: string;
  excerpt: (text: string) => string;
  roleOf: (line: number, text: string) => string;
  roles: Record<ChosenRole, string>;
  /** Several lines at once. */
  chooseLine: (line: number, text: string) => string;
  chosenLines: (lines: number) => string;
  roleOfChosen: string;
  chooseRole: string;
  clearChosen: string;
  settings: (values: readonly string[]) => string;
  fiscalYear: string;
  fiscalYearHint: string;
  layout: string;
  layouts: Record<Layout, string>;
  level: string;
  levels: Record<AssessmentLevel, string>;
  /** Offers the level of basic policies alone. */
  onlyPolicyTexts: string;
  toPolicyLevel: string;
  columnLabel: (field: string) => string;
  toBuild: string;
  startOver: string;
  losesCorrections: (corrections: number) => string;
  discardCorrections: string;
  keepCorrections: string;
  moreProblems: (more: number) => string;
  /** After a correction: how many lines that look alike followed, and what they are now. */
  alikeFollowed: (lines: number, role: string) => string;
  corrected: string;
  undo: string;
  thisLineOnly: string;
  /** A column whose heading says what it holds. */
  columnAsRead: string;
  planInWorkbook: (policies: number, measures: number, texts: number) => string;
  changeOnSheet: string;
  /** Of a plan sheet whose sheets are not built yet. */
  typingHint: string;
  openPlanSheet: string;
  readAnother: string;
}
