import type { LinkSpec } from "../../sheet/sheetSpec";

/** A link for every sheet of `names`, one below the other; neighbours that go to the same sheet are one. */
export function linksBelow(first: number, column: number, names: readonly string[]): LinkSpec[] {
  const links: LinkSpec[] = [];
  names.forEach((sheetName, index) => {
    const last = links.at(-1);
    if (last?.sheetName === sheetName) last.range.rowCount++;
    else links.push({ range: { row: first + index, column, rowCount: 1, columnCount: 1 }, sheetName });
  });
  return links;
}
