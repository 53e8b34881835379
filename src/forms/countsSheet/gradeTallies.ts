import type { BasicPolicy, Measure } from "../../plan/plan";
import { previousFiscalYear } from "../../plan/words/nextFiscalYear";
import type { countedSubjects } from "../countHeadings";
import type { Evaluation } from "../evaluation/evaluation";
import { choiceFields, givenGrades, type ChoiceField, type GivenGrade } from "./givenGrades";

/** How often each grade was given, and how often to 重点施策, by its symbol or the word for there being none. */
export type Tally = ReadonlyMap<string, { count: number; priority: number }>;

/** The grades of one field, of measures or of policies as a whole. */
export interface FieldTally {
  field: ChoiceField;
  of: keyof typeof countedSubjects;
  whole: Tally;
  byPolicy: ReadonlyMap<BasicPolicy, Tally>;
  /** Of other fiscal years, as far as they are known. */
  byYear: ReadonlyMap<string, Tally>;
  /** The field that it judges again, where that is asked too; and its grades beside those of this field. */
  judged: ChoiceField | null;
  byFirst: ReadonlyMap<string, Tally>;
}

type Counts = Map<string, { count: number; priority: number }>;

interface Counting extends FieldTally {
  whole: Counts;
  byPolicy: Map<BasicPolicy, Counts>;
  byYear: Map<string, Counts>;
  byFirst: Map<string, Counts>;
}

/** Counts every grade once, in the order of the fields, those of measures first; what nobody is asked is left out. */
export function tallyGrades({ plan, policies, settings }: Evaluation): FieldTally[] {
  const fields = choiceFields(settings);
  const known = (["measure", "policy"] as const).flatMap((of) =>
    fields.map((field) => newTally(field, of, fields)),
  );
  const [ofMeasures, ofPolicies] = (["measure", "policy"] as const).map(
    (of) => new Map(known.filter((tally) => tally.of === of).map((tally) => [tally.field, tally])),
  );
  const lastYear = previousFiscalYear(plan.fiscalYear);
  for (const part of policies) {
    const given = givenGrades(part);
    const firstOf = firstGrades(given, known);
    for (const each of given) {
      const tally = (each.measure === null ? ofPolicies : ofMeasures)?.get(each.field);
      if (tally !== undefined) count(tally, each, lastYear, firstOf);
    }
  }
  return known.filter(({ whole }) => whole.size > 0);
}

const newTally = (field: ChoiceField, of: FieldTally["of"], fields: readonly ChoiceField[]): Counting => ({
  ...{ field, of, whole: new Map(), byPolicy: new Map(), byYear: new Map(), byFirst: new Map() },
  judged: fields.find(({ key }) => key === field.judgesAgain) ?? null,
});

type FirstGrades = ReadonlyMap<ChoiceField, ReadonlyMap<BasicPolicy | Measure, string>>;

/** What the fields that are judged again say, by their subjects. */
function firstGrades(given: readonly GivenGrade[], tallies: readonly FieldTally[]): FirstGrades {
  const grades = new Map<ChoiceField, Map<BasicPolicy | Measure, string>>();
  for (const { judged } of tallies) if (judged !== null) grades.set(judged, new Map());
  for (const each of given) grades.get(each.field)?.set(each.measure ?? each.policy, each.grade);
  return grades;
}

function count(tally: Counting, given: GivenGrade, lastYear: string | null, firstOf: FirstGrades): void {
  const { policy, measure, grade, before, earlier } = given;
  const isPriority = measure?.isPriority === true;
  add(tally.whole, grade, isPriority);
  add(tallyIn(tally.byPolicy, policy), grade, isPriority);
  const first = tally.judged === null ? undefined : firstOf.get(tally.judged)?.get(measure ?? policy);
  if (first !== undefined) add(tallyIn(tally.byFirst, first), grade, isPriority);
  if (before === null && earlier.length === 0) return;
  // The last put away counts, and what 前年度 shows before it.
  const years = new Map(earlier.toReversed().map(({ fiscalYear, text }) => [fiscalYear, text]));
  if (lastYear !== null && before !== null) years.set(lastYear, before);
  for (const [year, text] of years) add(tallyIn(tally.byYear, year), text, isPriority);
}

function tallyIn<Key>(tallies: Map<Key, Counts>, key: Key): Counts {
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const begun: Counts = new Map();
  tallies.set(key, begun);
  return begun;
}

function add(tally: Counts, grade: string, isPriority: boolean): void {
  const known = tally.get(grade);
  if (known === undefined) tally.set(grade, { count: 1, priority: Number(isPriority) });
  else {
    known.count += 1;
    known.priority += Number(isPriority);
  }
}
