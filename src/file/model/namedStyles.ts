import { internStyle, styleChange } from "./styles";
import type { CellStyle, NamedStyle, Workbook } from "./workbook";

/** Excel's own name for the look of cells that were given none. */
export const standardStyleName = "Normal";

/** Names of cell styles are the same whatever their case. */
const nameKey = (name: string): string => name.toLowerCase();

export function findNamedStyle(workbook: Workbook, name: string): NamedStyle | undefined {
  return workbook.namedStyles.find((style) => nameKey(style.name) === nameKey(name));
}

/** The look that says nothing. */
const plain: CellStyle = {};

/** Styles that were added and that no cell has been given yet. */
const unused = new WeakSet<NamedStyle>();

/** Excel's own styles of titles and headings by their Office.js names: the file's name and number, and the font, which is all they say. */
export const builtInStyles = {
  SheetTitle: { name: "Title", builtinId: 15, font: { size: 18, color: "#44546A" } },
  Heading1: { name: "Heading 1", builtinId: 16, font: { size: 15, bold: true, color: "#44546A" } },
  Heading2: { name: "Heading 2", builtinId: 17, font: { size: 13, bold: true, color: "#44546A" } },
} as const;

/** One of Excel's own styles, which a workbook holds from when it is first used. */
export function builtInStyle(workbook: Workbook, key: keyof typeof builtInStyles): NamedStyle {
  const { name, font } = builtInStyles[key];
  const known = findNamedStyle(workbook, name);
  if (known) return known;
  const style: NamedStyle = { name, look: { font }, isBuiltIn: true };
  workbook.namedStyles.push(style);
  return style;
}

/** Adds a cell style that looks like the standard one. The name must be free. */
export function addNamedStyle(workbook: Workbook, name: string): NamedStyle {
  const style: NamedStyle = { name, look: {}, isBuiltIn: false };
  workbook.namedStyles.push(style);
  unused.add(style);
  return style;
}

/** The same object for the same look, so that it is known again. */
const named = new WeakMap<NamedStyle, CellStyle>();

/** The look of cells that are given a cell style. */
export function lookNamed(style: NamedStyle): CellStyle {
  if (unused.delete(style)) style.look = internStyle(style.look) ?? plain;
  const { name, look } = style;
  if (name === standardStyleName) return look;
  const known = named.get(style);
  if (known) return known;
  const made = { ...look, name };
  named.set(style, made);
  return made;
}

/** Changes what a cell style looks like, and with it all cells that have it; what was changed on a cell itself stays. */
export function changeNamedStyle(
  workbook: Workbook,
  style: NamedStyle,
  change: (look: CellStyle) => CellStyle,
): void {
  if (unused.has(style)) {
    style.look = change(style.look);
    return;
  }
  const before = internStyle(style.look) ?? plain;
  const after = internStyle(change(before)) ?? plain;
  if (before === after) return;
  style.look = after;
  named.delete(style);
  const restyle = styleChange((look) => followed(look, before, after));
  const follow = (holder: { style?: CellStyle }): void => {
    if (holder.style?.name !== style.name) return;
    const look = restyle(holder.style);
    if (look) holder.style = look;
  };
  for (const { cells, rows, columns } of workbook.sheets) {
    for (const inRow of cells.values()) for (const cell of inRow.values()) follow(cell);
    for (const format of [...rows.values(), ...columns.values()]) follow(format);
  }
}

type Part = Record<string, unknown>;

const isPart = (value: unknown): value is Part => typeof value === "object" && value !== null;

/** `look` with every part that is as `before` had it made as `after` has it. */
function followed(look: CellStyle, before: CellStyle, after: CellStyle): CellStyle {
  return followedPart({ ...look }, { ...before }, { ...after });
}

function followedPart(part: Part, before: Part, after: Part): Part {
  const result = { ...part };
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [own, was, becomes] = [part[name], before[name], after[name]];
    if (isPart(own) || isPart(was) || isPart(becomes))
      result[name] = followedPart(
        isPart(own) ? own : {},
        isPart(was) ? was : {},
        isPart(becomes) ? becomes : {},
      );
    else if (own === was) result[name] = becomes;
  }
  return result;
}
