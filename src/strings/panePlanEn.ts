import { count, counted } from "./numbers";
import type { PlanStrings } from "./panePlanStrings";

/** Words of the pane's step that reads a plan, in English. */
export const panePlanEn: PlanStrings = {
  pastePlan: "Text of the plan",
  pastePlaceholder: "Paste the text of the plan, or a table from Excel.",
  readPlan: "Read",
  otherWays: "Other ways",
  chooseFile: "Choose a file",
  chooseOtherFile: "Choose another file",
  fileHint: "You can also drag a file here (.docx .xlsx .csv .tsv .txt .md).",
  sheets: { choose: "Sheets", read: (sheets) => `Read chosen (${count(sheets)})`, discard: "Cancel" },
  useSelection: "Use selected cells",
  typeInTable: "Type the plan into a table",
  openSample: "Try the sample",
  dropHere: "Drop to read",
  tour: ["Read the plan", "Fill and check", "Write the summary"],
  noMeasures: {
    oneLine:
      "The text is all in one line, so its measures could not be told apart. Put every heading on a line of its own and read it again.",
    columns:
      "It is not clear which column of the table holds the measures. Head them 施策番号 and 施策, then read it again.",
    headings: "No headings of measures were found. Below, choose “Measure” for the lines that name one.",
  },
  planRead: (policies, measures, texts) =>
    `Read ${counted(policies, "basic policy", "basic policies")}, ${counted(measures, "measure", "measures")} and ${counted(texts, "text", "texts")}.`,
  problems: (errors, warnings) =>
    errors === 0 ? `${count(warnings)} to look at` : `${count(errors)} to fix, ${count(warnings)} to look at`,
  problemAt: (line, message) => `Line ${count(line)}: ${message}`,
  linesLabel: "Lines as they were read",
  linesHint: "If a line was misread, choose what it is. Tick several lines to correct them together.",
  chooseLine: (line, text) => `Correct line ${count(line)}, “${text.slice(0, 30)}”, with others`,
  chosenLines: (lines) => `${counted(lines, "line", "lines")} chosen`,
  roleOfChosen: "The chosen lines are",
  chooseRole: "Choose",
  clearChosen: "Choose none",
  showTexts: "Show lines of text too",
  excerpt: (text) => (text.length > 60 ? `${text.slice(0, 60)}…` : text),
  roleOf: (line, text) => `Line ${count(line)}, “${text.slice(0, 30)}”, is`,
  roles: {
    title: "Plan title",
    fiscalYear: "Fiscal year",
    group: "Level above",
    policy: "Basic policy",
    measure: "Measure",
    implementingBody: "Carried out by",
    selfAssessment: "Self-assessment",
    committeeAssessment: "Committee",
    paragraph: "Text",
    noise: "Not used",
  },
  settings: (values) => `Settings: ${values.join(", ")}`,
  fiscalYear: "Fiscal year",
  fiscalYearHint: "For example 令和7年度",
  layout: "Layout",
  layouts: { policy: "A table per basic policy", measure: "A sheet per measure" },
  level: "Assessed are",
  levels: { measure: "measures only", policyAndMeasure: "policies and measures", policy: "policies only" },
  onlyPolicyTexts:
    "The texts of this plan assess its basic policies. Where measures need no assessment, change what is assessed.",
  toPolicyLevel: "Assess basic policies only",
  columnLabel: (field) => `Heading of the ${field}`,
  toBuild: "Go on to build the sheets",
  startOver: "Read another plan",
  losesCorrections: (corrections) =>
    `${counted(corrections, "correction", "corrections")} made here will be lost.`,
  discardCorrections: "Discard them and read another plan",
  keepCorrections: "Back to this plan",
  moreProblems: (more) => `Show ${count(more)} more`,
  alikeFollowed: (lines, role) =>
    `${counted(lines, "line that looks alike is", "lines that look alike are")} now “${role}” too.`,
  corrected: "Corrected.",
  undo: "Undo",
  thisLineOnly: "This line only",
  columnAsRead: "As headed",
  planInWorkbook: (policies, measures, texts) =>
    `${counted(policies, "basic policy", "basic policies")}, ${counted(measures, "measure", "measures")}, ${counted(texts, "text", "texts")} written`,
  changeOnSheet:
    "This is the plan of this workbook. To change numbers or titles, change the plan sheet, then go on to build.",
  typingHint:
    "Type or paste the numbers and titles of policies and measures into the table of the plan sheet, then build the sheets. A policy that is the one above may be left blank, and so may numbers.",
  openPlanSheet: "Open the plan sheet",
  readAnother: "Read another plan",
};
