import type { Evaluation } from "../../forms/evaluation";
import type { Finding } from "../finding";

const nowhere = { field: null, place: null } as const;

/** Numbers follow one another: 1-1, 1-2, 1-4 has lost a measure, or was never told that it did. */
export function checkNumbers({ plan }: Evaluation): Finding[] {
  return [
    ...gaps(plan.policies).map(({ after, number }): Finding => ({
      code: "policyNumberGap",
      after,
      policy: number,
      measure: "",
      ...nowhere,
    })),
    ...plan.policies.flatMap(({ number: policy, measures }) =>
      gaps(measures).map(({ after, number }): Finding => ({
        code: "measureNumberGap",
        after,
        policy,
        measure: number,
        ...nowhere,
      })),
    ),
  ];
}

/** Neighbours of which the second is not the next after the first; numbers that end in no digits are left alone. */
function gaps(items: readonly { number: string }[]): { after: string; number: string }[] {
  return items.flatMap(({ number }, index) => {
    const after = items[index - 1]?.number;
    const [current, previous] = [ordinal(number), after === undefined ? null : ordinal(after)];
    return after === undefined || current === null || previous === null || current === previous + 1
      ? []
      : [{ after, number }];
  });
}

function ordinal(number: string): number | null {
  const digits = /(\d+)\D*$/.exec(number)?.[1];
  return digits === undefined ? null : Number(digits);
}
