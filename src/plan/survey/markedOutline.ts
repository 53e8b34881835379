import { bullet } from "../words/bullet";
import { cleanTitle } from "../words/title";
import { readPriority } from "../words/priority";
import type { SurveyedLine } from "./surveyedLine";
import type { Noise } from "./noise";
import { unnumbered } from "./unnumberedPolicies";

const fewestLines = 3;
const levelCounts = new Set([2, 3]);

/** The look of a line without a number: its bullet, its indentation, its level as a heading. */
export const lookOf = ({ text, indent, headingLevel, isBold }: SurveyedLine): string =>
  `${headingLevel > 0 ? `h${headingLevel}` : isBold ? "bold" : ""} ${bullet.exec(text)?.[1] ?? ""} ${indent}`;

/**
 * The headings of a document without any numbers, where two or three looks make the levels: ◆ above ・, or lines above indented ones. A
 * title on top is none of them.
 */
export function withMarkedOutline(lines: readonly SurveyedLine[], noise: Noise): readonly SurveyedLine[] {
  const isSomething = lines.some(
    ({ heading, assessment, implementingBody, row }) =>
      heading !== null || assessment !== null || implementingBody !== null || row !== null,
  );
  if (isSomething) return lines;
  const written = lines.flatMap((line, index) =>
    line.isBlank || noise[index] !== null ? [] : [{ line, index, look: lookOf(line) }],
  );
  const looks = [...new Set(written.map(({ look }) => look))];
  const [title, ...below] = written;
  const isTitled = looks.length === 3 && below.every(({ look }) => look !== title?.look);
  const levels = isTitled ? looks.slice(1) : looks;
  const listed = isTitled ? below : written;
  if (
    !levelCounts.has(levels.length) ||
    listed.length < fewestLines ||
    listed.some(({ line }) => line.isProse)
  )
    return lines;
  const counts = new Map<string, number>();
  const headings = new Map(
    listed.map(({ line, index, look }) => {
      const place = (counts.get(look) ?? 0) + 1;
      counts.set(look, place);
      for (const lower of levels.slice(levels.indexOf(look) + 1)) counts.set(lower, 0);
      const { text, mark } = readPriority(cleanTitle(line.text.replace(bullet, ""), ""));
      return [index, { ...unnumbered(text, place, look), priority: mark }];
    }),
  );
  return lines.map((line, index) => {
    const heading = headings.get(index);
    return heading === undefined ? line : { ...line, heading };
  });
}
