import type { Noise } from "./noise";
import type { SurveyedLine } from "./surveyedLine";

const page = /[\s.…‥・]([0-9０-９]{1,3})(?:ページ|頁)?$/;
const pageWithGap = /[\s\u3000]+[0-9０-９]{1,3}(?:ページ|頁)?$/;
const longestPage = 6;
const fewestPages = 3;
const shareWithPages = 0.5;

/** The headings without their page numbers, where they are a table of contents: most lines end in a number, and none is lower than the one above. */
export function withoutPages(lines: readonly SurveyedLine[], noise: Noise): readonly SurveyedLine[] {
  const headed = lines.filter(({ heading }, index) => heading !== null && noise[index] === null);
  const pages = headed.flatMap(({ text }) => {
    const number = page.exec(text.trimEnd().slice(-longestPage))?.[1];
    return number === undefined ? [] : [Number(number.normalize("NFKC"))];
  });
  const isRising = pages.every((number, index) => number >= (pages[index - 1] ?? 0));
  if (pages.length < fewestPages || pages.length < headed.length * shareWithPages || !isRising) return lines;
  return lines.map((line) => {
    const { heading } = line;
    const title = heading?.title.replace(pageWithGap, "");
    return heading === null || title === undefined || title === heading.title
      ? line
      : { ...line, heading: { ...heading, title } };
  });
}
