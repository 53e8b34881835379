import type { CardEntry, CardLines } from "./readCards";

const ofPolicy: readonly CardEntry["part"][] = ["group", "groupNumber", "policyNumber", "policyTitle"];
const ofText: readonly CardEntry["part"][] = ["selfAssessment", "committeeAssessment"];
const has = (entries: readonly CardEntry[], ...parts: readonly CardEntry["part"][]): boolean =>
  entries.some(({ part }) => parts.includes(part));

/** The cards with the names of a policy on the line of its measure, where a card has them below that line and above its texts. */
export function withPoliciesFirst(cards: CardLines): CardLines {
  const ordered = new Map(cards);
  let measure = -1;
  let isNamed = false;
  for (const [index, entries] of cards) {
    if (has(entries, "measureTitle")) measure = isNamed || has(entries, ...ofPolicy) ? -1 : index;
    else if (measure >= 0 && has(entries, ...ofPolicy)) {
      const names = entries.filter(({ part }) => ofPolicy.includes(part));
      ordered.set(measure, [...names, ...(ordered.get(measure) ?? [])]);
      ordered.set(
        index,
        entries.filter((entry) => !names.includes(entry)),
      );
    }
    isNamed ||= has(entries, ...ofPolicy);
    if (!has(entries, ...ofText)) continue;
    measure = -1;
    isNamed = false;
  }
  return ordered;
}
