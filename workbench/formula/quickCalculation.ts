import { cellAt } from "../../src/file/model/cells";
import { findSheetByName } from "../../src/file/model/sheets";
import type { Area, Cell, CellValue, Sheet, Workbook } from "../../src/file/model/workbook";
import type { FormulaReader, FormulaTemplate, Reference } from "./formulaTemplate";
import type { Inputs, Scalar } from "./quickFunctions";
import { quickTerm } from "./quickTerm";
import { errors, NotQuick } from "./quickValues";

/** Formulas that ask one another deeper than this, or in a circle, are left to the library. */
const deepest = 200;

/** Longest row or column that is looked through cell by cell. */
const longestLine = 10_000;

/**
 * Calculates formulas of the few kinds that the add-in's sheets hold by the thousand; each kind is made ready once. Results go into
 * the cells.
 */
export class QuickCalculation {
  readonly #terms = new Map<FormulaTemplate, Scalar>();
  /** The rows and columns of other sheets that were looked into; thousands of formulas look into the same. */
  readonly #lines = new Map<Reference, readonly CellValue[]>();
  #depth = 0;

  /** @param waiting cells whose formulas are still to be worked out, and the sheets they stand on; used up by `run` */
  constructor(
    private readonly workbook: Workbook,
    private readonly reader: FormulaReader,
    private readonly waiting: Map<Cell, Sheet>,
  ) {}

  /** @throws NotQuick when any of the formulas is of another kind; some results may be there by then */
  run(): void {
    for (const cell of this.waiting.keys()) this.#valueOf(cell);
  }

  #valueOf(cell: Cell): CellValue {
    const home = this.waiting.get(cell);
    if (home === undefined) return cell.value;
    if (++this.#depth > deepest) throw new NotQuick("too deep, or a circle");
    const { template, references } = this.reader.read(cell.formula ?? "");
    // A formula that gives an empty cell's value shows 0.
    cell.value = this.#term(template)(this.#inputs(home, references)) ?? 0;
    this.waiting.delete(cell);
    this.#depth--;
    return cell.value;
  }

  #term(template: FormulaTemplate): Scalar {
    let term = this.#terms.get(template);
    if (!term) {
      term = quickTerm(template.literals);
      this.#terms.set(template, term);
    }
    return term;
  }

  #inputs(home: Sheet, references: readonly Reference[]): Inputs {
    const referenceAt = (index: number): Reference => {
      const reference = references[index];
      if (!reference) throw new NotQuick("not a reference");
      return reference;
    };
    return {
      value: (index) => this.#value(referenceAt(index), home),
      line: (index) => this.#line(referenceAt(index), home),
    };
  }

  #value({ sheetName, area }: Reference, home: Sheet): CellValue {
    if (area?.rowCount !== 1 || area.columnCount !== 1) throw new NotQuick("not one cell");
    const sheet = sheetName === null ? home : findSheetByName(this.workbook, sheetName);
    return sheet ? this.#valueAt(sheet, area.row, area.column) : errors.reference;
  }

  #line(reference: Reference, home: Sheet): readonly CellValue[] {
    const known = this.#lines.get(reference);
    if (known) return known;
    const { sheetName, area } = reference;
    const sheet = sheetName === null ? home : findSheetByName(this.workbook, sheetName);
    if (!area || !sheet) throw new NotQuick("not a reference to cells");
    const values = this.#valuesOf(sheet, area);
    if (sheetName !== null) this.#lines.set(reference, values);
    return values;
  }

  #valuesOf(sheet: Sheet, { row, column, rowCount, columnCount }: Area): CellValue[] {
    const length = Math.max(rowCount, columnCount);
    if (length > longestLine || Math.min(rowCount, columnCount) > 1) throw new NotQuick("more than a line");
    const [down, right] = columnCount === 1 ? [1, 0] : [0, 1];
    const values: CellValue[] = [];
    for (let index = 0; index < length; index++)
      values.push(this.#valueAt(sheet, row + index * down, column + index * right));
    return values;
  }

  #valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const cell = cellAt(sheet, row, column);
    if (cell === undefined) return null;
    return cell.formula === undefined ? cell.value : this.#valueOf(cell);
  }
}
