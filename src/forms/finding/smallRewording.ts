import { plainTitle } from "./foldedTitle";

/** A title keeps more than this share of its characters where it is only reworded. */
const leastKept = 0.5;

const hiragana = /^[ぁ-ゖー]*$/;

/** ゴミ as ごみ. */
const inHiragana = (text: string): string =>
  text.replace(/[ァ-ヶ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/**
 * Whether a title names what it named before in slightly other words: words came to it or went, or a word is written otherwise, but none
 * was exchanged for another. きっかけづくり is きっかけ作り, 人材の育成 is 人材の確保・育成; 公園の整備 is not 道路の整備. That is not
 * enough to tell a measure by, but enough where its id and its number are the same too.
 */
export function isSmallRewording(from: string, to: string): boolean {
  const [one, other] = [inHiragana(plainTitle(from)), inHiragana(plainTitle(to))];
  const { kept, exchanged } = comparedCharacters(one, other);
  return kept > leastKept * Math.max(one.length, other.length) && exchanged.every(isSameWord);
}

/** づく and 作, ども and 供: one character for how it is read. */
const isSameWord = ([gone, come]: readonly [string, string]): boolean =>
  gone === "" ||
  come === "" ||
  (hiragana.test(gone) && come.length === 1) ||
  (hiragana.test(come) && gone.length === 1);

interface ComparedCharacters {
  /** How many characters stand in both, in their order. */
  kept: number;
  /** What stands between these in one and in the other. */
  exchanged: [gone: string, come: string][];
}

/** By the longest common subsequence. */
function comparedCharacters(one: string, other: string): ComparedCharacters {
  const lengths = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const lengthAt = (at: number, otherAt: number): number => lengths[at]?.[otherAt] ?? 0;
  for (let at = one.length - 1; at >= 0; at--)
    for (let otherAt = other.length - 1; otherAt >= 0; otherAt--)
      lengths[at]?.splice(
        otherAt,
        1,
        one[at] === other[otherAt]
          ? lengthAt(at + 1, otherAt + 1) + 1
          : Math.max(lengthAt(at + 1, otherAt), lengthAt(at, otherAt + 1)),
      );
  const exchanged: [string, string][] = [["", ""]];
  for (let [at, otherAt] = [0, 0]; at < one.length || otherAt < other.length;) {
    const last = exchanged.at(-1) ?? ["", ""];
    if (at < one.length && one[at] === other[otherAt]) {
      exchanged.push(["", ""]);
      at++;
      otherAt++;
    } else if (
      otherAt >= other.length ||
      (at < one.length && lengthAt(at + 1, otherAt) >= lengthAt(at, otherAt + 1))
    )
      last[0] += one[at++] ?? "";
    else last[1] += other[otherAt++] ?? "";
  }
  return { kept: lengthAt(0, 0), exchanged };
}
