import { cellAt } from "../model/cells";
import { findSheetByName } from "../model/sheets";
import type { Area, Cell, CellValue, Sheet, Workbook } from "../model/workbook";
import type { FormulaReader, FormulaTemplate, Reference } from "./formulaTemplate";
import type { Inputs, Line, Scalar } from "./quickFunctions";
import { quickTerm } from "./quickTerm";
import { errors, NotQuick } from "./quickValues";

/** Formulas that ask one another deeper than this, or in a circle, are left to the library. */
const deepest = 200;

/** Longest row or column that is looked through cell by cell. */
const longestLine = 100_000;

/**
 * Calculates formulas of the few kinds that the add-in's sheets hold by the thousand; each kind is made ready once. Results go into
 * the cells.
 */
export class QuickCalculation {
  readonly #terms = new Map<FormulaTemplate, Scalar>();
  /** Formulas that are still to be worked out, and the sheets they stand on. */
  readonly #waiting: Map<Cell, Sheet>;
  #depth = 0;

  constructor(
    private readonly workbook: Workbook,
    private readonly reader: FormulaReader,
    waiting: ReadonlyMap<Cell, Sheet>,
  ) {
    this.#waiting = new Map(waiting);
  }

  /** @throws NotQuick when any of the formulas is of another kind; some results may be there by then */
  run(): void {
    for (const cell of this.#waiting.keys()) this.#valueOf(cell);
  }

  #valueOf(cell: Cell): CellValue {
    const home = this.#waiting.get(cell);
    if (home === undefined) return cell.value;
    if (++this.#depth > deepest) throw new NotQuick("too deep, or a circle");
    const { template, references } = this.reader.read(cell.formula ?? "");
    // A formula that gives an empty cell's value shows 0.
    cell.value = this.#term(template)(this.#inputs(home, references)) ?? 0;
    this.#waiting.delete(cell);
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
    const placeOf = (index: number): { sheet: Sheet | undefined; area: Area } => {
      const reference = references[index];
      if (!reference?.area) throw new NotQuick("not a reference to cells");
      const { sheetName, area } = reference;
      return { sheet: sheetName === null ? home : findSheetByName(this.workbook, sheetName), area };
    };
    return {
      value: (index) => {
        const { sheet, area } = placeOf(index);
        if (area.rowCount > 1 || area.columnCount > 1) throw new NotQuick("several cells");
        return sheet ? this.#valueAt(sheet, area.row, area.column) : errors.reference;
      },
      line: (index) => {
        const { sheet, area } = placeOf(index);
        if (!sheet) throw new NotQuick("a missing sheet");
        return this.#line(sheet, area);
      },
    };
  }

  #line(sheet: Sheet, { row, column, rowCount, columnCount }: Area): Line {
    const length = Math.max(rowCount, columnCount);
    if (length > longestLine || Math.min(rowCount, columnCount) > 1) throw new NotQuick("more than a line");
    return {
      length,
      at: (index) =>
        columnCount === 1
          ? this.#valueAt(sheet, row + index, column)
          : this.#valueAt(sheet, row, column + index),
    };
  }

  #valueAt(sheet: Sheet, row: number, column: number): CellValue {
    const cell = cellAt(sheet, row, column);
    if (cell === undefined) return null;
    return cell.formula === undefined ? cell.value : this.#valueOf(cell);
  }
}
