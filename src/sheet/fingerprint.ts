import { remembered } from "./remembered";
import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "./sheetContent";
import { contentText, type CellSpec, type RowSpec, type SheetSpec } from "./sheetSpec";

/**
 * A short code for the form of a sheet: everything in the spec but what it is, the constants in its cells and the row heights, which follow
 * the typed texts. A sheet whose form did not change need not be formatted again.
 */
export function specFingerprint({ identity: _, facts: __, ...form }: SheetSpec): string {
  return hash(JSON.stringify({ ...form, rows: rowForms(form.rows) }));
}

/** In place of the code while a sheet is being written, or when that was broken off: what stands on it is partly old, partly new. */
export const beingWritten = "writing";

/** What a sheet remembers of what a spec wrote into it; `null` where that is nothing. */
export const rememberedCode = (spec: SheetSpec): string | null =>
  spec.remembersTexts ? specTextsFingerprint(spec) : spec.facts ? factsFingerprint(spec.facts) : null;

/** A short code for facts in any order, since people sort rows; blank ones do not count. */
export const factsFingerprint = (facts: readonly string[]): string =>
  hash(
    facts
      .map((fact) => fact.trim())
      .filter((fact) => fact !== "")
      .toSorted()
      .join("\n"),
  );

/** A short code for what a spec writes into its cells, formulas aside. */
export const specTextsFingerprint = ({ rows }: SheetSpec): string =>
  textsFingerprint(rows.map(({ cells }) => cells.map(({ content }) => contentText(content))));

/** The same for a sheet as it was read: it differs when somebody has changed a cell. */
export const contentTextsFingerprint = remembered((content: SheetContent): string =>
  textsFingerprint(
    Array.from({ length: rowEnd(content) }, (_, row) =>
      Array.from({ length: columnEnd(content) }, (_cell, column) => cellText(cellAt(content, row, column))),
    ),
  ),
);

/** Whether a sheet holds what the spec writes into its cells, whatever its form. */
export const hasTextsOf = (content: SheetContent, spec: SheetSpec): boolean =>
  contentTextsFingerprint(content) === specTextsFingerprint(spec);

/** Blanks at the ends do not count: what is read ends with the last cell that holds something. */
const textsFingerprint = (rows: readonly (readonly string[])[]): string =>
  hash(
    rows
      .map((texts) => texts.join("\t").replace(/\t+$/, ""))
      .join("\n")
      .trimEnd(),
  );

/** What rows look like and calculate; how many times over where neighbours are alike. */
function rowForms(rows: readonly RowSpec[]): [count: number, ...form: unknown[]][] {
  const forms: [count: number, ...form: unknown[]][] = [];
  rows.forEach((row, index) => {
    const [last, above] = [forms.at(-1), rows[index - 1]];
    if (last !== undefined && above !== undefined && isSameForm(row, above)) last[0] += 1;
    else forms.push([1, ...row.cells.map((cell) => [cell.style, formulaOf(cell)])]);
  });
  return forms;
}

const isSameForm = ({ cells }: RowSpec, other: RowSpec): boolean =>
  cells.length === other.cells.length &&
  cells.every((cell, column) => {
    const twin = other.cells[column];
    return twin?.style === cell.style && formulaOf(twin) === formulaOf(cell);
  });

const formulaOf = ({ content }: CellSpec): string | null =>
  content !== null && typeof content === "object" ? content.formula : null;

const { imul } = Math;

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits as 16 hexadecimal digits. Not for security. */
function hash(text: string): string {
  let [first, second] = [0x811c9dc5, 0x01234567];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = imul(first ^ unit, 0x01000193);
    second = imul(second ^ unit, 0x01000193);
  }
  return hexadecimal(first) + hexadecimal(second);
}

const hexadecimal = (bits: number): string => (bits >>> 0).toString(16).padStart(8, "0");
