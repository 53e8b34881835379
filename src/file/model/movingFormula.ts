import { columnIndex, columnLetters, quoteSheetName } from "./address";
import { columnLimit, rowLimit } from "./area";
import { replaceReferences } from "./formulaReferences";

/** A row or column of a reference: its zero-based index, and whether a `$` holds it fast. */
interface Line {
  index: number;
  isFixed: boolean;
}

/** `A1`, or one end of `A:C` or `1:3`. */
interface Corner {
  column: Line | null;
  row: Line | null;
}

interface Reference {
  /** The sheet with its `!`, or nothing. */
  qualifier: string;
  corners: Corner[];
}

/** What becomes of references that would lie outside the sheet: an error, or the other side of the sheet. */
export type AtTheEdge = "error" | "wrap";

/** A formula that is copied to many cells: taken apart once, put together for each. What has no `$` moves along. */
export class MovingFormula {
  /** Texts, and the references between them. */
  readonly #parts: (string | Reference)[] = [];

  constructor(
    formula: string,
    private readonly atTheEdge: AtTheEdge,
  ) {
    const mark = "\0";
    const references: (string | Reference)[] = [];
    const texts = replaceReferences(formula, ({ sheetName, address }) => {
      const qualifier = sheetName === null ? "" : `${quoteSheetName(sheetName)}!`;
      references.push(
        address === null ? qualifier : { qualifier, corners: address.split(":").map(parseCorner) },
      );
      return mark;
    }).split(mark);
    for (const [index, text] of texts.entries()) this.#parts.push(text, references[index] ?? "");
  }

  /** The formula so many rows down and columns to the right. */
  at(rows: number, columns: number): string {
    let text = "";
    for (const part of this.#parts)
      text += typeof part === "string" ? part : this.#moved(part, rows, columns);
    return text;
  }

  #moved({ qualifier, corners }: Reference, rows: number, columns: number): string {
    let text = qualifier;
    for (const [position, { column, row }] of corners.entries()) {
      const movedColumn = column && this.#index(column, columns, columnLimit);
      const movedRow = row && this.#index(row, rows, rowLimit);
      if (movedColumn === outside || movedRow === outside) return `${qualifier}#REF!`;
      if (position > 0) text += ":";
      if (column) text += (column.isFixed ? "$" : "") + columnLetters(movedColumn ?? 0);
      if (row) text += (row.isFixed ? "$" : "") + String((movedRow ?? 0) + 1);
    }
    return text;
  }

  #index({ index, isFixed }: Line, by: number, limit: number): number {
    const moved = isFixed ? index : index + by;
    if (moved >= 0 && moved < limit) return moved;
    return this.atTheEdge === "wrap" ? (moved + limit) % limit : outside;
  }
}

const outside = -1;

const cornerPattern = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/;

function parseCorner(text: string): Corner {
  const [, columnMark, letters = "", rowMark = "", digits = ""] = cornerPattern.exec(text) ?? [];
  // In "$5" the pattern takes the mark for that of a column that is not there.
  const isRowFixed = rowMark === "$" || (letters === "" && columnMark === "$");
  return {
    column: letters === "" ? null : { index: columnIndex(letters), isFixed: columnMark === "$" },
    row: digits === "" ? null : { index: Number(digits) - 1, isFixed: isRowFixed },
  };
}
