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
export function progressRows(evaluation: Evaluation): RowSpec[] {
  const line = (
    styles: { number: CellStyleName; name: CellStyleName; count: CellStyleName; percent: CellStyleName },
    number: string,
    title: string,
    { measures, required, filled }: Progress,
  ) =>
    summaryRow([
      cell(number || null, styles.number),
      cell(measures, styles.count),
      cell(title, styles.name),
      cell(required, styles.count),
      cell(filled, styles.count),
      cell(required === 0 ? 1 : filled / required, styles.percent),
      cell(required - filled, styles.count),
    ]);
  const ordinary = {
    number: "summaryNumber",
    name: "summaryName",
    count: "summaryCount",
    percent: "summaryPercent",
  } as const;
  const total = {
    number: "summaryTotal",
    name: "summaryTotal",
    count: "summaryTotalCount",
    percent: "summaryTotalPercent",
  } as const;
  return [
    summaryHeaderRow(Object.values(progressHeaders)),
    ...policyProgress(evaluation).map(({ policy, ...counts }) =>
      line(ordinary, policy.number, policy.title, counts),
    ),
    line(total, "", totalLabel, totalProgress(evaluation)),
  ];
}
