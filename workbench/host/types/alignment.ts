import { standardVerticalAlignment } from "../assumptions";
import type { Member } from "../hostType";
import { styleProperty, type LookTarget } from "../styleProperty";
import { asBoolean, asInteger, asOneOf } from "../wireValue";

const horizontalAlignments = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticalAlignments = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;

/** Where the text of a cell stands in it; `since` is the ExcelApi set that brought these to a type. */
export const alignment = (since: string): Record<string, Member<LookTarget>> => ({
  HorizontalAlignment: styleProperty<string>(
    since,
    (style) => style.horizontalAlignment ?? "General",
    (value) => asOneOf(value, horizontalAlignments, "horizontalAlignment"),
    (style, value) => ({ ...style, horizontalAlignment: value === "General" ? undefined : value }),
  ),
  VerticalAlignment: styleProperty<string>(
    since,
    (style) => style.verticalAlignment ?? standardVerticalAlignment,
    (value) => asOneOf(value, verticalAlignments, "verticalAlignment"),
    (style, value) => ({ ...style, verticalAlignment: value }),
  ),
  WrapText: styleProperty(
    since,
    (style) => style.wrapText ?? false,
    (value) => asBoolean(value, "wrapText"),
    (style, value) => ({ ...style, wrapText: value || undefined }),
  ),
});

/** How far a text stands away from the edge of its cell. */
export const indentLevel = (since: string): Member<LookTarget> =>
  styleProperty(
    since,
    (style) => style.indent ?? 0,
    (value) => asInteger(value, "indentLevel", 0, 250),
    (style, value) => ({ ...style, indent: value || undefined }),
  );
