import { specFingerprint } from "../sheet/fingerprint";
import { cellAt, cellText, type SheetContent } from "../sheet/sheetContent";
import type { SheetSpec } from "../sheet/sheetSpec";

/** Whether a sheet has the spec's form and all of its texts and numbers. */
export function isAsSpecified(content: SheetContent, spec: SheetSpec): boolean {
  if (content.fingerprint !== specFingerprint(spec) || content.isProtected !== spec.isProtected) return false;
  return spec.rows.every(({ cells }, row) =>
    cells.every(({ content: wanted }, column) => {
      if (wanted !== null && typeof wanted === "object") return true;
      return cellText(cellAt(content, row, column)) === cellText(wanted ?? "");
    }),
  );
}
