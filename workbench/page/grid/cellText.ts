import { displayText, plainValue } from "../../host/displayText";
import { HostError } from "../../host/hostError";
import type { Cell } from "../../../src/file/model/workbook";

/** What a cell shows; numbers whose format the workbench does not know as they are, `unknown` for a formula without a result. */
export function cellText(cell: Cell | undefined, unknown = ""): string {
  if (!cell) return "";
  if (cell.formula !== undefined && cell.value === null) return unknown;
  try {
    return displayText(cell.value, cell.style?.numberFormat);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return String(plainValue(cell.value));
  }
}

/** What stands in the formula bar. */
export function editedText(cell: Cell | undefined): string {
  if (!cell) return "";
  if (cell.formula !== undefined) return cell.formula;
  return typeof cell.value === "number" && !/[ymdhs]/.test(cell.style?.numberFormat ?? "")
    ? String(cell.value)
    : cellText(cell);
}
