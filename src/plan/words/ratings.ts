/** Two or more ratings, or dashes for those that are not there: A A B -, ◎ ○ △. */
const ratings = /(?<=\S)(?:[ \t\u3000]+[A-DSＡ-ＤＳ◎○△×☆－ー―-]){2,}$/;
const longestRatings = 40;

/** The ratings at the end of a line, as typed; "" without any. */
export function readRatings(line: string): string {
  const end = line.trimEnd();
  if (!/[A-DSＡ-ＤＳ◎○△×☆－ー―-]$/.test(end)) return "";
  const beginning = Math.max(0, end.length - longestRatings);
  return ratings.exec(end.slice(beginning))?.[0] ?? "";
}
