import { rangeAddress } from "../../sheet/cellRange";
import { rememberedCode, specFingerprint } from "../../sheet/fingerprint";
import { cellText, type CellValue, type SheetContent } from "../../sheet/sheetContent";
import type { NameSpec, RowSpec, SheetSpec } from "../../sheet/sheetSpec";

/**
 * Whether a sheet has the spec's form and all of its texts and numbers, and remembers what of them are its facts: what somebody typed there
 * and the plan now says is no correction any more. The form comes last, as telling it takes longest.
 */
export function isAsSpecified(content: SheetContent, spec: SheetSpec): boolean {
  if (content.fingerprint === null || content.isProtected !== spec.isProtected) return false;
  if (content.identity !== spec.identity) return false;
  if ((content.tables?.length ?? 0) < (spec.tables?.length ?? 0)) return false;
  if (!(spec.names ?? []).every((name) => isNamed(content, name))) return false;
  const hasTexts = spec.rows.every((row, index) =>
    isRowAsSpecified(row, content.values[index - content.row], content.column),
  );
  if (!hasTexts || (spec.facts !== undefined && !remembersFacts(content, spec))) return false;
  return content.fingerprint === specFingerprint(spec);
}

/** Sheets of earlier versions remember none. */
const remembersFacts = ({ remembered }: SheetContent, spec: SheetSpec): boolean =>
  remembered === null || remembered === rememberedCode(spec);

/** Whether the name still stands where the spec has it. */
function isNamed({ names = {} }: SheetContent, { key, range }: NameSpec): boolean {
  const now = names[key]?.range ?? null;
  return now !== null && rangeAddress(now) === rangeAddress(range);
}

interface Comparison {
  values: readonly CellValue[] | undefined;
  isSame: boolean;
}

/** Rows that were found the same, or not, before: neither has been read or planned again since. */
const compared = new WeakMap<RowSpec, Comparison>();

function isRowAsSpecified(row: RowSpec, values: readonly CellValue[] | undefined, column: number): boolean {
  const known = compared.get(row);
  if (known !== undefined && values !== undefined && known.values === values) return known.isSame;
  const isSame = row.cells.every(({ content }, index) => {
    if (content !== null && typeof content === "object") return true;
    return cellText(values?.[index - column] ?? "") === cellText(content ?? "");
  });
  compared.set(row, { values, isSame });
  return isSame;
}
