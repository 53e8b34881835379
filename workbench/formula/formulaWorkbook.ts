import type {
  CellLike,
  DefinedNameEntry,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from "@cj-tech-master/excelts/formula";
import type { Cell, CellValue, DefinedName, Sheet, Workbook } from "../../src/file/model/workbook";
import { withoutLostReferences } from "./lostReferences";

/** How the engine tells cells apart; anything else than these two is a constant. */
const cellTypes = { empty: 0, formula: 6, constant: 2 };

type Cells = Pick<ReadonlySet<Cell>, "has">;

/** The workbook as the formula engine sees it, with these cells as its formulas; their results end in their values. */
export function formulaWorkbook(workbook: Workbook, formulas: Cells): WorkbookLike {
  const worksheets = workbook.sheets.map((sheet, index) => new FormulaSheet(sheet, index + 1, formulas));
  const byName = new Map(worksheets.map((worksheet) => [worksheet.name, worksheet]));
  const entries = [
    ...workbook.names.map((name) => definedName(name)),
    ...workbook.sheets.flatMap(({ names }, index) => names.map((name) => definedName(name, index))),
  ];
  return {
    worksheets,
    getWorksheet: (id) => (typeof id === "number" ? worksheets[id - 1] : byName.get(id ?? "")),
    definedNames: { getAllEntries: () => entries, getAllNames: () => entries },
  };
}

function definedName({ name, formula }: DefinedName, localSheetId?: number): DefinedNameEntry {
  return { name, ranges: [formula.replace(/^=/, "")], ...(localSheetId !== undefined && { localSheetId }) };
}

type Visit<T> = (item: T, number: number) => void;

/** The engine may pass options first; they ask for empty cells, which a sparse sheet has none of. */
function visitor<T>(parameters: [Visit<T>] | [object, Visit<T>]): Visit<T> {
  return parameters.length === 1 ? parameters[0] : parameters[1];
}

/** Rows and columns count from 1 here. */
class FormulaSheet implements WorksheetLike {
  readonly name: string;
  readonly dimensions: WorksheetLike["dimensions"];

  constructor(
    private readonly sheet: Sheet,
    readonly id: number,
    private readonly formulas: Cells,
  ) {
    this.name = sheet.name;
    this.dimensions = usedArea(sheet);
  }

  eachRow(visit: Visit<RowLike>): void;
  eachRow(options: object, visit: Visit<RowLike>): void;
  eachRow(...parameters: [Visit<RowLike>] | [object, Visit<RowLike>]): void {
    for (const row of new Set([...this.sheet.cells.keys(), ...this.sheet.rows.keys()])) {
      visitor(parameters)(new FormulaRow(this.sheet, row, this.formulas), row + 1);
    }
  }

  findCell(row: number, column: number): CellLike | undefined {
    const cell = this.sheet.cells.get(row - 1)?.get(column - 1);
    return cell && new FormulaCell(cell, row, column, this.formulas.has(cell));
  }

  /** Asked for the neighbours of a formula with several values: they are written nowhere. */
  getCell(row: number, column: number): CellLike {
    return new FormulaCell({ value: null }, row, column, false);
  }
}

class FormulaRow implements RowLike {
  readonly hidden: boolean;

  constructor(
    private readonly sheet: Sheet,
    private readonly row: number,
    private readonly formulas: Cells,
  ) {
    this.hidden = sheet.rows.get(row)?.isHidden ?? false;
  }

  eachCell(visit: Visit<CellLike>): void;
  eachCell(options: object, visit: Visit<CellLike>): void;
  eachCell(...parameters: [Visit<CellLike>] | [object, Visit<CellLike>]): void {
    for (const [column, cell] of this.sheet.cells.get(this.row) ?? []) {
      const isFormula = this.formulas.has(cell);
      visitor(parameters)(new FormulaCell(cell, this.row + 1, column + 1, isFormula), column + 1);
    }
  }
}

class FormulaCell implements CellLike {
  readonly type: number;
  readonly formula?: string;
  readonly model = {};

  constructor(
    private readonly cell: Cell,
    readonly row: number,
    readonly col: number,
    isFormula: boolean,
  ) {
    this.type = isFormula ? cellTypes.formula : cell.value === null ? cellTypes.empty : cellTypes.constant;
    if (isFormula) this.formula = withoutLostReferences(cell.formula ?? "").replace(/^=/, "");
  }

  get value(): CellValue {
    return this.cell.value;
  }

  get result(): FormulaResultLike {
    return this.cell.value ?? undefined;
  }

  set result(result: FormulaResultLike) {
    // A formula that gives an empty cell's value shows 0.
    this.cell.value = result instanceof Date ? null : (result ?? 0);
  }
}

function usedArea({ cells }: Sheet): WorksheetLike["dimensions"] {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const [row, inRow] of cells) {
    for (const column of inRow.keys()) {
      top = Math.min(top, row + 1);
      bottom = Math.max(bottom, row + 1);
      left = Math.min(left, column + 1);
      right = Math.max(right, column + 1);
    }
  }
  return bottom === 0 ? null : { top, left, bottom, right };
}
