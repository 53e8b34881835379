import type { Named } from "./subject";

/** The policies with numbers for those, and for those of their measures, that have none: the one after the number above, past what is taken. */
export function withGivenNumbers<Policy extends Named & { measures: Named[] }>(
  policies: readonly Policy[],
): Policy[] {
  const numbered = numberedAlike(policies, "1");
  return numbered.map((policy) => ({
    ...policy,
    measures: numberedAlike(policy.measures, `${policy.number}-1`),
  }));
}

function numberedAlike<Item extends Named>(items: readonly Item[], first: string): Item[] {
  const taken = new Set(items.map(({ number }) => number));
  let next = first;
  return items.map((item) => {
    let { number } = item;
    if (number === "") {
      for (number = next; taken.has(number);) number = numberAfter(number, first);
      taken.add(number);
    }
    next = numberAfter(number, first);
    return { ...item, number };
  });
}

/** The last digits of a number counted on: (2) after (1); `first` where it has none. */
function numberAfter(number: string, first: string): string {
  const last = /\d+(?=\D*$)/.exec(number);
  if (last === null) return first;
  const following = String(Number(last[0]) + 1);
  return number.slice(0, last.index) + following + number.slice(last.index + last[0].length);
}
