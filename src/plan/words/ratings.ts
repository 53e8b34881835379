/** Two or more ratings, or dashes for those that are not there: A A B -, ◎ ○ △. */
const ratings = /(?<=\S)(?:[ \t\u3000]+[A-DSＡ-ＤＳ◎○△×☆－ー―-]){2,}$/;
const longestRatings = 40;

const longestRating = 3;

/** Whether a cell may hold a rating: Ａ, 継続, 2.5; no sentence does, however short. */
export const isRating = (text: string): boolean => text.length <= longestRating && !/[。｡]$/.test(text);

/** Whether a value is a rating and nothing else: Ａ, ◎, 3. */
export const isGrade = (text: string): boolean => /^[A-ES◎○△×☆\d]$/.test(text.normalize("NFKC"));

/** The ratings at the end of a line, as typed; "" without any. */
export function readRatings(line: string): string {
  const end = line.trimEnd();
  if (!/[A-DSＡ-ＤＳ◎○△×☆－ー―-]$/.test(end)) return "";
  const beginning = Math.max(0, end.length - longestRatings);
  return ratings.exec(end.slice(beginning))?.[0] ?? "";
}
