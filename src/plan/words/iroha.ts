const iroha =
  "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
/** The letter of which a number's last part consists: ロ, (ロ), 1-ロ. */
const lastLetter = /(?<![ァ-ヺ])[ア-ヱ](?=\)?$)/;

/** Whether numbers are counted イロハ, not アイウ: ロ follows イ somewhere. */
export const isIroha = (numbers: readonly string[]): boolean => {
  const letters = numbers.map((number) => lastLetter.exec(number)?.[0]);
  return letters.some((letter, index) => letter === "ロ" && letters[index - 1] === "イ");
};

/** The ordinals of a number whose last part is counted イロハ; without such a part they stay. */
export function irohaValues(number: string, values: readonly number[]): number[] {
  const letter = lastLetter.exec(number)?.[0];
  return letter === undefined || values.length === 0
    ? [...values]
    : values.with(-1, iroha.indexOf(letter) + 1);
}

/** The number with which a level counted イロハ begins: (イ) for (ハ). */
export const firstIrohaLike = (number: string): string => number.replace(lastLetter, "イ");
