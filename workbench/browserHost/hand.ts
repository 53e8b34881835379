import { cellAt, setContent, setStyle, styleAt, usedArea } from "../../src/file/model/cells";
import { joinTable } from "../../src/file/model/tables";
import { findSheet } from "../../src/file/model/sheets";
import type { Area, Cell, CellStyle, Sheet } from "../../src/file/model/workbook";
import { HostError } from "../host/hostError";
import { requireUnlocked } from "../host/protection";
import { writeContents } from "../host/rangeContents";
import { reportEdit } from "../host/reportEdit";
import { activate, select } from "../host/sheetState";
import type { OpenWorkbook, PersonName } from "./openWorkbook";

/** Why Excel would not take what was typed. */
export type Refusal = "locked" | "notAFormula";

interface Kept {
  row: number;
  column: number;
  before: KeptCell;
  after: KeptCell;
}

type KeptCell = Pick<Cell, "value" | "formula"> & { style: CellStyle | undefined };

interface Step {
  sheetId: string;
  area: Area;
  cells: Kept[];
}

/** What a person does by hand, and can take back. */
export class Hand {
  readonly #steps: Step[] = [];

  constructor(
    private readonly open: OpenWorkbook,
    private readonly person: PersonName,
  ) {}

  activate(sheet: Sheet): void {
    this.open.act(this.person, () => activate(this.open.session, sheet));
  }

  select(sheet: Sheet, area: Area): void {
    this.open.act(this.person, () => select(this.open.session, sheet, area));
  }

  /** Types texts into cells, row by row from the first cell of `at`; rows may be of different lengths. */
  type(sheet: Sheet, at: { row: number; column: number }, rows: string[][]): Refusal | null {
    const columnCount = Math.max(1, ...rows.map((row) => row.length));
    const area: Area = { row: at.row, column: at.column, rowCount: rows.length, columnCount };
    const texts = rows.map((row, down) =>
      Array.from({ length: columnCount }, (_cell, right) => {
        const style = styleAt(sheet, at.row + down, at.column + right);
        return typedEntry(row[right] ?? null, style?.numberFormat);
      }),
    );
    return this.#change(sheet, area, () => {
      writeContents({ sheet, areas: [area] }, texts, this.open.session);
      joinTable(sheet, area);
    });
  }

  /** The Delete key: contents go, formats stay. */
  clear(sheet: Sheet, area: Area): Refusal | null {
    const used = usedArea(sheet, true, area);
    if (!used) return null;
    return this.#change(sheet, used, () => writeContents({ sheet, areas: [used] }, "", this.open.session));
  }

  /** Takes back the last thing typed, except where somebody has changed the cell since. */
  undo(): Refusal | null {
    const step = this.#steps.pop();
    const sheet = step && findSheet(this.open.workbook, step.sheetId);
    if (!step || !sheet) return null;
    return this.#try(() => {
      const { session } = this.open;
      requireUnlocked({ sheet, areas: [step.area] });
      select(session, sheet, step.area);
      reportEdit(session, sheet, step.area, () => {
        for (const { row, column, before, after } of step.cells) {
          if (isSame(keptCell(sheet, row, column), after)) restore(sheet, row, column, before);
        }
      });
    });
  }

  #change(sheet: Sheet, area: Area, change: () => void): Refusal | null {
    const before = keptCells(sheet, area);
    const refusal = this.#try(change);
    if (refusal === null) {
      const after = keptCells(sheet, area);
      const cells = before.map((cell, index) => ({
        ...cell,
        before: cell.kept,
        after: after[index]?.kept ?? cell.kept,
      }));
      this.#steps.push({ sheetId: sheet.id, area, cells });
    }
    return refusal;
  }

  #try(work: () => void): Refusal | null {
    try {
      this.open.act(this.person, work);
      return null;
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      if (error.code === "AccessDenied") return "locked";
      if (error.code === "InvalidArgument") return "notAFormula";
      throw error;
    }
  }
}

/** Typing by hand, a leading apostrophe says that text follows, even in a text cell. */
function typedEntry(text: string | null, numberFormat: string | undefined): string | null {
  return numberFormat === "@" && text?.startsWith("'") ? text.slice(1) : text;
}

function keptCell(sheet: Sheet, row: number, column: number): KeptCell {
  const cell = cellAt(sheet, row, column);
  const style = styleAt(sheet, row, column);
  return { value: cell?.value ?? null, style, ...(cell?.formula !== undefined && { formula: cell.formula }) };
}

function keptCells(sheet: Sheet, area: Area): { row: number; column: number; kept: KeptCell }[] {
  return Array.from({ length: area.rowCount * area.columnCount }, (_cell, index) => {
    const row = area.row + Math.floor(index / area.columnCount);
    const column = area.column + (index % area.columnCount);
    return { row, column, kept: keptCell(sheet, row, column) };
  });
}

/** A formula's result may have changed meanwhile; what was typed has not. */
function isSame(a: KeptCell, b: KeptCell): boolean {
  return a.formula === b.formula && (a.formula !== undefined || a.value === b.value);
}

function restore(sheet: Sheet, row: number, column: number, { value, formula, style }: KeptCell): void {
  setContent(sheet, row, column, formula === undefined ? { value } : { value, formula });
  setStyle(sheet, row, column, style);
}
