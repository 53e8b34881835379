import { HostType, method } from "../hostType";
import { restyle, styleProperty, type LookTarget } from "../styleProperty";
import { asColour } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    RangeFill: LookTarget;
  }
}

/** The background of cells, or of a cell style. */
export const rangeFill = new HostType<LookTarget>({
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
