import type { CellStyle } from "../../../src/file/model/workbook";
import { HostObject } from "../hostObject";
import { HostType, navigation, property } from "../hostType";
import { styleProperty, type NamedStyleTarget } from "../styleProperty";
import { asBoolean, asText } from "../wireValue";
import { alignment, indentLevel } from "./alignment";

declare module "../hostObject" {
  interface HostTargets {
    Style: NamedStyleTarget;
  }
}

/** A cell style of the workbook. */
export const style = new HostType<NamedStyleTarget>({
  name: "Style",
  identity: ({ style: { name } }) => ({ Id: name }),
  members: {
    Name: property("1.7", (target) => target.style.name),
    Borders: navigation("1.7", (target) => new HostObject("RangeBorderCollection", target)),
    Fill: navigation("1.7", (target) => new HostObject("RangeFill", target)),
    Font: navigation("1.7", (target) => new HostObject("RangeFont", target)),
    NumberFormat: styleProperty(
      "1.7",
      (look) => look.numberFormat ?? "General",
      (value) => asText(value, "numberFormat"),
      (look, value): CellStyle => ({ ...look, numberFormat: value === "General" ? undefined : value }),
    ),
    Locked: styleProperty(
      "1.7",
      (look) => look.locked ?? true,
      (value) => asBoolean(value, "locked"),
      (look, locked): CellStyle => ({ ...look, locked: locked ? undefined : false }),
    ),
    ...alignment("1.7"),
    IndentLevel: indentLevel("1.7"),
  },
});
