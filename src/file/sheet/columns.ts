import type { CellStyle, ColumnFormat } from "../model/workbook";
import { columnLimit } from "../model/area";
import { outlines, readOutline } from "./outlines";
import type { StyleNumbers } from "../styles/styleNumbers";
import { XlsxError } from "../xml/xlsxError";
import type { XmlElement } from "../xml/xml";
import { attributeTexts, childrenNamed, element, isTrue, numberOf } from "../xml/xmlTree";

export function readColumns(
  columns: XmlElement | undefined,
  styles: readonly (CellStyle | undefined)[],
): Map<number, ColumnFormat> {
  const formats = new Map<number, ColumnFormat>();
  for (const { attributes } of childrenNamed(columns, "col")) {
    const [first, last] = [Number(attributes.min) - 1, Number(attributes.max) - 1];
    if (!(first >= 0 && first <= last && last < columnLimit))
      throw new XlsxError("corrupt", "columns outside the sheet");
    const width = isTrue(attributes.customWidth) ? numberOf(attributes.width) : undefined;
    const style = styles[Number(attributes.style ?? 0)];
    const format: ColumnFormat = {
      ...(width !== undefined && { width }),
      ...(isTrue(attributes.hidden) && { isHidden: true }),
      ...(style && { style }),
    };
    const outline = readOutline(attributes);
    if (Object.keys({ ...format, ...outline }).length === 0) continue;
    for (let column = first; column <= last; column++) {
      const own = { ...format };
      if (Object.keys(outline).length > 0) outlines.remember(own, outline);
      formats.set(column, own);
    }
  }
  return formats;
}

/** One `col` for each run of equal neighbours. */
export function writeColumns(
  columns: ReadonlyMap<number, ColumnFormat>,
  styles: StyleNumbers,
  standardWidth: number,
): XmlElement[] {
  const runs: { first: number; last: number; attributes: Record<string, string> }[] = [];
  for (const [column, format] of [...columns].sort(([a], [b]) => a - b)) {
    const { width, isHidden, style } = format;
    const attributes = attributeTexts({
      ...outlines.recall(format),
      // Excel asks for a width even where only the style is set.
      width: width ?? standardWidth,
      style: styles.indexOf(style) || undefined,
      hidden: isHidden || undefined,
      customWidth: width === undefined ? undefined : true,
    });
    const run = runs.at(-1);
    if (run?.last === column - 1 && JSON.stringify(run.attributes) === JSON.stringify(attributes))
      run.last = column;
    else runs.push({ first: column, last: column, attributes });
  }
  const written = runs.map(({ first, last, attributes }) =>
    element("col", { min: first + 1, max: last + 1, ...attributes }),
  );
  return written.length > 0 ? [element("cols", {}, written)] : [];
}
