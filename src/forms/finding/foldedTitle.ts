import { headerKey } from "../headings";

/** Remarks in brackets that say about a measure's wording or standing what does not make it another. */
const remarks =
  /[([（【〔［](?:改|改定|改訂|改称|変更|見直し|新|新規|拡充|継続|重点|再掲|仮称|案)[)\]）】〕］]/g;

/** Words at the end of a title that name nothing of their own. */
const endings = /(?:推進|充実|強化|促進|向上|拡充|実施|事業|施策|取組|取り組み|等|など)+$/;

/** Marks, and the particles that come and go between the same words: 情報の提供, 情報提供. */
const fillers = /[のをに\p{P}\p{S}]/gu;

/** Fewer characters are not enough to tell a title by. */
const shortest = 2;

/**
 * A title without what people change without meaning another measure. 公園の整備 and 道路の整備 stay different; so do titles of which one
 * names something more.
 */
export function foldedTitle(title: string): string {
  const plain = plainTitle(title);
  const short = plain.replace(endings, "");
  return short.length < shortest ? plain : short;
}

/** A title without remarks, marks and particles. */
export const plainTitle = (title: string): string =>
  headerKey(title.replace(remarks, "")).replace(remarks, "").replace(fillers, "");

const joints = /[・、，,/／]|及び|並びに|と/;

/** The parts of a title that names more than one thing, folded; none where it names one: きっかけづくり・場の活用. */
export function foldedParts(title: string): string[] {
  const parts = title.split(joints);
  return parts.length < 2 ? [] : parts.map(foldedTitle).filter((part) => part !== "");
}

/** Share of common pairs of neighbouring characters, 0 to 1. */
export function titleNearness(one: string, other: string): number {
  const [pairs, otherPairs] = [characterPairs(one), characterPairs(other)];
  if (pairs.size + otherPairs.size === 0) return 0;
  const common = [...pairs].filter((pair) => otherPairs.has(pair)).length;
  return (2 * common) / (pairs.size + otherPairs.size);
}

const characterPairs = (title: string): Set<string> => {
  const key = headerKey(title);
  return new Set(Array.from({ length: Math.max(0, key.length - 1) }, (_, at) => key.slice(at, at + 2)));
};
