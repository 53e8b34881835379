import { assessmentFields } from "../plan/plan";
import { cellAt, cellText, rowEnd, type SheetContent } from "../sheet/sheetContent";
import type { RowSpec, SheetSpec } from "../sheet/sheetSpec";
import { rowHeight } from "../sheet/textLayout";
import { cell, row, sheetSpec, singleLine, titleHeight } from "./blankSpec";
import type { OrphanedText } from "./mergeTexts";
import { planHeaders } from "./planSheet";
import { archiveSheetIdentity } from "./sheetIdentity";

export const archiveName = "保管";
const guide = "計画から外れた欄に入力されていた文章です。消さずにここへ移してあります。";

const headers = [
  "保管した日時",
  "元のシート",
  planHeaders.policyNumber,
  planHeaders.policyTitle,
  planHeaders.measureNumber,
  planHeaders.measureTitle,
  "欄",
  "文章",
];
const columnWidths = [18, 18, 14, 22, 11, 22, 14, 70];
const headerRow = 2;

/**
 * 保管: the texts it already holds and those that have lost their place. Rows are only ever added, and no text of one place twice. `lost`
 * is the sheet as it stood before rows that somebody else had added to it were written over.
 */
export function archiveSpec(
  name: string,
  existing: SheetContent | null,
  texts: readonly OrphanedText[],
  movedAt: string,
  lost: readonly SheetContent[],
): SheetSpec {
  const rows = existing === null ? [] : readRows(existing);
  const known = new Set(rows.map(rowKey));
  for (const added of [...lost.flatMap(readRows), ...texts.map((text) => rowOf(text, movedAt))]) {
    if (!known.has(rowKey(added))) rows.push(added);
    known.add(rowKey(added));
  }
  return sheetSpec({
    identity: archiveSheetIdentity,
    name,
    columnWidths,
    rows: [
      row([cell(archiveName, "title")], titleHeight),
      row([cell(guide, "note")]),
      row(headers.map((header) => cell(header, "header"))),
      ...rows.map(rowSpec),
    ],
    frozen: { rows: headerRow + 1, columns: 0 },
    isProtected: false,
    tabColor: "#7F7F7F",
    print: { titleRows: { first: headerRow, last: headerRow }, footer: archiveName },
  });
}

function readRows(content: SheetContent): string[][] {
  const count = Math.max(0, rowEnd(content) - headerRow - 1);
  return Array.from({ length: count }, (_, index) =>
    headers.map((_header, column) => cellText(cellAt(content, headerRow + 1 + index, column))),
  );
}

/** Everything but when it was moved. */
const rowKey = ([, ...rest]: readonly string[]): string => rest.join("\n");

function rowOf({ from, field, text }: OrphanedText, movedAt: string): string[] {
  const label = assessmentFields.find(({ key }) => key === field)?.shortLabel ?? field;
  const { sheetName, policyNumber, policyTitle, measure } = from;
  return [
    movedAt,
    sheetName,
    policyNumber,
    policyTitle,
    measure?.number ?? "",
    measure?.title ?? "",
    label,
    text,
  ];
}

function rowSpec(texts: readonly string[]): RowSpec {
  const height = rowHeight(
    texts.map((text, column) => ({ text, columnWidth: columnWidths[column] ?? 10 })),
    singleLine,
  );
  return row(
    texts.map((text) => cell(text || null, "text")),
    height,
  );
}
