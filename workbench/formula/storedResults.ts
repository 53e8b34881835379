import { forEachCell } from "../../src/file/model/cells";
import { findSheetByName } from "../../src/file/model/sheets";
import type { Cell, Sheet, Workbook } from "../../src/file/model/workbook";
import { expressionOf } from "./expression";
import type { FormulaReader, Reference } from "./formulaTemplate";

const quotedText = /"(?:[^"]|"")*"/g;

/** Their results depend on more than the cells that they name. */
const openFunctions =
  /(?<![\p{L}\p{N}_.])(?:CELL|INDIRECT|INFO|NOW|OFFSET|RAND|RANDARRAY|RANDBETWEEN|TODAY)\(/iu;

/** Names, parts of tables and other workbooks: what they lead to is not looked up here. */
const unreadReference =
  /[[\]#]|(?<![\p{L}\p{N}_.])(?!(?:TRUE|FALSE)(?![\p{L}\p{N}_.]))[\p{L}_][\p{L}\p{N}_.]*(?![\p{L}\p{N}_.(])/iu;

/**
 * Knows what the formulas that only Excel can calculate saw when their results were right, and so which results may be others by now.
 */
export class StoredResults {
  /** The values of what each names; `null` where it sees more than that. */
  readonly #seen = new Map<Cell, string | null>();

  /** @param workbook with the results that Excel gave */
  constructor(
    private readonly workbook: Workbook,
    private readonly reader: FormulaReader,
  ) {
    for (const sheet of workbook.sheets)
      for (const inRow of sheet.cells.values())
        for (const cell of inRow.values())
          if (cell.formula !== undefined && this.#isLeft(cell.formula))
            this.#seen.set(cell, this.#sightOf(cell.formula, sheet));
  }

  /** Those of the cells given whose stored results may not be right any more. */
  doubtful(left: ReadonlySet<Cell>): Set<Cell> {
    const homes = this.#homesOf(left);
    const doubtful = new Set([...left].filter((cell) => this.#hasChanged(cell, homes.get(cell))));
    for (let before = -1; before !== doubtful.size;) {
      before = doubtful.size;
      for (const cell of left) if (this.#sees(cell, homes.get(cell), doubtful)) doubtful.add(cell);
    }
    return doubtful;
  }

  #isLeft(formula: string): boolean {
    return expressionOf(this.reader.read(formula).template) === null;
  }

  #homesOf(cells: ReadonlySet<Cell>): Map<Cell, Sheet> {
    const homes = new Map<Cell, Sheet>();
    for (const sheet of cells.size > 0 ? this.workbook.sheets : [])
      for (const inRow of sheet.cells.values())
        for (const cell of inRow.values()) if (cells.has(cell)) homes.set(cell, sheet);
    return homes;
  }

  #hasChanged(cell: Cell, home: Sheet | undefined): boolean {
    const seen = this.#seen.get(cell);
    if (seen === undefined || seen === null || cell.value === null || home === undefined) return true;
    return this.#sightOf(cell.formula ?? "", home) !== seen;
  }

  #sees(cell: Cell, home: Sheet | undefined, others: ReadonlySet<Cell>): boolean {
    if (home === undefined) return false;
    return this.reader.read(cell.formula ?? "").references.some((reference) => {
      let isSeen = false;
      this.#visit(reference, home, (each) => (isSeen ||= others.has(each)));
      return isSeen;
    });
  }

  /** What a formula names, as a text in which nothing but the values counts, so that moved cells are the same. */
  #sightOf(formula: string, home: Sheet): string | null {
    const { template, references } = this.reader.read(formula);
    const words = template.literals.join(" ").replace(quotedText, "");
    if (openFunctions.test(words) || unreadReference.test(words)) return null;
    if (references.some(({ area }) => area === null)) return null;
    return JSON.stringify(
      references.map((reference) => {
        const values: unknown[] = [];
        this.#visit(reference, home, ({ value }, row, column) => {
          if (value !== null) values.push([row, column, value]);
        });
        return values;
      }),
    );
  }

  /** The cells that a reference names, with their places in it. */
  #visit(
    { sheetName, area }: Reference,
    home: Sheet,
    visit: (cell: Cell, row: number, column: number) => void,
  ): void {
    const sheet = sheetName === null ? home : findSheetByName(this.workbook, sheetName);
    if (!sheet || !area) return;
    forEachCell(sheet, area, (cell, row, column) => visit(cell, row - area.row, column - area.column));
  }
}
