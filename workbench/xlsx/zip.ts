import { zipSync } from "fflate";

/** The zip format's first day: the same workbook gives the same bytes at any time. */
const firstDay = new Date(1980, 0, 1);

/** Packs parts (name → bytes) into a zip file, in their order. */
export function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: firstDay });
}
