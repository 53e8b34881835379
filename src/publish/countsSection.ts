import { gradeCounts, type GradeCount } from "../forms/countsSheet/gradeCounts";
import type { Evaluation } from "../forms/evaluation/evaluation";
import {
  countCaptions,
  countedSubjects,
  countHeaders,
  countsHint,
  countsSheetName,
  pairedFields,
} from "../forms/countHeadings";
import { publishedWords } from "../forms/headings";
import { gradeOf } from "../forms/scales";
import { markup, type Markup } from "./markup";

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
<p>${countsHint}</p>
${tables}</section>
`;
}

/** The tables of one field, or of two that are counted together. */
function tablesOf(counts: readonly GradeCount[], saysOf: boolean): (Markup | null)[] {
  const [first] = counts;
  if (first === undefined) return [];
  const { field, otherField, of } = first;
  const own = saysOf ? `${field.shortLabel}（${countedSubjects[of]}）` : field.shortLabel;
  if (otherField !== null) {
    const caption = pairedFields(own, otherField.shortLabel);
    return [
      crossTable({
        caption,
        corner: field.shortLabel,
        counts,
        rowOf: ({ grade }) => grade,
        nameOf: gradeName,
        columnOf: ({ otherGrade }) => otherGrade,
      }),
    ];
  }
  const grades = counts.filter(({ kind }) => kind === "grades");
  const columnOf = ({ grade }: GradeCount) => grade;
  return [
    wholeTable(
      own,
      grades.filter(({ policy }) => policy === null),
    ),
    crossTable({
      caption: countCaptions.byPolicy(own),
      corner: countHeaders.policyTitle,
      counts: grades.filter(({ policy }) => policy !== null),
      rowOf: ({ policy }) => policy,
      nameOf: ({ policy }) => (policy === null ? "" : publishedWords.policy(policy.number, policy.title)),
      columnOf,
    }),
    crossTable({
      caption: countCaptions.byYear(own),
      corner: countHeaders.fiscalYear,
      counts: counts.filter(({ kind }) => kind === "years"),
      rowOf: ({ fiscalYear }) => fiscalYear,
      nameOf: ({ fiscalYear }) => fiscalYear,
      columnOf,
    }),
  ];
}

/** A（達成） */
function gradeName({ field, grade }: GradeCount): string {
  const label = gradeOf(field.kind.scale, grade)?.label ?? "";
  return label === "" ? grade : `${grade}（${label}）`;
}

function wholeTable(caption: string, counts: readonly GradeCount[]): Markup {
  const ofMeasures = counts.some(({ of }) => of === "measure");
  const { grade, count, share, priority } = countHeaders;
  return table(
    caption,
    [grade, count, share, ...(ofMeasures ? [priority] : [])],
    counts.map((each) => [
      gradeName(each),
      String(each.count),
      String(each.share ?? ""),
      ...(ofMeasures ? [String(each.priority)] : []),
    ]),
  );
}

interface Cross {
  caption: string;
  corner: string;
  counts: readonly GradeCount[];
  /** What has a row, what that is called, and which column a count is in. */
  rowOf: (count: GradeCount) => unknown;
  nameOf: (count: GradeCount) => string;
  columnOf: (count: GradeCount) => string;
}

/** Rows and columns as they come; `null` where there are none. */
function crossTable({ caption, corner, counts, rowOf, nameOf, columnOf }: Cross): Markup | null {
  if (counts.length === 0) return null;
  const columns = [...new Set(counts.map(columnOf))];
  const rows = grouped(counts, rowOf).map((group) => {
    const countIn = (column: string) => group.find((each) => columnOf(each) === column)?.count ?? 0;
    return [...group.slice(0, 1).map(nameOf), ...columns.map((column) => String(countIn(column)))];
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

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Item[][] {
  const groups = new Map<unknown, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
