import type { Sheet, Workbook } from "../../src/file/model/workbook";
import { AffectedSheets } from "./affectedSheets";
import { FormulaReader } from "./formulaTemplate";
import { StoredResults } from "./storedResults";

/** Puts the results of the formulas of some sheets into their cells. */
export type Calculate = (workbook: Workbook, sheets: ReadonlySet<Sheet>, reader: FormulaReader) => void;

/** Keeps the formulas of a workbook calculated: those on sheets that a change has reached, and no others. */
export class Calculation {
  readonly #reader = new FormulaReader();
  readonly #affected = new AffectedSheets(this.#reader);
  readonly #changed = new Set<Sheet>();
  /** `null` where it is not known how old the results are that the workbook came with. */
  readonly #stored: StoredResults | null;
  #isEverythingChanged: boolean;
  #isSettled = false;

  constructor(
    private readonly workbook: Workbook,
    private readonly calculate: Calculate,
  ) {
    this.#isEverythingChanged = workbook.isCalculated !== true;
    this.#stored = workbook.isCalculated ? new StoredResults(workbook, this.#reader) : null;
  }

  /** To be called after anything a formula can see has changed: on one sheet or, when none is given, anywhere. */
  markChanged(sheet?: Sheet): void {
    this.#isSettled = false;
    this.#affected.forget(sheet);
    if (sheet) this.#changed.add(sheet);
    else this.#isEverythingChanged = true;
  }

  /** Brings the results up to date. */
  settle(): void {
    if (this.#isSettled) return;
    if (this.#isEverythingChanged) {
      this.settleAll();
      return;
    }
    const sheets = this.#affected.of(this.workbook, this.#changed);
    if (sheets.size > 0) this.calculate(this.workbook, sheets, this.#reader);
    this.#done();
  }

  /** Calculates every formula. */
  settleAll(): void {
    this.calculate(this.workbook, new Set(this.workbook.sheets), this.#reader);
    this.#done();
  }

  #done(): void {
    const { leftToExcel } = this.workbook;
    if (leftToExcel && this.#stored) this.workbook.leftToExcel = this.#stored.doubtful(leftToExcel);
    this.#changed.clear();
    this.#isEverythingChanged = false;
    this.#isSettled = true;
  }
}
