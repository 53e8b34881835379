import { firstNumberLike } from "../words/numbering";
import { readBareNumber } from "../words/bareNumber";
import { firstIrohaLike, irohaValues, isIroha } from "../words/iroha";
import { branchOf } from "./policyNumbers";
import { repeatedNumbers } from "./repeatedNumbers";
import type { Named, NamedPolicy, Subject } from "./subject";

/** A number that does not follow the one before. */
export interface NumberGap<Policy extends NamedPolicy> extends Subject<Policy> {
  /** The number before; "" at the beginning. */
  after: string;
  /** At the beginning, the number that is missing there; else "". */
  first: string;
}

/**
 * Numbers left out: 1-3 after 1-1, Ⅲ after Ⅰ, エ after イ (ハ after イ where they count イロハ). A group may begin its policies anew at 1, a policy its measures; or they
 * count on. What cannot be counted, and what stands twice, is no gap.
 */
export function numberGaps<Policy extends NamedPolicy>(policies: readonly Policy[]): NumberGap<Policy>[] {
  const twice = new Set<Named>(repeatedNumbers(policies).map(({ item }) => item.measure ?? item.policy));
  const isCounted = (named: Named, values: number[]): boolean => values.length > 0 && !twice.has(named);
  return [...policyGaps(policies, isCounted), ...measureGaps(policies, isCounted)];
}

type IsCounted = (named: Named, values: number[]) => boolean;

function policyGaps<Policy extends NamedPolicy>(
  policies: readonly Policy[],
  isCounted: IsCounted,
): NumberGap<Policy>[] {
  const all = policies.map(({ number }) => valuesOf(number));
  return policies.flatMap((policy, index) => {
    const [before, values, earlier] = [policies[index - 1], all[index] ?? [], all[index - 1]];
    if (before === undefined || earlier === undefined || !isCounted(policy, values)) return [];
    const startsGroup = policy.group !== before.group && values.at(-1) === 1;
    if (startsGroup || follows(earlier, values)) return [];
    return [{ policy, measure: null, after: before.number, first: "" }];
  });
}

function measureGaps<Policy extends NamedPolicy>(
  policies: readonly Policy[],
  isCounted: IsCounted,
): NumberGap<Policy>[] {
  const areIroha = isIroha(policies.flatMap(({ measures }) => measures.map(({ number }) => number)));
  let above: { number: string; values: number[] } | null = null;
  return policies.flatMap((policy) =>
    policy.measures.flatMap((measure: Policy["measures"][number], index): NumberGap<Policy>[] => {
      const before = above;
      const { number } = measure;
      const values = areIroha ? irohaValues(number, valuesOf(number)) : valuesOf(number);
      above = { number, values };
      if (!isCounted(measure, values) || (before !== null && follows(before.values, values))) return [];
      if (index > 0 && before !== null) return [{ policy, measure, after: before.number, first: "" }];
      if (values.at(-1) === 1) return [];
      return [
        { policy, measure, after: "", first: areIroha ? firstIrohaLike(number) : firstNumberLike(number) },
      ];
    }),
  );
}

/** What somebody puts before a number in a cell: 施策1-1. */
const label = /^[^\d０-９(（]+(?=[\d０-９(（])/;

const valuesOf = (number: string): number[] =>
  (readBareNumber(number) ?? readBareNumber(number.replace(label, "")))?.values ?? [];

/** Whether a number is the next of its level: 1-2 after 1-1, (4) after (3), 2-1 after 1-3. */
function follows(before: number[], next: number[]): boolean {
  if (next.length === 0 || before.length === 0) return true;
  const isSameBranch = branchOf(next) === branchOf(before);
  return next.at(-1) === (isSameBranch ? (before.at(-1) ?? 0) + 1 : 1);
}
