/** Excel's limit, in UTF-16 units. */
export const sheetNameLimit = 31;

const forbidden = /[/\\?*:[\]／＼￥？＊：［］\p{Cc}]/gu;
const apostrophesAtTheEnds = /^['’＇\s]+|['’＇\s]+$/gu;
const fallbackName = "シート";

/** Two names that Excel takes for the same one have the same key. */
export function sheetNameKey(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

function cut(text: string, limit: number): string {
  const end = text.slice(0, limit);
  const splitsAPair = /[\uD800-\uDBFF]$/.test(end);
  return (splitsAPair ? end.slice(0, -1) : end).replace(apostrophesAtTheEnds, "");
}

/**
 * The nearest name to `wanted` that Excel accepts and that no sheet has yet.
 * @param takenKeys `sheetNameKey` of the names in use; the new name's key is added.
 */
export function legalSheetName(wanted: string, takenKeys: Set<string>): string {
  const cleaned = wanted.replace(forbidden, "・").replace(/\s+/g, " ").replace(apostrophesAtTheEnds, "");
  const base = cleaned === "" || sheetNameKey(cleaned) === "history" ? fallbackName : cleaned;
  let name = cut(base, sheetNameLimit);
  for (let count = 2; takenKeys.has(sheetNameKey(name)); count++) {
    const suffix = ` (${count})`;
    name = cut(base, sheetNameLimit - suffix.length) + suffix;
  }
  takenKeys.add(sheetNameKey(name));
  return name;
}
