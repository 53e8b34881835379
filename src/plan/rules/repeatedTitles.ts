import { comparisonKey } from "../words/foldedLine";
import { repeated, type Repeated } from "./repeated";
import { measuresOf, subjectsOf, type NamedPolicy, type Subject } from "./subject";

/** Policies, and measures of the whole plan, that bear a title already given; spacing and width of characters do not count. */
export function repeatedTitles<Policy extends NamedPolicy>(
  policies: readonly Policy[],
): Repeated<Subject<Policy>>[] {
  const titleOf = ({ policy, measure }: Subject<Policy>): string | null =>
    comparisonKey((measure ?? policy).title) || null;
  return [
    ...repeated(subjectsOf(policies), titleOf),
    ...repeated(policies.flatMap(measuresOf), titleOf),
  ];
}
