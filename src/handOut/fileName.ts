/** What Windows allows in no file name, and what would be a place in a folder. */
const forbidden = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
/** Windows drops them. */
const atTheEnds = /^[\s.]+|[\s.]+$/gu;
/** Of three bytes each: file systems take 255 bytes. */
const longestPart = 50;

const extension = ".xlsx";

/**
 * The name of a file that every system takes and no other of the round has.
 * @param parts joined by "_"; blank ones are left out
 * @param taken keys of the names in use; the new one's is added
 */
export function legalFileName(parts: readonly string[], taken: Set<string>): string {
  const base = parts.flatMap((part) => legalPart(part) || []).join("_");
  let name = base;
  for (let count = 2; taken.has(fileNameKey(name)); count++) name = `${base} (${count})`;
  taken.add(fileNameKey(name));
  return name + extension;
}

const legalPart = (text: string): string =>
  Array.from(text.replace(forbidden, "・").replace(/\s+/g, " ").replace(atTheEnds, ""))
    .slice(0, longestPart)
    .join("")
    .replace(atTheEnds, "");

const fileNameKey = (name: string): string => name.normalize("NFKC").toLowerCase();
