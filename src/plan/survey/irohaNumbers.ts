import { irohaValues, isIroha } from "../words/iroha";
import type { SurveyedLine } from "./surveyedLine";

/** The headings with the ordinals of イ, ロ and ハ as 1, 2 and 3, where their kind is counted so. */
export function withIrohaNumbers(lines: readonly SurveyedLine[]): readonly SurveyedLine[] {
  const numbers = new Map<string, string[]>();
  for (const { heading } of lines) {
    if (heading === null) continue;
    const own = numbers.get(heading.family);
    if (own === undefined) numbers.set(heading.family, [heading.number]);
    else own.push(heading.number);
  }
  const counted = new Set([...numbers].flatMap(([family, own]) => (isIroha(own) ? [family] : [])));
  if (counted.size === 0) return lines;
  return lines.map((line) => {
    const { heading } = line;
    if (heading === null || !counted.has(heading.family)) return line;
    return { ...line, heading: { ...heading, values: irohaValues(heading.number, heading.values) } };
  });
}
