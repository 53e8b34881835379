import type { CellValue } from "../sheet/sheetContent";
import { isAnswerTooLarge } from "./hostError";

/** A range to be loaded. */
export interface WantedRange {
  /** Names the range, anew each time: what was named in a request that failed cannot be used again. */
  open: () => Excel.Range;
  /**
   * `place`: only where it is, not what stands in it; `formulas`: as typed, texts and numbers too; `rows`: values and the heights of the
   * rows. Values where it is absent.
   */
  wanted?: "values" | "rows" | "place" | "formulas";
}

/** The cells of a range; `null` for a range that is not there. */
export interface LoadedValues {
  row: number;
  column: number;
  values: CellValue[][];
  /** In points, of the rows of `values`; only where they were wanted. */
  heights?: number[];
}

/**
 * Loads the values of ranges in one round trip, or, where Excel refuses so long an answer (5 MB on the web), in as few as it takes.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export async function loadValues(
  context: Excel.RequestContext,
  ranges: readonly WantedRange[],
): Promise<(LoadedValues | null)[]> {
  const loading = ranges.map(({ open, wanted = "values" }) => {
    const range = open();
    range.load(`rowIndex,columnIndex,${properties[wanted]}`);
    const rows = wanted === "rows" ? range.getRowProperties({ format: { rowHeight: true } }) : null;
    return { range, wanted, rows };
  });
  try {
    await context.sync();
  } catch (error) {
    const [first, ...others] = ranges;
    if (!isAnswerTooLarge(error) || first === undefined) throw error;
    if (others.length === 0) return [await loadByRows(context, first, error)];
    const middle = ranges.length >> 1;
    const earlier = await loadValues(context, ranges.slice(0, middle));
    return [...earlier, ...(await loadValues(context, ranges.slice(middle)))];
  }
  return loading.map(({ range, wanted, rows }) => {
    if (range.isNullObject) return null;
    const values = { row: range.rowIndex, column: range.columnIndex, values: contents[wanted](range) };
    return rows === null
      ? values
      : { ...values, heights: rows.value.map(({ format }) => format?.rowHeight ?? 0) };
  });
}

const properties = {
  place: "rowCount",
  formulas: "formulas",
  values: "values,valueTypes",
  rows: "values,valueTypes",
} as const;

const contents: Record<keyof typeof properties, (range: Excel.Range) => CellValue[][]> = {
  place: () => [],
  formulas: (range) => range.formulas as CellValue[][],
  values: cellValues,
  rows: cellValues,
};

/** The upper and the lower half of one range; a single row that is too large is Excel's failure. */
async function loadByRows(
  context: Excel.RequestContext,
  { open, ...what }: WantedRange,
  failure: unknown,
): Promise<LoadedValues> {
  const range = open();
  range.load("rowCount");
  await context.sync();
  if (range.rowCount < 2) throw failure;
  const upper = range.rowCount >> 1;
  const rows = (first: number, count: number): WantedRange => ({
    ...what,
    open: () =>
      open()
        .getRow(first)
        .getResizedRange(count - 1, 0),
  });
  const halves = await loadValues(context, [rows(0, upper), rows(upper, range.rowCount - upper)]);
  const [top] = halves;
  if (!top) throw failure;
  const values = halves.flatMap((half) => half?.values ?? []);
  return top.heights === undefined
    ? { ...top, values }
    : { ...top, values, heights: halves.flatMap((half) => half?.heights ?? []) };
}

/** The values of a loaded range; errors are told from texts that look like them. */
export function cellValues({ values, valueTypes }: Excel.Range): CellValue[][] {
  return (values as (string | number | boolean)[][]).map((row, rowIndex) =>
    row.map((value, columnIndex) =>
      isError(valueTypes[rowIndex]?.[columnIndex]) ? { error: String(value) } : value,
    ),
  );
}

const isError = (type: Excel.RangeValueType | "Error" | undefined): boolean => type === "Error";
