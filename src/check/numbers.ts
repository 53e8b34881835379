import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import type { BasicPolicy, Measure } from "../plan/plan";
import type { Finding } from "./finding";

/** Numbers follow one another: 1-1, 1-2, 1-4 has lost a measure, or was never told that it did. */
export function checkNumbers({ plan, places }: PlanStructure): Finding[] {
  const placeOf = (subject: BasicPolicy | Measure) => ({ field: null, place: places.get(subject) ?? null });
  const policyGaps = gaps(plan.policies).map(({ after, item }): Finding => ({
    code: "policyNumberGap",
    after,
    policy: item.number,
    measure: "",
    ...placeOf(item),
  }));
  const measureGaps = plan.policies.flatMap(({ number: policy, measures }) =>
    gaps(measures).map(({ after, item }): Finding => ({
      code: "measureNumberGap",
      after,
      policy,
      measure: item.number,
      ...placeOf(item),
    })),
  );
  return [...policyGaps, ...measureGaps];
}

/** Neighbours of which the second is not the next after the first; numbers that end in no digits are left alone. */
function gaps<Item extends { number: string }>(items: readonly Item[]): { after: string; item: Item }[] {
  return items.flatMap((item, index) => {
    const after = items[index - 1]?.number;
    const [current, previous] = [ordinal(item.number), after === undefined ? null : ordinal(after)];
    return after === undefined || current === null || previous === null || current === previous + 1
      ? []
      : [{ after, item }];
  });
}

function ordinal(number: string): number | null {
  const digits = /(\d+)\D*$/.exec(number)?.[1];
  return digits === undefined ? null : Number(digits);
}
