import { comparisonKey } from "../words/foldedLine";
import type { PolicyDraft } from "../derive/planDraft";
import type { PlanProblem } from "../problem";

/** Policies, and measures of the whole plan, that bear a title already given; spacing and width of characters do not count. */
export function titleProblems(policies: PolicyDraft[]): PlanProblem[] {
  const measures = policies.flatMap(({ number: policy, measures: own }) =>
    own.map((measure) => ({ policy, measure })),
  );
  return [
    ...repeated(policies, ({ title }) => title).map(([{ line, number, title }, first]): PlanProblem => ({
      code: "duplicatePolicyTitle",
      line,
      number,
      firstNumber: first.number,
      title,
    })),
    ...repeated(measures, ({ measure }) => measure.title).map(
      ([{ policy, measure }, first]): PlanProblem => ({
        code: "duplicateMeasureTitle",
        line: measure.line,
        policy,
        number: measure.number,
        firstPolicy: first.policy,
        firstNumber: first.measure.number,
        title: measure.title,
      }),
    ),
  ];
}

/** Each item whose text an earlier one has, with the first that has it. */
function repeated<Item>(items: Item[], textOf: (item: Item) => string): [Item, Item][] {
  const first = new Map<string, Item>();
  return items.flatMap((item): [Item, Item][] => {
    const key = comparisonKey(textOf(item));
    const earlier = first.get(key);
    if (key === "") return [];
    if (earlier !== undefined) return [[item, earlier]];
    first.set(key, item);
    return [];
  });
}
