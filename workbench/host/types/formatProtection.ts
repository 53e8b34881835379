import type { CellsTarget } from "../cellsTarget";
import { HostType } from "../hostType";
import { styleProperty } from "../styleProperty";
import { asBoolean } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    FormatProtection: CellsTarget;
  }
}

/** What protecting the sheet does to cells. */
export const formatProtection = new HostType<CellsTarget>({
  name: "FormatProtection",
  members: {
    Locked: styleProperty(
      "1.2",
      (style) => style.locked ?? true,
      (value) => asBoolean(value, "protection.locked"),
      (style, locked) => ({ ...style, locked: locked ? undefined : false }),
    ),
  },
});
