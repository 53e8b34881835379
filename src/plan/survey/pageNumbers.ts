import type { SurveyedLine } from "./surveyedLine";
import type { Noise } from "./noise";

const page = /[\s\u3000]+(\d{1,3})(?:ページ|頁)?$/;
const fewestPages = 3;
const shareWithPages = 0.7;

/** The headings without their page numbers, where they are a table of contents: most end in a number, and none is lower than the one above. */
export function withoutPages(lines: readonly SurveyedLine[], noise: Noise): readonly SurveyedLine[] {
  const headings = lines.flatMap(({ heading }, index) =>
    heading !== null && noise[index] === null ? [heading] : [],
  );
  const pages = headings.flatMap(({ title }) => {
    const number = page.exec(title.normalize("NFKC"))?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const isRising = pages.every((number, index) => number >= (pages[index - 1] ?? 0));
  if (pages.length < fewestPages || pages.length < headings.length * shareWithPages || !isRising)
    return lines;
  return lines.map((line) =>
    line.heading === null
      ? line
      : { ...line, heading: { ...line.heading, title: line.heading.title.replace(pageTyped, "") } },
  );
}

const pageTyped = /[\s\u3000]+[0-9０-９]{1,3}(?:ページ|頁)?$/;
