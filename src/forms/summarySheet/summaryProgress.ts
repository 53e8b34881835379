import type { CellStyleName } from "../../sheet/cellStyles";
import type { RowSpec } from "../../sheet/sheetSpec";
import { cell } from "../blankSpec";
import type { Evaluation } from "../evaluation/evaluation";
import { progressHeaders, totalLabel } from "../headings";
import { policyProgress, totalProgress, type Progress } from "../evaluation/progress";
import { summaryHeaderRow, summaryRow } from "./summaryRow";

/** Column of the progress block that shows bars. */
export const percentColumn = Object.keys(progressHeaders).indexOf("percent");

/** The progress block: headings, a row a policy, and the whole plan. */
export const progressRows = (evaluation: Evaluation): RowSpec[] => [
  summaryHeaderRow(Object.values(progressHeaders)),
  ...policyProgress(evaluation).map(({ policy, ...counts }) =>
    progressRow(policyStyles, policy.number, policy.title, counts),
  ),
  progressRow(totalStyles, "", totalLabel, totalProgress(evaluation)),
];

/** Of the number, the name, the counts and the share. */
type ProgressStyles = readonly [CellStyleName, CellStyleName, CellStyleName, CellStyleName];

const policyStyles: ProgressStyles = ["summaryNumber", "summaryName", "summaryCount", "summaryPercent"];
const totalStyles: ProgressStyles = [
  "summaryTotal",
  "summaryTotal",
  "summaryTotalCount",
  "summaryTotalPercent",
];

const progressRow = (
  [numberStyle, nameStyle, countStyle, percentStyle]: ProgressStyles,
  number: string,
  title: string,
  { measures, required, filled }: Progress,
): RowSpec =>
  summaryRow([
    cell(number || null, numberStyle),
    cell(measures, countStyle),
    cell(title, nameStyle),
    cell(required, countStyle),
    cell(filled, countStyle),
    cell(required === 0 ? 1 : filled / required, percentStyle),
    cell(required - filled, countStyle),
  ]);
