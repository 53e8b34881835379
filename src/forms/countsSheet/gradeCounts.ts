import type { BasicPolicy } from "../../plan/plan";
import { westernYearOf } from "../../plan/words/fiscalYear";
import type { Evaluation } from "../evaluation/evaluation";
import { outOfScope } from "../fieldHeadings";
import { countWords, type countedSubjects, type countKinds } from "../countHeadings";
import { missingStatus } from "../headings";
import type { ChoiceField } from "./givenGrades";
import { tallyGrades, type FieldTally, type Tally } from "./gradeTallies";

/** How often a grade was given. */
export interface GradeCount {
  kind: keyof typeof countKinds;
  field: ChoiceField;
  /** Judges the same again, where the two are counted together. */
  otherField: ChoiceField | null;
  of: keyof typeof countedSubjects;
  fiscalYear: string;
  /** `null` for all. */
  policy: BasicPolicy | null;
  /** A symbol, or a word for what is none. */
  grade: string;
  /** "" where one field is counted by itself. */
  otherGrade: string;
  count: number;
  /** Percent of those that are judged or should be, rounded down; `null` for those that are not. */
  share: number | null;
  /** How many of them are 重点施策. */
  priority: number;
}

type Counted = Pick<GradeCount, "kind" | "field" | "otherField" | "of" | "fiscalYear" | "policy">;

/** 集計: the grades of all, of two fields together, year by year where other years are known, and by policy; each field by field. */
export function gradeCounts(evaluation: Evaluation): GradeCount[] {
  const { fiscalYear } = evaluation.plan;
  const asked = tallyGrades(evaluation).map((tally) => {
    const { field, of } = tally;
    return { tally, as: { field, otherField: null, of, fiscalYear, policy: null } };
  });
  return [
    ...asked.flatMap(({ tally, as }) => wholeCounts(tally, { kind: "grades", ...as })),
    ...asked.flatMap(({ tally, as }) => pairCounts(tally, { kind: "pairs", ...as })),
    ...asked.flatMap(({ tally, as }) => yearCounts(tally, { kind: "years", ...as })),
    ...asked.flatMap(({ tally, as }) =>
      as.of === "policy" ? [] : policyCounts(tally, { kind: "grades", ...as }),
    ),
  ];
}

const wholeCounts = ({ whole }: FieldTally, counted: Counted): GradeCount[] =>
  countsOf(whole, counted, gradesOf(counted.field, whole));

/** Of each policy, the grades that occur in any. */
function policyCounts({ whole, byPolicy }: FieldTally, counted: Counted): GradeCount[] {
  const grades = occurringOf(counted.field, whole);
  return [...byPolicy].flatMap(([policy, tally]) => countsOf(tally, { ...counted, policy }, grades));
}

/** The grades of the scale, best first, then what else occurs. */
const gradesOf = ({ kind }: ChoiceField, occurring: Occurring): string[] => [
  ...kind.scale.grades.map(({ symbol }) => symbol),
  ...[countWords.notOfScale, missingStatus, outOfScope, countWords.unknown].filter((word) =>
    occurring.has(word),
  ),
];

type Occurring = Pick<ReadonlySet<string>, "has">;

const occurringOf = (field: ChoiceField, occurring: Occurring): string[] =>
  gradesOf(field, occurring).filter((grade) => occurring.has(grade));

const none = { count: 0, priority: 0 };

function countsOf(tally: Tally, counted: Counted, grades: readonly string[]): GradeCount[] {
  const judged = { count: 0, priority: 0 };
  for (const [grade, { count, priority }] of tally) {
    if (!isJudged(counted.field, grade)) continue;
    judged.count += count;
    judged.priority += priority;
  }
  const countOf = (grade: string, { count, priority }: typeof none): GradeCount => ({
    ...counted,
    grade,
    otherGrade: "",
    count,
    share: isJudged(counted.field, grade) ? shareOf(count, judged.count) : null,
    priority,
  });
  return [
    ...grades.map((grade) => countOf(grade, tally.get(grade) ?? none)),
    countOf(countWords.total, judged),
  ];
}

/** Neither 対象外 nor unknown nor a grade that does not count. */
const isJudged = ({ kind }: ChoiceField, grade: string): boolean =>
  grade !== outOfScope &&
  grade !== countWords.unknown &&
  kind.scale.grades.find(({ symbol }) => symbol === grade)?.counts !== false;

const shareOf = (count: number, total: number): number | null =>
  total === 0 ? null : Math.floor((count * 100) / total);

/** How often each grade occurs together with each of the field that is judged again, as far as they occur. */
function pairCounts({ judged, byFirst }: FieldTally, counted: Counted): GradeCount[] {
  if (judged === null) return [];
  const seconds = new Set([...byFirst.values()].flatMap((tally) => [...tally.keys()]));
  return occurringOf(judged, byFirst).flatMap((grade) =>
    occurringOf(counted.field, seconds).map((otherGrade) => ({
      ...{ ...counted, field: judged, otherField: counted.field, grade, otherGrade, share: null },
      ...(byFirst.get(grade)?.get(otherGrade) ?? none),
    })),
  );
}

/** The grades of each year of which any is known, the first year first. */
function yearCounts({ whole, byYear }: FieldTally, counted: Counted): GradeCount[] {
  if (byYear.size === 0) return [];
  const years = new Map([...byYear].map(([year, tally]) => [year, withUnknown(tally, whole)] as const));
  years.set(counted.fiscalYear, whole);
  const occurring = new Set([...years.values()].flatMap((tally) => [...tally.keys()]));
  const grades = occurringOf(counted.field, occurring);
  return [...years]
    .toSorted(([one], [other]) => (westernYearOf(one) ?? 0) - (westernYearOf(other) ?? 0))
    .flatMap(([fiscalYear, tally]) => countsOf(tally, { ...counted, fiscalYear }, grades));
}

/** With those of today of which nothing is known in that year: they were left blank, or are new. */
function withUnknown(tally: Tally, whole: Tally): Tally {
  const lacking = (what: "count" | "priority") => sumOf(whole, what) - sumOf(tally, what);
  const unknown = { count: lacking("count"), priority: lacking("priority") };
  return unknown.count === 0 ? tally : new Map(tally).set(countWords.unknown, unknown);
}

const sumOf = (tally: Tally, what: "count" | "priority"): number =>
  [...tally.values()].reduce((sum, each) => sum + each[what], 0);
