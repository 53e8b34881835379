/** What the rules about numbers and titles know of a measure. */
export interface Named {
  number: string;
  title: string;
}

/** What they know of a policy, wherever it was read. */
export interface NamedPolicy extends Named {
  /** "" without a level above. */
  group: string;
  measures: readonly Named[];
}

/** A policy, or one of its measures. */
export interface Subject<Policy extends NamedPolicy> {
  policy: Policy;
  /** `null` for the policy itself. */
  measure: Policy["measures"][number] | null;
}

export const subjectsOf = <Policy extends NamedPolicy>(policies: readonly Policy[]): Subject<Policy>[] =>
  policies.map((policy) => ({ policy, measure: null }));

export const measuresOf = <Policy extends NamedPolicy>(policy: Policy): Subject<Policy>[] =>
  policy.measures.map((measure) => ({ policy, measure }));
