import type { CellSpec } from "../sheet/sheetSpec";
import { cell } from "./blankSpec";
import type { Field } from "./fields";
import { asNumber } from "./fieldText";

/** What stands in a field's cell. `addressOf` gives the cells (R1C1) of the other fields of the same subject. */
export function fieldCell(
  { kind }: Field,
  text: string,
  isTyped: boolean,
  addressOf: (key: string) => string | null,
): CellSpec {
  switch (kind.is) {
    case "text":
      return cell(text || null, isTyped ? "input" : "text");
    case "choice":
      return cell(text || null, isTyped ? "inputCentred" : "centred");
    case "number":
      return cell(asNumber(text) ?? (text || null), isTyped ? "inputNumber" : "number");
    case "share": {
      const [of, whole] = [addressOf(kind.of), addressOf(kind.inPercentOf)];
      // Rounded down, so that 100% is said of what is whole.
      const formula = of === null || whole === null ? null : `=IFERROR(ROUNDDOWN(${of}/${whole},3),"")`;
      return cell(formula === null ? null : { formula }, "share");
    }
  }
}
