import { cellAt, setContent, setStyle, styleAt } from "../../src/file/model/cells";
import { MovingFormula } from "../../src/file/model/movingFormula";
import type { Area, CellStyle, CellValue } from "../../src/file/model/workbook";
import { areaOf, cellsIn, cellsOfArgument, type CellsTarget } from "./cellsTarget";
import { notImplemented } from "./hostError";
import { requireAllowed, requireUnlocked } from "./protection";
import { boundedArea } from "./rangeContents";
import { reportEdit } from "./reportEdit";
import type { Session } from "./session";
import { asBoolean, asOneOf, optional } from "./wireValue";

const parts = ["All", "Formulas", "Values", "Formats", "Link"] as const;

/** `range.copyFrom(source, copyType)`: fills a range that is a multiple of the source, else as many cells as the source has. */
export function copyCells(target: CellsTarget, args: readonly unknown[], session: Session): void {
  const [sourceArgument, copyType, skipBlanks, transpose] = args;
  const part = optional(copyType, (value) => asOneOf(value, parts, "copyType"), "All" as const);
  const isOn = (value: unknown, name: string) => optional(value, (each) => asBoolean(each, name), false);
  if (part === "Link" || isOn(skipBlanks, "skipBlanks") || isOn(transpose, "transpose"))
    throw notImplemented("Range.copyFrom as a link, skipping blanks or transposed");
  const source = cellsOfArgument(sourceArgument, session.workbook, target.sheet);
  const from = boundedArea(source);
  const area = filledArea(from, areaOf(target));
  const cells = cellsIn(target.sheet, area);
  if (part !== "Formats") requireUnlocked(cells);
  if (part === "All" || part === "Formats") requireAllowed(target.sheet, "allowFormatCells");
  const copied = contentsOf(source, from);
  reportEdit(session, target.sheet, area, () => {
    for (let down = 0; down < area.rowCount; down++) {
      for (let right = 0; right < area.columnCount; right++) {
        const place = { row: area.row + down, column: area.column + right };
        const origin = copied[down % from.rowCount]?.[right % from.columnCount];
        if (origin !== undefined) put(target, place, origin, part);
      }
    }
  });
}

interface Copied {
  row: number;
  column: number;
  value: CellValue;
  formula: MovingFormula | null;
  style: CellStyle | undefined;
}

/** What is copied, before anything is written: source and target may overlap. */
const contentsOf = ({ sheet }: CellsTarget, from: Area): Copied[][] =>
  Array.from({ length: from.rowCount }, (_row, down) =>
    Array.from({ length: from.columnCount }, (_column, right) => {
      const [row, column] = [from.row + down, from.column + right];
      const { value = null, formula } = cellAt(sheet, row, column) ?? {};
      return {
        row,
        column,
        value,
        formula: formula === undefined ? null : new MovingFormula(formula, "error"),
        style: styleAt(sheet, row, column),
      };
    }),
  );

function put(
  { sheet }: CellsTarget,
  { row, column }: { row: number; column: number },
  origin: Copied,
  part: (typeof parts)[number],
): void {
  if (part === "All" || part === "Formats") setStyle(sheet, row, column, origin.style);
  if (part === "Formats") return;
  const { value, formula } = origin;
  const isCopied = formula !== null && part !== "Values";
  setContent(
    sheet,
    row,
    column,
    isCopied ? { value: null, formula: formula.at(row - origin.row, column - origin.column) } : { value },
  );
}

function filledArea(from: Area, to: Area): Area {
  const isMultiple = to.rowCount % from.rowCount === 0 && to.columnCount % from.columnCount === 0;
  return isMultiple ? to : { ...to, rowCount: from.rowCount, columnCount: from.columnCount };
}
