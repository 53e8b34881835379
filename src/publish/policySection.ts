import type { PolicyEvaluation } from "../forms/evaluation/evaluation";
import {
  measureHeaders,
  missingMark,
  numberedTitle,
  publicationHeaders,
  publishedWords,
} from "../forms/headings";
import { kindOf, publishedTexts, type PublishedText } from "../forms/publicationSheet/publishedTexts";
import type { BasicPolicy, Measure } from "../plan/plan";
import { Markup, markup } from "./markup";

export const policyId = (index: number): string => `policy-${index + 1}`;

export const policyName = ({ number, title }: BasicPolicy): string => publishedWords.policy(number, title);

/** A policy: its measures as a table, its own texts, and those of each measure, across the page. */
export function policySection(part: PolicyEvaluation, index: number): Markup {
  const { policy } = part;
  const level = policy.group === "" ? 2 : 3;
  const own = publishedTexts(part, null).map((text) => textBlock(text, level + 1));
  const ofMeasures = policy.measures.map((measure) => {
    const texts = publishedTexts(part, measure).map((text) => textBlock(text, level + 2));
    return texts.length === 0 ? null : [heading(level + 1, measureName(measure)), texts];
  });
  const name = heading(level, policyName(policy), policyId(index));
  return markup`<section>\n${[name, measureTable(policy), own, ofMeasures]}</section>\n`;
}

const measureName = ({ number, title }: Measure): string =>
  number === "" ? title : numberedTitle(number, title);

function heading(level: number, text: string, id?: string): Markup {
  const name = new Markup(`h${level}`);
  return markup`<${name}${id === undefined ? null : markup` id="${id}"`}>${text}</${name}>\n`;
}

/** Columns that are empty for the whole policy are left out. */
function measureTable({ number, title, measures }: BasicPolicy): Markup | null {
  if (measures.length === 0) return null;
  const kind = { header: publicationHeaders.kind, textOf: kindOf };
  const body = { header: measureHeaders.implementingBody, textOf: bodyOf };
  const columns = [
    { header: measureHeaders.measureTitle, textOf: titleOf },
    ...(measures.some(({ isPriority }) => isPriority) ? [kind] : []),
    ...(measures.some((measure) => bodyOf(measure) !== "") ? [body] : []),
  ];
  const headers = [measureHeaders.measureNumber, ...columns.map(({ header }) => header)];
  const headerCells = headers.map((header) => markup`<th scope="col">${header}</th>`);
  const rows = measures.map((measure) => {
    const cells = columns.map(({ textOf }) => markup`<td>${textOf(measure)}</td>`);
    return markup`<tr><th scope="row">${measure.number}</th>${cells}</tr>\n`;
  });
  return markup`<table>
<caption>${publishedWords.measuresOf(number, title)}</caption>
<thead>
<tr>${headerCells}</tr>
</thead>
<tbody>
${rows}</tbody>
</table>
`;
}

const titleOf = ({ title }: Measure): string => title;
const bodyOf = ({ implementingBody }: Measure): string => implementingBody;

function textBlock({ label, text, isMissing }: PublishedText, level: number): Markup {
  const body = isMissing
    ? markup`<p class="missing">${missingMark(text)}</p>\n`
    : paragraphs(text).map((paragraph) => markup`<p>${paragraph}</p>\n`);
  return markup`${[heading(level, label), body]}`;
}

const paragraphs = (text: string): string[] => text.split("\n").filter((line) => line.trim() !== "");
