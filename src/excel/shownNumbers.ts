import type { SheetContent } from "../sheet/sheetContent";
import { rangeAddress } from "../sheet/cellRange";

/** Days that Excel may have made of a number such as 1-2, counted from 1900 or from 1904. */
const mayBeDate = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 34_000 && value < 74_000;

/**
 * The sheets with what is shown where a number may be a date. Days alone do not tell which date: some workbooks of Macs count them from
 * 1904, and nothing in Office.js says which do. A round trip more where there are any such numbers, which is seldom.
 */
export async function withShownNumbers(
  context: Excel.RequestContext,
  sheets: readonly SheetContent[],
): Promise<SheetContent[]> {
  const asked = sheets.flatMap((sheet) => {
    if (!sheet.values.some((cells) => cells.some(mayBeDate))) return [];
    const { row, column, values } = sheet;
    const area = { row, column, rowCount: values.length, columnCount: values[0]?.length ?? 0 };
    const range = context.workbook.worksheets.getItem(sheet.id).getRange(rangeAddress(area));
    range.load("text");
    return [[sheet, range] as const];
  });
  if (asked.length === 0) return [...sheets];
  await context.sync();
  const ranges = new Map(asked);
  return sheets.map((sheet) => {
    const range = ranges.get(sheet);
    return range === undefined ? sheet : { ...sheet, shown: shownNumbers(sheet, range.text) };
  });
}

const shownNumbers = ({ values }: SheetContent, texts: string[][]): string[][] =>
  values.map((cells, row) =>
    cells.map((value, column) => (mayBeDate(value) ? (texts[row]?.[column] ?? "") : "")),
  );
