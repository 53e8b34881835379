import { gradeCounts, type GradeCount } from "../forms/countsSheet/gradeCounts";
import type { Evaluation } from "../forms/evaluation/evaluation";
import {
  countedSubjects,
  countHeaders,
  countsSheetName,
  countWords,
  hints,
  pairedFields,
  publishedWords,
} from "../forms/headings";
import { gradeOf } from "../forms/scales";
import { Markup, markup } from "./markup";

export const countsId = "counts";

/** What the grades come to, as tables to look at; `null` where none are asked. */
export function countsSection(evaluation: Evaluation): Markup | null {
  const counts = gradeCounts(evaluation);
  if (counts.length === 0) return null;
  const several = new Set(counts.map(({ of }) => of)).size > 1;
  const tables = grouped(
    counts,
    ({ of, field, otherField }) => `${of}\n${field.key}\n${otherField?.key}`,
  ).map((group) => tablesOf(group, several));
  return markup`<section>
<h2 id="${countsId}">${countsSheetName}</h2>
<p>${hints.counts}</p>
${tables}</section>
`;
}

/** The tables of one field, or of two that are counted together. */
function tablesOf(counts: readonly GradeCount[], saysOf: boolean): Markup[] {
  const [first] = counts;
  if (first === undefined) return [];
  const { field, otherField, of } = first;
  const own = saysOf ? `${field.shortLabel}（${countedSubjects[of]}）` : field.shortLabel;
  const headOf = ({ grade }: GradeCount) => gradeName(first, grade);
  if (otherField !== null) {
    const caption = pairedFields(own, otherField.shortLabel);
    return [crossTable(caption, field.shortLabel, counts, headOf, ({ otherGrade }) => otherGrade)];
  }
  const grades = counts.filter(({ kind }) => kind === "grades");
  const byPolicy = grades.filter(({ policy }) => policy !== null);
  const byYear = counts.filter(({ kind }) => kind === "years");
  const policyOf = ({ policy }: GradeCount) =>
    policy === null ? countWords.whole : publishedWords.policy(policy.number, policy.title);
  const gradeIn = ({ grade }: GradeCount) => grade;
  return [
    wholeTable(
      own,
      grades.filter(({ policy }) => policy === null),
    ),
    ...(byPolicy.length === 0
      ? []
      : [crossTable(publishedWords.byPolicy(own), countHeaders.policyTitle, byPolicy, policyOf, gradeIn)]),
    ...(byYear.length === 0
      ? []
      : [
          crossTable(
            publishedWords.byYear(own),
            countHeaders.fiscalYear,
            byYear,
            ({ fiscalYear }) => fiscalYear,
            gradeIn,
          ),
        ]),
  ];
}

/** A（達成） */
function gradeName({ field }: GradeCount, symbol: string): string {
  const label = gradeOf(field.kind.scale, symbol)?.label ?? "";
  return label === "" ? symbol : `${symbol}（${label}）`;
}

function wholeTable(caption: string, counts: readonly GradeCount[]): Markup {
  const ofMeasures = counts.some(({ of }) => of === "measure");
  const { grade, count, share, priority } = countHeaders;
  return table(
    caption,
    [grade, count, share, ...(ofMeasures ? [priority] : [])],
    counts.map((each) => [
      gradeName(each, each.grade),
      String(each.count),
      String(each.share ?? ""),
      ...(ofMeasures ? [String(each.priority)] : []),
    ]),
  );
}

/** A row for each of one thing, a column for each of the other, both as they come. */
function crossTable(
  caption: string,
  corner: string,
  counts: readonly GradeCount[],
  rowOf: (count: GradeCount) => string,
  columnOf: (count: GradeCount) => string,
): Markup {
  const columns = [...new Set(counts.map(columnOf))];
  const rows = grouped(counts, rowOf).map((group) => {
    const countIn = (column: string) => group.find((each) => columnOf(each) === column)?.count ?? 0;
    return [...group.slice(0, 1).map(rowOf), ...columns.map((column) => String(countIn(column)))];
  });
  return table(caption, [corner, ...columns], rows);
}

function table(caption: string, headers: readonly string[], rows: readonly (readonly string[])[]): Markup {
  const body = rows.map(([head = "", ...cells]) => {
    const data = cells.map((text) => markup`<td>${text}</td>`);
    return markup`<tr><th scope="row">${head}</th>${data}</tr>\n`;
  });
  return markup`<table class="counts">
<caption>${caption}</caption>
<thead>
<tr>${headers.map((header) => markup`<th scope="col">${header}</th>`)}</tr>
</thead>
<tbody>
${body}</tbody>
</table>
`;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
