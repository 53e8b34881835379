import { cellAt } from "../../src/file/model/cells";
import { findSheetByName } from "../../src/file/model/sheets";
import type { Area, Cell, CellValue, Sheet, Workbook } from "../../src/file/model/workbook";
import { expressionOf, orNull } from "./expression";
import type { FormulaReader, Reference } from "./formulaTemplate";
import type { Inputs } from "./functions";
import { errors, UnknownFormula } from "./values";

/** Formulas that ask one another deeper than this are left to Excel. */
const deepest = 200;

/** Longest row or column that is looked through cell by cell. */
const longestLine = 10_000;

/** Works out formulas: each kind is made ready once, and those that others ask for come first. */
export class FormulaResults {
  /** The rows and columns of other sheets that were looked into; thousands of formulas look into the same. */
  readonly #lines = new Map<Reference, readonly CellValue[]>();
  readonly #unknown = new Set<Cell>();
  /** Each asks for the next. */
  readonly #working: Cell[] = [];

  /** @param waiting cells whose formulas are to be worked out, and the sheets they stand on; used up by `run` */
  constructor(
    private readonly workbook: Workbook,
    private readonly reader: FormulaReader,
    private readonly waiting: Map<Cell, Sheet>,
  ) {}

  /** Puts the results into the cells. @returns the cells that were left as they are, since only Excel knows their formulas */
  run(): ReadonlySet<Cell> {
    for (const [cell, home] of this.waiting) this.#workOut(cell, home);
    return this.#unknown;
  }

  #workOut(cell: Cell, home: Sheet): void {
    this.waiting.delete(cell);
    this.#working.push(cell);
    const result = orNull(() => this.#result(cell, home));
    this.#working.pop();
    if (result === null) this.#unknown.add(cell);
    else if (!this.#unknown.has(cell)) cell.value = result.value;
  }

  #result({ formula = "" }: Cell, home: Sheet): { value: CellValue } {
    const { template, references } = this.reader.read(formula);
    const expression = expressionOf(template);
    if (!expression || this.#working.length > deepest) throw new UnknownFormula(formula);
    // A formula that gives an empty cell's value shows 0.
    return { value: expression(this.#inputs(home, references)) ?? 0 };
  }

  #inputs(home: Sheet, references: readonly Reference[]): Inputs {
    const referenceAt = (index: number): Reference => {
      const reference = references[index];
      if (!reference) throw new UnknownFormula("not a reference");
      return reference;
    };
    return {
      value: (index) => this.#value(referenceAt(index), home),
      line: (index) => this.#line(referenceAt(index), home),
      name: (name) => this.#named(name, home),
    };
  }

  #value({ sheetName, area }: Reference, home: Sheet): CellValue {
    if (area?.rowCount !== 1 || area.columnCount !== 1) throw new UnknownFormula("not one cell");
    const sheet = sheetName === null ? home : findSheetByName(this.workbook, sheetName);
    return sheet ? this.#valueAt(sheet, area.row, area.column) : errors.reference;
  }

  #line(reference: Reference, home: Sheet): readonly CellValue[] {
    const known = this.#lines.get(reference);
    if (known) return known;
    const { sheetName, area } = reference;
    const sheet = sheetName === null ? home : findSheetByName(this.workbook, sheetName);
    if (!area || !sheet) throw new UnknownFormula("not a reference to cells");
    const values = this.#valuesOf(sheet, area);
    if (sheetName !== null) this.#lines.set(reference, values);
    return values;
  }

  #valuesOf(sheet: Sheet, { row, column, rowCount, columnCount }: Area): CellValue[] {
    const length = Math.max(rowCount, columnCount);
    if (length > longestLine || Math.min(rowCount, columnCount) > 1)
      throw new UnknownFormula("more than a line");
    const [down, right] = columnCount === 1 ? [1, 0] : [0, 1];
    const values: CellValue[] = [];
    for (let index = 0; index < length; index++)
      values.push(this.#valueAt(sheet, row + index * down, column + index * right));
    return values;
  }

  #valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const cell = cellAt(sheet, row, column);
    if (cell?.formula === undefined) return cell?.value ?? null;
    const home = this.waiting.get(cell);
    if (home) this.#workOut(cell, home);
    const circle = this.#working.indexOf(cell);
    if (circle >= 0) for (const each of this.#working.slice(circle)) this.#unknown.add(each);
    if (circle >= 0 || cell.value === null) throw new UnknownFormula("a formula without a result");
    return cell.value;
  }

  /** Names that nobody has defined are errors: mostly a sentence that begins with a sign. */
  #named(name: string, home: Sheet): CellValue {
    const key = name.toLowerCase();
    if ([...home.names, ...this.workbook.names].some((each) => each.name.toLowerCase() === key))
      throw new UnknownFormula("a defined name");
    return errors.name;
  }
}
