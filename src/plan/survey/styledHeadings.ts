import { documentPart } from "../words/documentParts";
import { readPriority } from "../words/priority";
import { indicesWhere, type Noise } from "./noise";
import { keyOf, type SurveyedLine } from "./surveyedLine";
import { unnumbered } from "./unnumberedPolicies";

const fewestLevels = 2;

/**
 * The headings of a document without any numbers, as its program knows them: 見出し 1 above 見出し 2. A heading that stands once above all
 * others is the document's title.
 */
export function withStyledHeadings(lines: readonly SurveyedLine[], noise: Noise): readonly SurveyedLine[] {
  if (lines.some(({ heading }) => heading !== null)) return lines;
  const styled = indicesWhere(lines, (line, index) => noise[index] === null && isStyled(line));
  const levelOf = (index: number): number => lines[index]?.headingLevel ?? 0;
  const [first = -1, ...others] = styled;
  const isTitle = others.length > 0 && others.every((index) => levelOf(index) > levelOf(first));
  const headings = isTitle ? others : styled;
  if (new Set(headings.map(levelOf)).size < fewestLevels) return lines;
  const places = placesOf(headings, levelOf);
  return lines.map((line, index) => {
    const place = places.get(index);
    if (place === undefined) return line;
    const { text, mark } = readPriority(line.text.trim());
    return { ...line, heading: { ...unnumbered(text, place, `h${line.headingLevel}`), priority: mark } };
  });
}

const isStyled = (line: SurveyedLine): boolean =>
  line.headingLevel > 0 &&
  !line.isBlank &&
  line.row === null &&
  line.assessment === null &&
  line.implementingBody === null &&
  documentPart(keyOf(line)) === null;

/** Which among its like each heading is, counted anew below each higher one. */
function placesOf(headings: readonly number[], levelOf: (index: number) => number): Map<number, number> {
  const counts = new Map<number, number>();
  return new Map(
    headings.map((index) => {
      const level = levelOf(index);
      for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
      const place = (counts.get(level) ?? 0) + 1;
      counts.set(level, place);
      return [index, place];
    }),
  );
}
