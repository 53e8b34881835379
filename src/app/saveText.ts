import { readSheetsAgain } from "../excel/readSheets";
import type { RunExcel } from "../excel/runExcel";
import { readTextCell, writeTextCell } from "../excel/textCell";
import { entriesOf, type AssessmentEntry } from "../forms/evaluation";
import { cellText, columnEnd, type CellValue, type SheetContent } from "../sheet/sheetContent";
import { cellTextLimit, lineFeedLimit } from "../sheet/textLayout";
import { withSheets, type OpenWorkbook } from "./openWorkbook";
import { textKey } from "./worklist";

export const textLimits = { characters: cellTextLimit, lineFeeds: lineFeedLimit } as const;

/** `changed`: somebody else wrote `current` meanwhile. `gone`: the text has no cell any more. Nothing was written then. */
export type SaveResult =
  | { outcome: "saved"; workbook: OpenWorkbook }
  | { outcome: "changed"; current: string; workbook: OpenWorkbook }
  | { outcome: "gone"; workbook: OpenWorkbook | null };

export interface TextToSave {
  /** `WorkText.key` */
  key: string;
  /** The text as the person last saw it in the cell; only that one is replaced. */
  expected: string;
  text: string;
}

/**
 * Writes a text into its cell if the cell still holds what the person saw there. A cell that has moved is found again.
 * @throws HostError when Excel fails; nothing was written then.
 */
export async function saveText(run: RunExcel, open: OpenWorkbook, save: TextToSave): Promise<SaveResult> {
  return run(async (context) => {
    let workbook: OpenWorkbook | null = open;
    for (let attempt = 0; attempt < 2 && workbook !== null; attempt++) {
      const entry = findEntry(workbook, save.key);
      const sheet = workbook.sheets.find(({ id }) => id === entry?.place?.sheetId);
      if (entry?.place === undefined || entry.place === null || sheet === undefined) break;
      const { place } = entry;
      const cell = await readTextCell(context, place, columnEnd(sheet));
      if (cell !== null && isRowOf(entry, workbook, cell.row)) {
        const value = cell.row[place.column] ?? "";
        const current = cellText(value);
        const updated = withText(workbook, sheet, place, value);
        if (current === save.text) return { outcome: "saved", workbook: updated };
        if (current !== save.expected) return { outcome: "changed", current, workbook: updated };
        await writeTextCell(context, place, save.text, cell.isGeneral);
        return { outcome: "saved", workbook: withText(workbook, sheet, place, save.text) };
      }
      workbook = withSheets(workbook, await readSheetsAgain(context, [sheet.id]));
    }
    return { outcome: "gone", workbook };
  });
}

const findEntry = ({ report }: OpenWorkbook, key: string): AssessmentEntry | undefined =>
  entriesOf(report.evaluation).find((entry) => textKey(entry) === key);

/** Rows may have been moved since they were read: the row must still say whose it is. */
function isRowOf(
  { policy, measure, field }: AssessmentEntry,
  { report }: OpenWorkbook,
  row: CellValue[],
): boolean {
  const { settings } = report.evaluation;
  const isOnMeasureSheet = measure !== null && settings.layout === "measure";
  const name = isOnMeasureSheet ? settings.labels[field] : (measure ?? policy).number;
  return row.some((value) => cellText(value).trim() === name.trim());
}

function withText(
  workbook: OpenWorkbook,
  sheet: SheetContent,
  { row, column }: { row: number; column: number },
  value: CellValue,
): OpenWorkbook {
  const values = sheet.values.map((cells, index) =>
    index === row - sheet.row ? cells.with(column - sheet.column, value) : cells,
  );
  return withSheets(workbook, new Map([[sheet.id, { ...sheet, values }]])) ?? workbook;
}
