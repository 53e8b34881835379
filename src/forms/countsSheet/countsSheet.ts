import { cell, row, sheetSpec, singleLine, titleHeight } from "../blankSpec";
import { contentText, type CellSpec, type RowSpec, type SheetSpec } from "../../sheet/sheetSpec";
import { rowHeight } from "../../sheet/textLayout";
import type { Evaluation } from "../evaluation/evaluation";
import {
  countedSubjects,
  countHeaders,
  countKinds,
  countsHint,
  countsSheetName,
  countWords,
  pairedFields,
} from "../countHeadings";
import { footerText, planCaption } from "../headings";
import { gradeOf } from "../scales";
import { countsSheetIdentity } from "../sheetIdentity";
import { gradeCounts, type GradeCount } from "./gradeCounts";

export type CountColumn = keyof typeof countHeaders;

const columnWidths: Record<CountColumn, number> = {
  kind: 16,
  field: 30,
  of: 9,
  fiscalYear: 12,
  policyNumber: 11,
  policyTitle: 28,
  grade: 11,
  label: 18,
  otherGrade: 12,
  count: 7,
  share: 9,
  priority: 9,
};

const columns = Object.keys(countHeaders) as CountColumn[];
const widths = columns.map((column) => columnWidths[column]);

/** 集計: one table, a row a number that was counted; plain values, so that they stay when the sheets change. */
export function countsSheetSpec(evaluation: Evaluation): SheetSpec {
  const { plan } = evaluation;
  const top = [
    row([cell(countsSheetName, "title")], titleHeight),
    row([cell(planCaption(plan) || null, "note")], singleLine + 4),
    row([cell(countsHint, "note")], singleLine + 4),
  ];
  const headerRow = row(
    columns.map((column) => cell(countHeaders[column], "header")),
    singleLine + 4,
  );
  const heightOf = textHeights();
  const body = gradeCounts(evaluation).map((counted) => countRow(counted, heightOf));
  const range = {
    row: top.length,
    column: 0,
    rowCount: 1 + body.length,
    columnCount: columns.length,
  };
  return sheetSpec({
    identity: countsSheetIdentity,
    name: countsSheetName,
    columnWidths: widths,
    rows: [...top, headerRow, ...body],
    tables:
      body.length === 0
        ? []
        : [
            {
              name: countsSheetName,
              range,
              showFilter: true,
              bandedRows: false,
              style: "TableStyleLight1",
            },
          ],
    frozen: { rows: top.length + 1, columns: 0 },
    isProtected: false,
    tabColor: "#C00000",
    remembersTexts: true,
    print: { titleRows: { first: top.length, last: top.length }, footer: footerText(plan) },
  });
}

/** What stands in the columns of a row. */
export function countCells(counted: GradeCount): Record<CountColumn, string | number | null> {
  const { kind, field, otherField, of, fiscalYear, policy, grade, otherGrade } = counted;
  const { count, share, priority } = counted;
  return {
    kind: countKinds[kind],
    field: otherField === null ? field.shortLabel : pairedFields(field.shortLabel, otherField.shortLabel),
    of: countedSubjects[of],
    fiscalYear,
    policyNumber: policy?.number ?? "",
    policyTitle: policy?.title ?? countWords.whole,
    grade,
    label: gradeOf(field.kind.scale, grade)?.label ?? "",
    otherGrade,
    count,
    share,
    priority: of === "measure" ? priority : null,
  };
}

/** Tells the height of a text in a column; the same few words stand in most rows. */
function textHeights(): (column: number, text: string) => number {
  const known = columns.map(() => new Map<string, number>());
  return (column, text) => {
    const height =
      known[column]?.get(text) ?? rowHeight([{ text, columnWidth: widths[column] ?? 1 }], singleLine);
    known[column]?.set(text, height);
    return height;
  };
}

function countRow(counted: GradeCount, heightOf: ReturnType<typeof textHeights>): RowSpec {
  const contents = countCells(counted);
  const isTotal = counted.grade === countWords.total;
  const cells = columns.map((column): CellSpec => {
    const content = contents[column];
    if (typeof content === "number") return cell(content, isTotal ? "total" : "count");
    return cell(content || null, isTotal ? "label" : "text");
  });
  return row(cells, Math.max(...cells.map(({ content }, column) => heightOf(column, contentText(content)))));
}
