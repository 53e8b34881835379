import { assessmentKeys, type AssessmentKey } from "../plan";
import type { TableRecord } from "../planLine";
import { numberBefore } from "../words/bareNumber";
import { isRating } from "../words/ratings";
import { isSentence } from "../words/title";
import { columnName, headingKey, type ColumnName } from "./columnName";
import { sortingLevel } from "./columnNames";
import type { ColumnRole } from "../correction";

export type ColumnPart = keyof TableRecord | "groupNumber";

/** Index of the column of each part of a record; parts without a column are absent. */
export interface TableColumns {
  of: Partial<Record<ColumnPart, number>>;
  /** Columns that are known but tell nothing of the plan. */
  ignored: number[];
}

/** What a person said of columns, by the key of their heading. */
export type ChosenColumns = ReadonlyMap<string, ColumnRole>;

interface LevelColumn {
  level: number;
  column: number;
}

const fewestColumns = 2;

/**
 * Reads cells as the headings of a plan's table with these rows below it; null when they are none. Where a level has two columns, 施策 and 施策名,
 * the first holds its number.
 */
export function readTableColumns(
  headers: readonly string[],
  body: readonly (readonly string[])[],
  chosen: ChosenColumns,
): TableColumns | null {
  const roles = headers.map((header) => chosen.get(headingKey(header)) ?? null);
  const names = headers.map((header, column) => (roles[column] === null ? columnName(header) : null));
  const of: TableColumns["of"] = { ...foundColumns(names, body), ...chosenColumns(headers, roles) };
  const ignored = names.flatMap((name, column) =>
    name?.part === "ignored" || roles[column] === "noise" ? [column] : [],
  );
  const known = Object.values(of);
  if (of.measureTitle === undefined && of.measureNumber === undefined) return null;
  return new Set(known).size + chosen.size < fewestColumns ? null : { of, ignored };
}

function foundColumns(
  names: readonly (ColumnName | null)[],
  body: readonly (readonly string[])[],
): TableColumns["of"] {
  const at = (part: ColumnName["part"]): number[] =>
    names.flatMap((name, column) => (name?.part === part ? [column] : []));
  const { titles, numbers } = levelColumns(names, body);
  const [measure, policy, group] = titles.map(({ level }) => level).reverse();
  if (measure === undefined) return {};
  const bare = at("bareNumber");
  const own = [...numbers, ...(bare.length > 1 ? numbersBeside(bare, titles) : [])];
  const columnOf = (found: LevelColumn[], level: number | undefined): number | undefined =>
    found.find((entry) => entry.level === level)?.column;
  return withoutAbsent({
    group: columnOf(titles, group),
    groupNumber: columnOf(own, group),
    policyNumber: columnOf(own, policy),
    policyTitle: columnOf(titles, policy),
    measureNumber: columnOf(own, measure) ?? (areNumbered(body, titles.at(-1)) ? undefined : bare[0]),
    measureTitle: columnOf(titles, measure),
    isPriority: at("isPriority")[0],
    implementingBody: at("implementingBody")[0],
    ...textColumns(names, body),
  });
}

/** The columns of levels, from the highest level to the lowest, and those of their numbers; the first of each. */
function levelColumns(names: readonly (ColumnName | null)[], body: readonly (readonly string[])[]) {
  const titles = new Map<number, LevelColumn>();
  const numbers: LevelColumn[] = [];
  for (const isBare of [false, true])
    names.forEach((name, column) => {
      if (name?.part !== "title" || name.isBare !== isBare) return;
      const { level } = name;
      if (titles.has(level)) {
        if (isBare) numbers.push({ level, column });
      } else if (!holdsProse(body, column)) titles.set(level, { level, column });
    });
  names.forEach((name, column) => {
    if (name?.part === "number") numbers.push({ level: name.level, column });
  });
  const found = [...titles.values()].sort((one, other) => one.level - other.level);
  const levels = found.filter(({ level }) => level !== sortingLevel || found.length < 3);
  const [above, lowest] = levels.slice(-2);
  const name = names[lowest?.column ?? -1];
  const onlyTells =
    name?.part === "title" && name.isContent && above !== undefined && namesEach(body, above.column);
  return { titles: onlyTells ? levels.slice(0, -1) : levels, numbers };
}

/** Whether a column has a title of its own for every row. */
function namesEach(body: readonly (readonly string[])[], column: number): boolean {
  const texts = written(body, column);
  const rows = body.filter((cells) => cells.some((cell) => cell.trim() !== ""));
  return texts.length > 1 && texts.length === rows.length && new Set(texts).size === texts.length;
}

/** Several columns headed 番号 alone each number the level to their right. */
const numbersBeside = (columns: readonly number[], titles: readonly LevelColumn[]): LevelColumn[] =>
  columns.flatMap((column) => {
    const [nearest] = titles.filter((title) => title.column > column).sort((a, b) => a.column - b.column);
    return nearest ? [{ level: nearest.level, column }] : [];
  });

/** The column of each text: the surest, and of ratings only where its heading leaves no doubt. */
function textColumns(
  names: readonly (ColumnName | null)[],
  body: readonly (readonly string[])[],
): Partial<Record<AssessmentKey, number>> {
  const candidates = names.flatMap((name, column) =>
    name?.part === "texts"
      ? assessmentKeys.flatMap((key) => {
          const rank = name.ranks[key];
          if (rank === undefined) return [];
          const areRatings = holdsRatings(body, column);
          return rank > 0 && areRatings ? [] : [{ key, column, rank: areRatings ? rank + 0.5 : rank }];
        })
      : [],
  );
  const found: Partial<Record<AssessmentKey, number>> = {};
  for (const { key, column } of candidates.sort((one, other) => one.rank - other.rank))
    if (found[key] === undefined && !Object.values(found).includes(column)) found[key] = column;
  return found;
}

const written = (body: readonly (readonly string[])[], column: number): string[] =>
  body.map((cells) => (cells[column] ?? "").trim()).filter((text) => text !== "");

function holdsRatings(body: readonly (readonly string[])[], column: number): boolean {
  const texts = written(body, column);
  return texts.length > 0 && texts.every(isRating);
}

/** Most of what stands in a column are sentences: it holds no titles. */
function holdsProse(body: readonly (readonly string[])[], column: number): boolean {
  const texts = written(body, column);
  return texts.filter((text) => text.includes("。") || isSentence(text)).length * 2 > texts.length;
}

/** Whether most titles have their own number, so that a column of numbers only counts the rows. */
function areNumbered(body: readonly (readonly string[])[], titles: LevelColumn | undefined): boolean {
  const texts = titles === undefined ? [] : written(body, titles.column);
  return texts.filter((text) => numberBefore(text).number !== "").length * 2 > texts.length;
}

const numberWord = /番号|no\.?$|№|コード/i;

/** What a person said, in the parts of a record: of a level, its number where the heading says so. */
function chosenColumns(
  headers: readonly string[],
  roles: readonly (ColumnRole | null)[],
): TableColumns["of"] {
  const of: TableColumns["of"] = {};
  headers.forEach((header, column) => {
    const role = roles[column] ?? null;
    if (role === null || role === "noise") return;
    const isNumber = numberWord.test(headingKey(header));
    if (role === "group") of[isNumber ? "groupNumber" : "group"] = column;
    else if (role === "policy") of[isNumber ? "policyNumber" : "policyTitle"] = column;
    else if (role === "measure") of[isNumber ? "measureNumber" : "measureTitle"] = column;
    else of[role] = column;
  });
  return of;
}

const withoutAbsent = (of: Record<string, number | undefined>): TableColumns["of"] =>
  Object.fromEntries(Object.entries(of).filter(([, column]) => column !== undefined));
