import { assessmentFields, type BasicPolicy, type Measure } from "../plan/plan";
import { barColor, cellStyles, summaryFontSize, type CellStyleName } from "../sheet/cellStyles";
import type { CellRange } from "../sheet/cellRange";
import type { CellSpec, RowSpec, SheetSpec } from "../sheet/sheetSpec";
import { lineHeight, rowHeight, splitToFit } from "../sheet/textLayout";
import { isFilled } from "./answer";
import { cell, footerText, priorityMark, row, sheetSpec, titleHeight } from "./blankSpec";
import type { Evaluation } from "./evaluation";
import { planHeaders } from "./planSheet";
import { policyProgress, totalProgress, type Progress } from "./progress";
import { summarySheetIdentity } from "./sheetIdentity";
import { missingStatus } from "./statusFormula";

export const summarySheetName = "総括表";

/** What stands in the name column of the rows in which a long text goes on. */
export const continuationMark = "（つづき）";

const totalLabel = "全体";
const columnWidths = { leading: [12, 9, 24, 6, 13], text: 42 };
const textBox = { columnWidth: columnWidths.text, fontSize: summaryFontSize };
const summaryLine = lineHeight(summaryFontSize) + 4;
const percentColumn = 5;

const progressHeaders = [
  planHeaders.policyNumber,
  "施策数",
  planHeaders.policyTitle,
  "欄数",
  "記入済",
  "記入率",
  missingStatus,
];
const tableHeaders = [
  planHeaders.policyNumber,
  planHeaders.measureNumber,
  "基本施策・施策",
  planHeaders.priority,
  planHeaders.implementingBody,
];

/** 総括表: progress, then every text in its column; no merged cells, one page wide, nothing cut in print. */
export function summarySheetSpec(evaluation: Evaluation): SheetSpec {
  const { plan, settings } = evaluation;
  const progress = progressRows(evaluation);
  const top = [
    row([cell(plan.title || summarySheetName, "title")], titleHeight),
    row([cell([plan.fiscalYear, summarySheetName].filter((text) => text !== "").join("　"), "note")]),
    row([]),
    ...progress,
    row([]),
  ];
  const headerRow = top.length;
  const headers = [...tableHeaders, ...assessmentFields.map(({ key }) => settings.labels[key])];
  const body = plan.policies.flatMap((policy, index) => [
    ...groupRow(policy, plan.policies[index - 1]),
    ...subjectRows(evaluation, policy, null),
    ...policy.measures.flatMap((measure) => subjectRows(evaluation, policy, measure)),
  ]);
  const progressBlock = block(3, progress.length, progressHeaders.length);
  return sheetSpec({
    identity: summarySheetIdentity,
    name: summarySheetName,
    columnWidths: [...columnWidths.leading, ...assessmentFields.map(() => columnWidths.text)],
    rows: [...top, headerRowSpec(headers), ...body],
    outlined: [progressBlock, block(headerRow, body.length + 1, headers.length)],
    highlights: [
      {
        kind: "dataBar",
        range: { ...block(4, progress.length - 1, 1), column: percentColumn },
        color: barColor,
      },
    ],
    frozen: { rows: 0, columns: 3 },
    isProtected: false,
    tabColor: "#C00000",
    print: { titleRows: { first: headerRow, last: headerRow }, footer: footerText(plan) },
  });
}

const block = (first: number, rowCount: number, columnCount: number): CellRange => ({
  row: first,
  column: 0,
  rowCount,
  columnCount,
});

function headerRowSpec(headers: readonly string[]): RowSpec {
  const widths = [...columnWidths.leading, ...assessmentFields.map(() => columnWidths.text)];
  const texts = headers.map((text, column) => ({
    text,
    columnWidth: widths[column] ?? columnWidths.text,
    fontSize: summaryFontSize,
  }));
  return row(
    headers.map((header) => cell(header, "summaryHeader")),
    rowHeight(texts, summaryLine),
  );
}

function progressRows(evaluation: Evaluation): RowSpec[] {
  const line = (
    styles: { number: CellStyleName; name: CellStyleName; count: CellStyleName; percent: CellStyleName },
    number: string,
    title: string,
    { measures, required, filled }: Progress,
  ) =>
    row(
      [
        cell(number || null, styles.number),
        cell(measures, styles.count),
        cell(title, styles.name),
        cell(required, styles.count),
        cell(filled, styles.count),
        cell(required === 0 ? 1 : filled / required, styles.percent),
        cell(required - filled, styles.count),
      ],
      rowHeight(
        [{ text: title, columnWidth: columnWidths.leading[2] ?? 0, fontSize: summaryFontSize }],
        summaryLine,
      ),
    );
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
    headerRowSpec(progressHeaders),
    ...policyProgress(evaluation).map(({ policy, ...counts }) =>
      line(ordinary, policy.number, policy.title, counts),
    ),
    line(total, "", totalLabel, totalProgress(evaluation)),
  ];
}

/** The level above the policies, wherever it changes. */
function groupRow(policy: BasicPolicy, previous: BasicPolicy | undefined): RowSpec[] {
  if (policy.group === "" || policy.group === previous?.group) return [];
  const cells = [...tableHeaders, ...assessmentFields].map((_, column) =>
    cell(column === 2 ? policy.group : null, "summaryGroup"),
  );
  return [row(cells, summaryLine)];
}

/** The row of a policy or measure, and as many more as its longest text needs. */
function subjectRows({ settings }: Evaluation, policy: BasicPolicy, measure: Measure | null): RowSpec[] {
  const subject = measure ?? policy;
  const isRequired = measure !== null || settings.level === "policyAndMeasure";
  const pieces = assessmentFields.map(({ key }) => splitToFit(subject[key], textBox));
  const count = Math.max(...pieces.map(({ length }) => length));
  const styles = measure === null ? policyStyles : measureStyles;
  return Array.from({ length: count }, (_, index): RowSpec => {
    const name = index === 0 ? subject.title : continuationMark;
    const texts = assessmentFields.map(({ key }, column) =>
      textCell(subject[key], pieces[column]?.[index], index, isRequired, styles.text),
    );
    const facts = [
      cell(policy.number, styles.centred),
      cell(measure?.number ?? null, styles.centred),
      cell(name, styles.name),
      cell(measure?.isPriority ? priorityMark : null, styles.centred),
      cell(measure?.implementingBody || null, styles.text),
    ];
    return row([...facts, ...texts], subjectHeight([...facts, ...texts]));
  });
}

const policyStyles = {
  name: "summaryPolicy",
  centred: "summaryPolicyCentred",
  text: "summaryPolicyText",
} as const;
const measureStyles = { name: "summaryText", centred: "summaryCentred", text: "summaryText" } as const;

function textCell(
  text: string,
  piece: string | undefined,
  index: number,
  isRequired: boolean,
  style: CellStyleName,
): CellSpec {
  if (isRequired && index === 0 && !isFilled(text)) {
    return cell(text.trim() === "" ? missingStatus : `${missingStatus}（${text}）`, "gap");
  }
  return cell(piece || null, style);
}

function subjectHeight(cells: readonly CellSpec[]): number {
  const widths = [...columnWidths.leading, ...assessmentFields.map(() => columnWidths.text)];
  const texts = cells.map(({ content, style }, column) => ({
    text: String(content ?? ""),
    columnWidth: widths[column] ?? columnWidths.text,
    fontSize: cellStyles[style].size,
  }));
  return rowHeight(texts, summaryLine);
}
