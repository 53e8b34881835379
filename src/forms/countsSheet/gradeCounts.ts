import type { BasicPolicy } from "../../plan/plan";
import { previousFiscalYear } from "../../plan/words/nextFiscalYear";
import { westernYearOf } from "../../plan/words/fiscalYear";
import type { Evaluation } from "../evaluation/evaluation";
import { outOfScope } from "../fieldHeadings";
import { countWords, type countedSubjects, type countKinds } from "../countHeadings";
import { missingStatus } from "../headings";
import { choiceFields, givenGrades, type ChoiceField, type GivenGrade } from "./givenGrades";

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

/** What is counted in one go, with the grade of each. */
interface Given {
  grade: string;
  isPriority: boolean;
}

/** 集計: the grades of all, of two fields together, year by year where other years are known, and by policy; each field by field. */
export function gradeCounts({ plan, policies, settings }: Evaluation): GradeCount[] {
  const all = policies.flatMap(givenGrades);
  const counted = (["measure", "policy"] as const).flatMap((of) => {
    const given = all.filter(({ measure }) => (measure !== null) === (of === "measure"));
    return choiceFields(settings).map((field) => {
      const own = given.filter((each) => each.field === field);
      return { own, given, as: { field, otherField: null, of, fiscalYear: plan.fiscalYear, policy: null } };
    });
  });
  const asked = counted.filter(({ own }) => own.length > 0);
  return [
    ...asked.flatMap(({ own, as }) => wholeCounts(own, { kind: "grades", ...as })),
    ...asked.flatMap(({ own, given, as }) => pairCounts(own, given, { kind: "pairs", ...as })),
    ...asked.flatMap(({ own, as }) => yearCounts(own, { kind: "years", ...as })),
    ...asked.flatMap(({ own, as }) =>
      as.of === "policy" ? [] : policyCounts(own, { kind: "grades", ...as }),
    ),
  ];
}

const wholeCounts = (own: readonly GivenGrade[], counted: Counted): GradeCount[] =>
  countsOf(own.map(asGiven), counted, gradesOf(counted.field, new Set(own.map(({ grade }) => grade))));

/** Of each policy, the grades that occur in any. */
function policyCounts(own: readonly GivenGrade[], counted: Counted): GradeCount[] {
  const grades = occurringOf(counted.field, new Set(own.map(({ grade }) => grade)));
  return [...new Set(own.map(({ policy }) => policy))].flatMap((policy) =>
    countsOf(own.filter((each) => each.policy === policy).map(asGiven), { ...counted, policy }, grades),
  );
}

const asGiven = ({ grade, measure }: GivenGrade): Given => ({
  grade,
  isPriority: measure?.isPriority === true,
});

/** The grades of the scale, best first, then what else occurs. */
const gradesOf = ({ kind }: ChoiceField, occurring: ReadonlySet<string>): string[] => [
  ...kind.scale.grades.map(({ symbol }) => symbol),
  ...[countWords.notOfScale, missingStatus, outOfScope].filter((word) => occurring.has(word)),
];

const occurringOf = (field: ChoiceField, occurring: ReadonlySet<string>): string[] =>
  gradesOf(field, occurring).filter((grade) => occurring.has(grade));

function countsOf(given: readonly Given[], counted: Counted, grades: readonly string[]): GradeCount[] {
  const judged = given.filter(({ grade }) => isJudged(counted.field, grade));
  const countOf = (grade: string, those: readonly Given[]): GradeCount => ({
    ...counted,
    grade,
    otherGrade: "",
    count: those.length,
    share: isJudged(counted.field, grade) ? shareOf(those.length, judged.length) : null,
    priority: those.filter(({ isPriority }) => isPriority).length,
  });
  return [
    ...grades.map((grade) =>
      countOf(
        grade,
        given.filter((each) => each.grade === grade),
      ),
    ),
    countOf(countWords.total, judged),
  ];
}

/** Neither 対象外 nor a grade that does not count. */
const isJudged = ({ kind }: ChoiceField, grade: string): boolean =>
  grade !== outOfScope && kind.scale.grades.find(({ symbol }) => symbol === grade)?.counts !== false;

const shareOf = (count: number, total: number): number | null =>
  total === 0 ? null : Math.floor((count * 100) / total);

/** How often each grade occurs together with each of the field that is judged again, as far as they occur. */
function pairCounts(
  own: readonly GivenGrade[],
  given: readonly GivenGrade[],
  counted: Counted,
): GradeCount[] {
  const judged = given.filter(({ field }) => field.key === counted.field.judgesAgain);
  const [{ field } = counted] = judged;
  const firstOf = new Map(judged.map((each) => [subjectOf(each), each.grade]));
  const pairs = own.flatMap((each) => {
    const first = firstOf.get(subjectOf(each));
    return first === undefined ? [] : [{ ...asGiven(each), first }];
  });
  const [firsts, seconds] = [
    new Set(pairs.map(({ first }) => first)),
    new Set(pairs.map(({ grade }) => grade)),
  ];
  return occurringOf(field, firsts).flatMap((grade) =>
    occurringOf(counted.field, seconds).map((otherGrade) => {
      const those = pairs.filter((pair) => pair.first === grade && pair.grade === otherGrade);
      return {
        ...{ ...counted, field, otherField: counted.field, grade, otherGrade },
        ...{
          count: those.length,
          share: null,
          priority: those.filter(({ isPriority }) => isPriority).length,
        },
      };
    }),
  );
}

const subjectOf = ({ policy, measure }: GivenGrade) => measure ?? policy;

/** The grades of each year of which any is known, the first year first. */
function yearCounts(own: readonly GivenGrade[], counted: Counted): GradeCount[] {
  const before = previousFiscalYear(counted.fiscalYear);
  const years = new Map<string, Given[]>();
  const add = (year: string, given: Given): void => {
    const others = years.get(year);
    if (others === undefined) years.set(year, [given]);
    else others.push(given);
  };
  for (const each of own) {
    const known = new Map(each.earlier.toReversed().map(({ fiscalYear, text }) => [fiscalYear, text]));
    if (before !== null && each.before !== null) known.set(before, each.before);
    for (const [year, grade] of known) add(year, { ...asGiven(each), grade });
  }
  if (years.size === 0) return [];
  years.set(counted.fiscalYear, own.map(asGiven));
  const occurring = new Set([...years.values()].flatMap((given) => given.map(({ grade }) => grade)));
  const grades = occurringOf(counted.field, occurring);
  return [...years]
    .toSorted(([one], [other]) => (westernYearOf(one) ?? 0) - (westernYearOf(other) ?? 0))
    .flatMap(([fiscalYear, given]) => countsOf(given, { ...counted, fiscalYear }, grades));
}
