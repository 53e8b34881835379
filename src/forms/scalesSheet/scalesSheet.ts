import { contentText, type RowSpec, type SheetSpec } from "../../sheet/sheetSpec";
import { rowHeight } from "../../sheet/textLayout";
import { cell, row, sheetSpec, singleLine, titleHeight } from "../blankSpec";
import { colourWords, fieldHints, onMark, scaleHeaders, scalesSheetName } from "../fieldHeadings";
import type { Grade, Scale } from "../scales";
import { scalesSheetIdentity } from "../sheetIdentity";

const columnWidths = [18, 12, 24, 60, 14, 12, 10];
const headerRow = 2;
/** For grades of a city's own. */
const blankRowCount = 12;
const columnOf = (key: keyof typeof scaleHeaders): number => Object.keys(scaleHeaders).indexOf(key);

/** 評定の尺度: what can be chosen, a row a grade, best first; staff edit it, so it is not protected. */
export function scalesSheetSpec(scales: readonly Scale[], name: string): SheetSpec {
  const rows = [
    ...scales.flatMap((scale) => scale.grades.map((grade) => gradeRow(scale, grade))),
    ...Array.from({ length: blankRowCount }, () => rowOf(columnWidths.map(() => ""))),
  ];
  const headers = Object.values(scaleHeaders).map((header) => cell(header, "header"));
  const range = { row: headerRow, column: 0, rowCount: 1 + rows.length, columnCount: headers.length };
  const choice = (key: keyof typeof scaleHeaders, values: string[]) => ({
    range: { row: headerRow + 1, column: columnOf(key), rowCount: rows.length, columnCount: 1 },
    values,
  });
  return sheetSpec({
    identity: scalesSheetIdentity,
    name,
    columnWidths,
    rows: [
      row([cell(fieldHints.scales, "note")]),
      row([cell(scalesSheetName, "title")], titleHeight),
      row(headers, singleLine + 4),
      ...rows,
    ],
    tables: [
      { name: scalesSheetName, range, showFilter: false, bandedRows: false, style: "TableStyleLight1" },
    ],
    choices: [
      choice("counts", [onMark]),
      choice("needsReason", [onMark]),
      choice("colour", Object.values(colourWords)),
    ],
    frozen: { rows: headerRow + 1, columns: 2 },
    isProtected: false,
    tabColor: "#1F4E79",
    print: { titleRows: { first: headerRow, last: headerRow } },
  });
}

const gradeRow = ({ name }: Scale, grade: Grade): RowSpec =>
  rowOf([
    name,
    grade.symbol,
    grade.label,
    grade.meaning,
    grade.counts ? onMark : "",
    grade.needsReason ? onMark : "",
    colourWords[grade.colour],
  ]);

function rowOf(words: readonly string[]): RowSpec {
  const meaning = columnOf("meaning");
  const cells = words.map((word, column) =>
    cell(word || null, column === meaning ? "input" : "inputCentred"),
  );
  const texts = cells.map(({ content }, column) => ({
    text: contentText(content),
    columnWidth: columnWidths[column] ?? 10,
  }));
  return row(cells, rowHeight(texts, singleLine));
}
