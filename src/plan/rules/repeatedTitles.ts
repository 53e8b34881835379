import { comparisonKey } from "../words/foldedLine";
import { repeated, type Repeated } from "./repeated";
import { measuresOf, policySubject, type NamedPolicy, type Subject } from "./subject";

/** Policies, and measures of the whole plan, that bear a title already given, in the plan's order; spacing and width of characters do not count. */
export function repeatedTitles<Policy extends NamedPolicy>(
  policies: readonly Policy[],
): Repeated<Subject<Policy>>[] {
  const subjects = policies.flatMap((policy) => [policySubject(policy), ...measuresOf(policy)]);
  return repeated(subjects, ({ policy, measure }) => {
    const title = comparisonKey((measure ?? policy).title);
    return title === "" ? null : `${measure === null ? "policy" : "measure"}\n${title}`;
  });
}
