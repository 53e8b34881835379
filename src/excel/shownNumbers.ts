import { cellAddress } from "../sheet/cellRange";
import type { SheetContent } from "../sheet/sheetContent";

/** Days that Excel may have made of a number such as 1-2, counted from 1900 or from 1904. */
const mayBeDate = (value: unknown): boolean =>
  typeof value === "number" && Number.isInteger(value) && value >= 34_000 && value < 74_000;

/** Of a sheet; more of them are no slips in typing. */
const mostAsked = 200;

/**
 * The sheets with what is shown where a number may be a date. Days alone do not tell which date: some workbooks of Macs count them from
 * 1904, and nothing in Office.js says which do. A round trip more where there are any such numbers, which is seldom.
 */
export async function withShownNumbers(
  context: Excel.RequestContext,
  sheets: readonly SheetContent[],
): Promise<SheetContent[]> {
  const asked = new Map(
    sheets.flatMap((sheet) => {
      const cells = loadDates(context, sheet);
      return cells.length === 0 ? [] : [[sheet, cells] as const];
    }),
  );
  if (asked.size === 0) return [...sheets];
  await context.sync();
  return sheets.map((sheet) => {
    const cells = asked.get(sheet);
    if (cells === undefined) return sheet;
    return {
      ...sheet,
      shown: new Map(cells.map(({ address, range }) => [address, range.text[0]?.[0] ?? ""])),
    };
  });
}

function loadDates(context: Excel.RequestContext, { id, row, column, values }: SheetContent) {
  const addresses = values.flatMap((cells, below) =>
    cells.flatMap((value, beside) => (mayBeDate(value) ? [cellAddress(row + below, column + beside)] : [])),
  );
  return addresses.slice(0, mostAsked).map((address) => {
    const range = context.workbook.worksheets.getItem(id).getRange(address);
    range.load("text");
    return { address, range };
  });
}
