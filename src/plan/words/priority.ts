import { foldText } from "./foldText";

/** How a heading is marked as a priority measure: in words, by a symbol alone, or not at all. */
export type PriorityMark = "word" | "symbol" | "none";

const open = "[【\\[［〔(（<＜〈《≪「]";
const close = "[】\\]］〕)）>＞〉》≫」]";
const word = "最?重点(?:施策|事業|取組|取り組み|項目|プロジェクト|政策)?";
const symbol = "[★☆◎]";
const trailingSymbol = "[★☆◎●]";

const marks: { pattern: RegExp; mark: PriorityMark }[] = [
  { pattern: new RegExp(`^[★☆◎●※]?\\s*${open}\\s*(?:${word}|重)\\s*${close}\\s*`), mark: "word" },
  { pattern: new RegExp(`^[★☆◎●※]?\\s*${word}(?:\\s+|[:：]\\s*)`), mark: "word" },
  { pattern: new RegExp(`[★☆◎●※]?\\s?${open}\\s*(?:${word}|重)\\s*${close}$`), mark: "word" },
  { pattern: new RegExp(`(?:\\s|[★☆◎●※]\\s?)${word}$`), mark: "word" },
  { pattern: new RegExp(`^${symbol}+\\s*`), mark: "symbol" },
  { pattern: new RegExp(`(?:${trailingSymbol}|[(（]${trailingSymbol}[)）])$`), mark: "symbol" },
];

/** Without any of these there is no mark. */
const anyMark = /[重★☆◎●]/;

/** Takes the marks of a priority measure (重点施策) off both ends of a text: the text without them, and what they were. */
export function readPriority(text: string): { text: string; mark: PriorityMark } {
  let rest = text.trim();
  let mark: PriorityMark = "none";
  if (!anyMark.test(rest)) return { text: rest, mark };
  for (const { pattern, mark: found } of marks) {
    const shorter = rest.replace(pattern, "");
    if (shorter === rest || shorter === "") continue;
    rest = shorter.trim();
    mark = mark === "word" ? mark : found;
  }
  return { text: rest, mark };
}

const lineAlone = new RegExp(
  `^\\s*(?:[★☆◎●■※・]\\s*)?(?:${open}\\s*${word}\\s*${close}|${word}(?:\\s*[:：](\\s*\\S.{0,7}|\\s))?)\\s*$`,
);

/** Reads a line that tells nothing but whether the measure above is a priority: 【重点施策】, 重点：○; null for any other. */
export function readPriorityLine(text: string): boolean | null {
  const found = lineAlone.exec(text);
  if (!found) return null;
  return found[1] === undefined || isPriorityCell(found[1]);
}

const yes = new RegExp(`^(?:[○◯〇◎●★☆✓✔レ1]|はい|有|true|yes|${open}?(?:${word}|重)${close}?)$`, "i");

/** Whether the cell of a table's 重点 column says yes. */
export const isPriorityCell = (text: string): boolean => yes.test(foldText(text).trim());
