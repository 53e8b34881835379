import { assessmentFields } from "../plan/plan";
import { cellAt, cellText, rowEnd, type SheetContent } from "../sheet/sheetContent";
import type { RowSpec, SheetSpec } from "../sheet/sheetSpec";
import { rowHeight } from "../sheet/textLayout";
import { cell, row, sheetSpec, singleLine, titleHeight } from "./blankSpec";
import type { OrphanedText } from "./mergeTexts";
import { planHeaders } from "./planSheet";
import { archiveSheetIdentity } from "./sheetIdentity";

export const archiveSheetName = "保管";

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
const guide = "計画から外れた欄に入力されていた文章です。消さずにここへ移してあります。";
const headerRow = 2;

/** 保管: texts whose place is gone, with where they stood and when they were moved. Rows are only ever added. */
export function archiveSheetSpec(
  existing: SheetContent | null,
  orphans: readonly OrphanedText[],
  movedAt: string,
): SheetSpec {
  const rows = [...archivedRows(existing), ...orphans.map((orphan) => archivedRow(orphan, movedAt))];
  return sheetSpec({
    identity: archiveSheetIdentity,
    name: existing?.name ?? archiveSheetName,
    columnWidths,
    rows: [
      row([cell(archiveSheetName, "title")], titleHeight),
      row([cell(guide, "note")]),
      row(headers.map((header) => cell(header, "header"))),
      ...rows.map(rowSpec),
    ],
    outlined: [{ row: headerRow, column: 0, rowCount: rows.length + 1, columnCount: headers.length }],
    frozen: { rows: headerRow + 1, columns: 0 },
    isProtected: false,
    tabColor: "#7F7F7F",
    print: { titleRows: { first: headerRow, last: headerRow }, footer: archiveSheetName },
  });
}

function archivedRows(existing: SheetContent | null): string[][] {
  if (existing === null) return [];
  const count = Math.max(0, rowEnd(existing) - headerRow - 1);
  return Array.from({ length: count }, (_, index) =>
    headers.map((_header, column) => cellText(cellAt(existing, headerRow + 1 + index, column))),
  );
}

function archivedRow({ from, field, text }: OrphanedText, movedAt: string): string[] {
  const label = assessmentFields.find(({ key }) => key === field)?.shortLabel ?? field;
  return [
    movedAt,
    from.sheetName,
    from.policyNumber,
    from.policyTitle,
    from.measure?.number ?? "",
    from.measure?.title ?? "",
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
