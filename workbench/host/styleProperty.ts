import { distinctStyles, restyleArea } from "../../src/file/model/formats";
import { changeNamedStyle } from "../../src/file/model/namedStyles";
import type { CellStyle, NamedStyle, Workbook } from "../../src/file/model/workbook";
import type { CellsTarget } from "./cellsTarget";
import { property } from "./hostType";
import type { Member } from "./hostType";
import { requireAllowed } from "./protection";
import type { Session } from "./session";

/** A cell style of the workbook. */
export interface NamedStyleTarget {
  workbook: Workbook;
  style: NamedStyle;
}

/** Whatever has a look: cells, or a cell style of the workbook. */
export type LookTarget = CellsTarget | NamedStyleTarget;

/** What all the cells have in common; `null` when they differ. */
export function commonOf<T>(target: LookTarget, read: (style: CellStyle) => T): T | null {
  if ("style" in target) return read(target.style.look);
  const values = new Set<T>();
  for (const area of target.areas) {
    for (const style of distinctStyles(target.sheet, area)) values.add(read(style ?? {}));
  }
  const [value] = values;
  return values.size === 1 && value !== undefined ? value : null;
}

/** Changes the look. Throws AccessDenied where a protected sheet does not allow it. */
export function restyle(target: LookTarget, change: (style: CellStyle) => CellStyle): void {
  if ("style" in target) {
    changeNamedStyle(target.workbook, target.style, change);
    return;
  }
  requireAllowed(target.sheet, "allowFormatCells");
  for (const area of target.areas) restyleArea(target.sheet, area, change);
}

/** A property of a look. `parse` checks the value, `write` puts it into a style. */
export function styleProperty<T>(
  since: string,
  read: (style: CellStyle, session: Session) => T,
  parse: (value: unknown) => T,
  write: (style: CellStyle, value: T) => CellStyle,
): Member<LookTarget> {
  return property(
    since,
    (target, session) => commonOf(target, (style) => read(style, session)),
    (target, value) => {
      const parsed = parse(value);
      restyle(target, (style) => write(style, parsed));
    },
  );
}
