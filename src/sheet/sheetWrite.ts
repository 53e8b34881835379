import type { SheetContent } from "./sheetContent";
import type { SheetSpec } from "./sheetSpec";

/** One sheet to be written: added when `existing` is `null`, otherwise brought into the form of the spec. */
export interface SheetWrite {
  spec: SheetSpec;
  existing: SheetContent | null;
  /** Zero-based place among the tabs for a new sheet; `null` puts it last. */
  position: number | null;
}
