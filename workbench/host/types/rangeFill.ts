import type { CellsTarget } from "../cellsTarget";
import { HostType, method } from "../hostType";
import { restyle, styleProperty } from "../styleProperty";
import { asColour } from "../wireValue";

/** The background of cells. */
export const rangeFill = new HostType<CellsTarget>({
  name: "RangeFill",
  members: {
    Color: styleProperty(
      "1.1",
      (style) => style.fill ?? "#FFFFFF",
      (value) => asColour(value, "fill.color"),
      (style, fill) => ({ ...style, fill }),
    ),
    Clear: method("1.1", (cells) => restyle(cells, (style) => ({ ...style, fill: undefined }))),
  },
});
