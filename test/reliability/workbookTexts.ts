import { internStyle } from "../../src/file/model/styles";
import type { CellStyle, Sheet, Workbook } from "../../src/file/model/workbook";
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
 * Cells share few looks: each is told once, and by its number where a cell has it.
 */
export function appearance(workbook: Workbook): Record<string, unknown> {
  const { sheets } = openHost(workbook).workbook;
  const looks = new Map<CellStyle | undefined, number>();
  const numbered = (style: CellStyle): number => {
    const look = internStyle(style);
    const number = looks.get(look) ?? looks.size;
    looks.set(look, number);
    return number;
  };
  const seen = sheets.map(
    (sheet, position) => [sheet.name, plain({ position, ...looksOf(sheet) }, numbered)] as const,
  );
  return withOrderedIds({ sheets: Object.fromEntries(seen), looks: [...looks.keys()] }) as Record<
    string,
    unknown
  >;
}

/** The same where cells were given their looks, and sheets their names, in another order. */
export function appearanceInAnyOrder(workbook: Workbook): unknown {
  const { sheets, looks } = appearance(workbook) as { sheets: Record<string, object>; looks: unknown[] };
  const sorted = (names: readonly unknown[]) => names.map((name) => JSON.stringify(name)).toSorted();
  return JSON.parse(JSON.stringify(sheets), (key, value: unknown) => {
    if (key === "style" && typeof value === "number") return looks[value];
    return key === "names" && Array.isArray(value) ? sorted(value) : value;
  });
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
export function plain(value: unknown, told: (style: CellStyle) => unknown = (style) => style): unknown {
  if (Object.prototype.toString.call(value) === "[object Map]")
    return Object.fromEntries(
      [...(value as Map<unknown, unknown>)].map(([key, each]) => [String(key), plain(each, told)]),
    );
  if (Array.isArray(value)) return value.map((each) => plain(each, told));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === "style" && typeof each === "object" ? told(each as CellStyle) : plain(each, told),
    ]),
  );
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
