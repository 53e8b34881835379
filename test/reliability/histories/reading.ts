import type { Sheet } from "../../../src/file/model/workbook";
import { shown } from "../../app/city";
import { labelsOf, type Field, type Line, type Town } from "./town";

/** What a sheet says it is; "" for one that is not ours. */
export const identityOf = ({ names }: Sheet): string =>
  names.find(({ name }) => name === "PlanEvaluationSheet")?.formula.replace(/^="|"$/g, "") ?? "";

/** Those of years that are over among them. */
export const isPublished = (identity: string): boolean => /^(ended:)?(summary|publication)\b/.test(identity);

export interface Spot {
  row: number;
  column: number;
}

/** A cell for a text as people know it: by what stands beside it. */
export interface TextSpot extends Spot {
  sheet: Sheet;
  field: Field;
  isOfPolicy: boolean;
  number: string;
  title: string;
}

export const valueAt = ({ cells }: Sheet, { row, column }: Spot): string =>
  shown(cells.get(row)?.get(column)?.value ?? null);

/** What stands in a cell itself and not by a formula. */
export function constantAt(sheet: Sheet, { row, column }: Spot): string {
  const cell = sheet.cells.get(row)?.get(column);
  return cell === undefined || cell.formula !== undefined ? "" : shown(cell.value);
}

export const constantsOn = (sheet: Sheet): string[] =>
  [...sheet.cells].flatMap(([row, line]) =>
    [...line.keys()].map((column) => constantAt(sheet, { row, column })),
  );

export const lastRow = ({ cells }: Sheet): number => Math.max(0, ...cells.keys());

/** The first cell that shows a text, row by row. */
export function find(sheet: Sheet, text: string): Spot | null {
  for (const row of [...sheet.cells.keys()].sort((one, other) => one - other))
    for (const column of [...(sheet.cells.get(row)?.keys() ?? [])].sort((one, other) => one - other))
      if (valueAt(sheet, { row, column }) === text) return { row, column };
  return null;
}

/** Where the texts' headings stand in a row. */
function headedColumns(town: Town, sheet: Sheet, row: number): [Field, number][] {
  const wanted = labelsOf(town.builtAs.labels);
  return [...(sheet.cells.get(row)?.keys() ?? [])].flatMap((column): [Field, number][] => {
    const heading = valueAt(sheet, { row, column });
    return (["self", "committee"] as const).flatMap((field) =>
      heading === wanted[field] ? [[field, column]] : [],
    );
  });
}

/** Every cell for a text that a person finds on the sheets, the originals' and the copies'. */
export const textSpots = (town: Town): TextSpot[] =>
  town.sheets
    .filter(({ id }) => !town.foreign.has(id))
    .flatMap((sheet) => {
      const identity = identityOf(sheet);
      if (identity.startsWith("policy:"))
        return [
          ...spotsOfPolicy(town, sheet),
          ...(town.builtAs.layout === "policy" ? spotsOfRows(town, sheet) : []),
        ];
      return identity.startsWith("measure:") ? spotsOfMeasure(town, sheet) : [];
    });

function spotsOfPolicy(town: Town, sheet: Sheet): TextSpot[] {
  const heading = find(sheet, "基本施策番号");
  if (heading === null || town.builtAs.level === "measure") return [];
  const row = heading.row + 1;
  const number = valueAt(sheet, { row, column: heading.column });
  const title = valueAt(sheet, { row, column: heading.column + 1 });
  return headedColumns(town, sheet, heading.row).map(([field, column]) => ({
    ...{ sheet, field, row, column, number, title, isOfPolicy: true },
  }));
}

function spotsOfRows(town: Town, sheet: Sheet): TextSpot[] {
  const heading = find(sheet, "施策番号");
  const titles = find(sheet, "施策");
  if (heading === null || titles?.row !== heading.row) return [];
  const columns = headedColumns(town, sheet, heading.row);
  const spots: TextSpot[] = [];
  for (let row = heading.row + 1; row <= lastRow(sheet); row++) {
    const number = valueAt(sheet, { row, column: heading.column });
    const title = valueAt(sheet, { row, column: titles.column });
    if (number === "") continue;
    for (const [field, column] of columns)
      spots.push({ sheet, field, row, column, number, title, isOfPolicy: false });
  }
  return spots;
}

function spotsOfMeasure(town: Town, sheet: Sheet): TextSpot[] {
  const [number, title] = [find(sheet, "施策番号"), find(sheet, "施策")];
  if (number === null || title === null) return [];
  const beside = ({ row, column }: Spot) => valueAt(sheet, { row, column: column + 1 });
  return Object.entries(labelsOf(town.builtAs.labels)).flatMap(([field, label]): TextSpot[] => {
    const at = find(sheet, label);
    if (at === null) return [];
    const place = { row: at.row, column: at.column + 1, field: field as Field, isOfPolicy: false };
    return [{ sheet, ...place, number: beside(number), title: beside(title) }];
  });
}

/** Whose a cell is by the plan as it was built; `null` where that cannot be told. */
export function ownerOf(town: Town, { sheet, number, title, isOfPolicy }: TextSpot): number | null {
  if (town.unclear.has(sheet.id) || town.copies.has(sheet.id)) return null;
  return ownerIn(town.built, { number, title, isOfPolicy });
}

export function ownerIn(
  lines: readonly Line[],
  { number, title, isOfPolicy }: Pick<TextSpot, "number" | "title" | "isOfPolicy">,
): number | null {
  const ids = lines.flatMap((line) => {
    if (isOfPolicy) return line.policyNumber === number && line.policyTitle === title ? [line.policyId] : [];
    return line.number === number && line.title === title ? [line.id] : [];
  });
  const [id, ...others] = new Set(ids);
  return id === undefined || others.length > 0 ? null : id;
}
