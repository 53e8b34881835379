import { intersection, lastColumn, lastRow } from "../../../src/file/model/area";
import { distinctStyles, restyleArea } from "../../../src/file/model/formats";
import type { Area, CellStyle } from "../../../src/file/model/workbook";
import { invalidArgument, notImplemented } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, property } from "../hostType";
import { requireAllowed } from "../protection";
import { restyle, type LookTarget } from "../styleProperty";
import { asColour, asOneOf } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    RangeBorder: BorderTarget;
    RangeBorderCollection: LookTarget;
  }
}

type Side = keyof NonNullable<CellStyle["borders"]>;
type Border = NonNullable<NonNullable<CellStyle["borders"]>[Side]>;

const edges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
const diagonals = ["DiagonalDown", "DiagonalUp"] as const;
type Edge = (typeof edges)[number];

/** The file format's line for each style and weight of the API; the first of a style is its usual weight. */
const lines: readonly { style: string; weight: string; line: string }[] = [
  { style: "Continuous", weight: "Thin", line: "thin" },
  { style: "Continuous", weight: "Hairline", line: "hair" },
  { style: "Continuous", weight: "Medium", line: "medium" },
  { style: "Continuous", weight: "Thick", line: "thick" },
  { style: "Dash", weight: "Thin", line: "dashed" },
  { style: "Dash", weight: "Medium", line: "mediumDashed" },
  { style: "DashDot", weight: "Thin", line: "dashDot" },
  { style: "DashDot", weight: "Medium", line: "mediumDashDot" },
  { style: "DashDotDot", weight: "Thin", line: "dashDotDot" },
  { style: "DashDotDot", weight: "Medium", line: "mediumDashDotDot" },
  { style: "Dot", weight: "Thin", line: "dotted" },
  { style: "Double", weight: "Thick", line: "double" },
  { style: "SlantDashDot", weight: "Medium", line: "slantDashDot" },
];
const styles = ["None", ...new Set(lines.map(({ style }) => style))];

interface BorderTarget {
  cells: LookTarget;
  edge: Edge;
}

/** The lines an edge consists of: which side of which cells. */
function sidesOf(area: Area, edge: Edge): { area: Area; side: Side }[] {
  const top = { ...area, rowCount: 1 };
  const left = { ...area, columnCount: 1 };
  switch (edge) {
    case "EdgeTop":
      return [{ area: top, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...top, row: lastRow(area) }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: left, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...left, column: lastColumn(area) }, side: "right" }];
    case "InsideHorizontal":
      return inside(area, { ...area, row: area.row + 1 }, { ...area, row: area.row - 1 }, "top", "bottom");
    case "InsideVertical":
      return inside(
        area,
        { ...area, column: area.column + 1 },
        { ...area, column: area.column - 1 },
        "left",
        "right",
      );
  }
}

/** Every cell but the first has the line on one side, every cell but the last on the other. */
function inside(
  area: Area,
  later: Area,
  earlier: Area,
  first: Side,
  second: Side,
): { area: Area; side: Side }[] {
  return [
    { area: intersection(area, later), side: first },
    { area: intersection(area, earlier), side: second },
  ].flatMap(({ area: part, side }) => (part ? [{ area: part, side }] : []));
}

/** The side of every cell that has a cell style. */
function sideOf(edge: Edge): Side {
  const side = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
  if (edge === "InsideHorizontal" || edge === "InsideVertical")
    throw invalidArgument(`A cell style has no border ${edge}.`);
  return side[edge];
}

const withBorder = (
  style: CellStyle,
  side: Side,
  change: (border: Border | undefined) => Border | undefined,
) => ({
  ...style,
  borders: { ...style.borders, [side]: change(style.borders?.[side]) },
});

function commonBorder<T>({ cells, edge }: BorderTarget, read: (border: Border | undefined) => T): T | null {
  if ("style" in cells) return read(cells.style.look.borders?.[sideOf(edge)]);
  const values = new Set<T>();
  for (const { area, side } of cells.areas.flatMap((part) => sidesOf(part, edge))) {
    for (const style of distinctStyles(cells.sheet, area)) values.add(read(style?.borders?.[side]));
  }
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

function changeBorder(
  { cells, edge }: BorderTarget,
  change: (border: Border | undefined) => Border | undefined,
): void {
  if ("style" in cells) {
    const side = sideOf(edge);
    restyle(cells, (style) => withBorder(style, side, change));
    return;
  }
  requireAllowed(cells.sheet, "allowFormatCells");
  for (const { area, side } of cells.areas.flatMap((part) => sidesOf(part, edge))) {
    restyleArea(cells.sheet, area, (style) => withBorder(style, side, change));
  }
}

const lineOf = (border: Border | undefined): { style: string; weight: string } =>
  lines.find(({ line }) => line === border?.style) ?? { style: "None", weight: "Thin" };

/** One edge of the cells, or the lines between them. */
export const rangeBorder = new HostType<BorderTarget>({
  name: "RangeBorder",
  identity: ({ edge }) => ({ Id: edge }),
  members: {
    Style: property(
      "1.1",
      (target) => commonBorder(target, (border) => lineOf(border).style),
      (target, value) => {
        const style = asOneOf(value, styles, "border.style");
        changeBorder(target, (border) => {
          const weight = border && lineOf(border).style === style ? lineOf(border).weight : undefined;
          const line = lines.find((known) => known.style === style && (!weight || known.weight === weight));
          return line && { ...border, style: line.line };
        });
      },
    ),
    Color: property(
      "1.1",
      (target) => commonBorder(target, (border) => border?.color ?? "#000000"),
      (target, value) => {
        const color = asColour(value, "border.color");
        changeBorder(target, (border) => ({ style: "thin", ...border, color }));
      },
    ),
  },
});

function border(cells: LookTarget, edge: unknown): HostObject {
  const known = asOneOf(edge, [...edges, ...diagonals], "The border index");
  if (known === "DiagonalDown" || known === "DiagonalUp") throw notImplemented(`the border ${known}`);
  return new HostObject("RangeBorder", { cells, edge: known });
}

/** The borders of cells, or of a cell style, by edge. */
export const rangeBorderCollection = new HostType<LookTarget>({
  name: "RangeBorderCollection",
  indexer: border,
  items: (cells) => edges.map((edge) => border(cells, edge)),
  members: {},
});
