import type { CellSpec, RowSpec, SheetSpec } from "../../sheet/sheetSpec";
import { contentText } from "../../sheet/sheetSpec";
import { rowHeight } from "../../sheet/textLayout";
import { cell, row, sheetSpec, singleLine, titleHeight } from "../blankSpec";
import {
  fieldHeaders,
  fieldHints,
  fieldLevelWords,
  fieldsSheetName,
  kindWords,
  onMark,
  requiredWith,
  requirementWords,
  writerWords,
} from "../fieldHeadings";
import type { Field } from "../fields";
import type { ChosenForm, ListedField } from "../settings";
import { fieldsSheetIdentity } from "../sheetIdentity";
import { stageNames } from "../stages";

const columnWidths = [7, 22, 40, 14, 16, 14, 14, 16, 24];
const headerRow = 2;
/** For fields of a city's own. */
const blankRowCount = 8;

/** Words of the columns of which one is chosen, by column. */
const choices: readonly [column: number, values: string[]][] = [
  [0, [onMark]],
  [3, Object.values(kindWords)],
  [5, Object.values(writerWords)],
  [6, Object.values(stageNames)],
  [7, Object.values(fieldLevelWords)],
  [8, [...Object.values(requirementWords), requiredWith("committeeAssessment")]],
];

/** 評価項目: what may be asked, a row a field, those that are on marked; staff edit it, so it is not protected. */
export function fieldsSheetSpec(form: ChosenForm, name: string): SheetSpec {
  const blank = Array.from({ length: blankRowCount }, () => fieldRow(null));
  const rows = [...form.fields.map(fieldRow), ...blank];
  const headers = Object.values(fieldHeaders).map((header) => cell(header, "header"));
  const range = { row: headerRow, column: 0, rowCount: 1 + rows.length, columnCount: headers.length };
  return sheetSpec({
    identity: fieldsSheetIdentity,
    name,
    columnWidths,
    rows: [
      row([cell(fieldHints.fields, "note")]),
      row([cell(fieldsSheetName, "title")], titleHeight),
      row(headers, singleLine + 4),
      ...rows,
    ],
    tables: [
      { name: fieldsSheetName, range, showFilter: false, bandedRows: false, style: "TableStyleLight1" },
    ],
    choices: choices.map(([column, values]) => ({
      range: { row: headerRow + 1, column, rowCount: rows.length, columnCount: 1 },
      values,
    })),
    frozen: { rows: headerRow + 1, columns: 2 },
    isProtected: false,
    tabColor: "#1F4E79",
    print: { titleRows: { first: headerRow, last: headerRow }, isBlackAndWhite: true },
  });
}

/** What stands in the columns of a field, by their keys; also how one that was read compares. */
export function fieldWords(field: ListedField): Record<keyof typeof fieldHeaders, string> {
  return {
    isOn: field.isOn ? onMark : "",
    name: field.shortLabel,
    label: field.label,
    kind: kindWords[field.kind.is],
    measure: measureWord(field),
    writtenBy: writerWords[field.writtenBy],
    stage: stageNames[field.stage],
    level: fieldLevelWords[field.level],
    required:
      typeof field.required === "string"
        ? requirementWords[field.required]
        : requiredWith(field.required.filled),
  };
}

function measureWord({ kind }: Field): string {
  if (kind.is === "choice") return kind.scale.name;
  return kind.is === "number" ? kind.unit : "";
}

function fieldRow(field: ListedField | null): RowSpec {
  const words: string[] = field === null ? columnWidths.map(() => "") : Object.values(fieldWords(field));
  const cells = words.map((word, column): CellSpec =>
    cell(word || null, column === 1 || column === 2 ? "input" : "inputCentred"),
  );
  const texts = cells.map(({ content }, column) => ({
    text: contentText(content),
    columnWidth: columnWidths[column] ?? 10,
  }));
  return row(cells, rowHeight(texts, singleLine));
}
