import { counterText } from "../counterText";
import type { ListLevel, WordList } from "./numbering";
import { fontSign } from "../fontSigns";

/** Counts the paragraphs of lists: the number of the next paragraph on a level of a list, as Word writes it. */
export type NextNumber = (list: WordList, level: number) => string;

/** Lists that share their counters go on where another stopped, unless they begin anew. */
export function listNumbers(): NextNumber {
  const counters = new Map<string, Map<number, number>>();
  const begun = new Map<WordList, Set<number>>();
  return (list, level) => {
    const values = counters.get(list.counters) ?? new Map<number, number>();
    counters.set(list.counters, values);
    const known = begun.get(list) ?? new Set();
    begun.set(list, known);
    if (list.restarts.has(level) && !known.has(level)) values.delete(level);
    known.add(level);
    // A level that was passed over has begun.
    for (let above = 0; above < level; above++)
      if (!values.has(above)) values.set(above, startOf(list, above));
    const before = values.get(level);
    values.set(level, before === undefined ? startOf(list, level) : before + 1);
    for (const deeper of values.keys())
      if (deeper > level && beginsAgain(list.levels.get(deeper), level)) values.delete(deeper);
    return numberText(list, level, values).trim();
  };
}

const startOf = (list: WordList, level: number): number =>
  list.restarts.get(level) ?? list.levels.get(level)?.start ?? 0;

const beginsAgain = (deeper: ListLevel | undefined, level: number): boolean =>
  level < (deeper?.restartAfter ?? Infinity);

function numberText(list: WordList, level: number, values: ReadonlyMap<number, number>): string {
  const own = list.levels.get(level);
  if (own === undefined) return "";
  if (own.format === "bullet") return bullet(own);
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const { format = "decimal", sample } = list.levels.get(index) ?? {};
    if (format === "bullet") return "";
    const value = values.get(index) ?? startOf(list, index);
    return counterText(value, own.isLegal && format !== "none" ? "decimal" : format, sample);
  });
}

/** Bullets are letters in fonts of signs; those that only their font knows are shown as the usual one. */
function bullet({ text, font }: ListLevel): string {
  const shown = (sign: string): string => fontSign(sign.charCodeAt(0), font) ?? sign;
  return Array.from(text, shown)
    .join("")
    .replace(/[\uf020-\uf0ff]/g, "•");
}
