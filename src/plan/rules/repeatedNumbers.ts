import { repeated, type Repeated } from "./repeated";
import { measuresOf, subjectsOf, type NamedPolicy, type Subject } from "./subject";

/** Policies and measures that cannot be told from another: a policy is known by its group and number, a measure by its policy and number. */
export function repeatedNumbers<Policy extends NamedPolicy>(
  policies: readonly Policy[],
): Repeated<Subject<Policy>>[] {
  return [
    ...repeated(subjectsOf(policies), ({ policy }) => `${policy.group}\n${policy.number}`),
    ...policies.flatMap((policy) =>
      repeated(measuresOf(policy), ({ measure }) => measure?.number ?? null),
    ),
  ];
}
