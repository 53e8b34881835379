import { distinctStyles, restyleArea } from "../model/formats";
import type { CellStyle } from "../model/workbook";
import type { CellsTarget } from "./cellsTarget";
import { property } from "./hostType";
import type { Member } from "./hostType";
import { requireAllowed } from "./protection";
import type { Session } from "./session";

/** What all the cells have in common; `null` when they differ. */
export function commonOf<T>(cells: CellsTarget, read: (style: CellStyle) => T): T | null {
  const values = new Set<T>();
  for (const area of cells.areas) {
    for (const style of distinctStyles(cells.sheet, area)) values.add(read(style ?? {}));
  }
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

/** Changes the look of all the cells. Throws AccessDenied where a protected sheet does not allow it. */
export function restyle(cells: CellsTarget, change: (style: CellStyle) => CellStyle): void {
  requireAllowed(cells.sheet, "allowFormatCells");
  for (const area of cells.areas) restyleArea(cells.sheet, area, change);
}

/** A property of a range's format. `parse` checks the value, `write` puts it into a style. */
export function styleProperty<T>(
  since: string,
  read: (style: CellStyle, session: Session) => T,
  parse: (value: unknown) => T,
  write: (style: CellStyle, value: T) => CellStyle,
): Member<CellsTarget> {
  return property(
    since,
    (cells, session) => commonOf(cells, (style) => read(style, session)),
    (cells, value) => {
      const parsed = parse(value);
      restyle(cells, (style) => write(style, parsed));
    },
  );
}
