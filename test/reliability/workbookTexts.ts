import type { Sheet, Workbook } from "../../src/file/model/workbook";
import { shown } from "../app/city";
import { openHost } from "../../workbench/host/host";
import type { RunExcel } from "../../src/excel/runExcel";

/** Every text that stands in a cell; what a formula only shows could be gone with what it refers to. */
export function textsIn(workbook: Workbook): string[] {
  return workbook.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) =>
      [...row.values()].flatMap(({ value, formula }) => (formula === undefined ? [shown(value)] : [])),
    ),
  );
}

/**
 * The sheets as people see them and the add-in reads them: whatever their ids are, and without whether a name is hidden or only could be.
 */
export function appearance(workbook: Workbook): Record<string, unknown> {
  const { sheets } = openHost(workbook).workbook;
  const seen = sheets.map((sheet, position) => [sheet.name, plain({ position, ...looksOf(sheet) })] as const);
  return withOrderedIds(Object.fromEntries(seen)) as Record<string, unknown>;
}

/** As `toEqual`, which takes ten times as long to find that two workbooks are the same. */
export function expectSame(one: unknown, other: unknown): void {
  if (JSON.stringify(one) !== JSON.stringify(other)) expect(one).toEqual(other);
}

/** The ids that tests give, numbered anew in the order in which they stand. */
export function withOrderedIds(value: unknown): unknown {
  const ids = new Map<string, string>();
  const ordered = (id: string): string => {
    const known = ids.get(id) ?? `id${ids.size + 1}`;
    ids.set(id, known);
    return known;
  };
  return JSON.parse(JSON.stringify(value).replace(/\bid\d{6}\b/g, ordered));
}

function looksOf({ id, names, conditionalFormats, tables, ...sheet }: Sheet): object {
  return {
    ...sheet,
    hasId: id !== "",
    names: names.map(({ name, formula }) => ({ name, formula })),
    tables: tables.map(({ id: _, ...table }) => table),
    conditionalFormats: conditionalFormats.map(({ areas, rule }) => ({ areas, rule })),
  };
}

/** A value with objects in place of maps, which belong to the realm they were made in: Jest's, or that of `structuredClone`. */
export function plain(value: unknown): unknown {
  if (Object.prototype.toString.call(value) === "[object Map]")
    return Object.fromEntries(
      [...(value as Map<unknown, unknown>)].map(([key, each]) => [String(key), plain(each)]),
    );
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
}

/** The constants and formulas of a sheet without the results, and which form it says it has: "" for none. */
export function substance({ cells, names }: Sheet): { form: string; cells: string } {
  const form = names.find(({ name }) => name === "PlanEvaluationForm")?.formula ?? "";
  const written = [...cells]
    .flatMap(([row, line]) =>
      [...line].map(([column, { value, formula }]): [number, number, unknown] => [
        row,
        column,
        formula ?? value ?? "",
      ]),
    )
    .filter(([, , content]) => content !== "")
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn);
  return { form, cells: JSON.stringify(written) };
}

/** A port that calls `meanwhile` with 1, 2, … before each request goes out, and `afterwards` when its answer is there. */
export function watchedPort(
  run: RunExcel,
  meanwhile: (request: number) => void | Promise<void>,
  afterwards: (request: number) => void = () => undefined,
): RunExcel {
  let request = 0;
  return (batch) =>
    run(async (context) => {
      const sync = context.sync.bind(context) as (passed: unknown) => Promise<unknown>;
      context.sync = (async (passed: unknown) => {
        const number = ++request;
        await meanwhile(number);
        const answer = await sync(passed);
        afterwards(number);
        return answer;
      }) as typeof context.sync;
      return await batch(context);
    });
}
