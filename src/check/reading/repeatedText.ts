import type { AssessmentEntry, Evaluation, PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { remembered } from "../../sheet/remembered";
import { entryFinding, type Finding } from "../finding";
import { firstWords, words } from "../sameWords";

/** Shorter ones may well be said of two measures. */
const shortest = 40;

/** No two measures have the same long text: one of them was most likely copied along. */
export function checkRepeatedText({ policies }: Evaluation): Finding[] {
  const alike = new Map<string, LongText[]>();
  for (const long of policies.flatMap(longTexts)) {
    const same = alike.get(long.begins);
    if (same === undefined) alike.set(long.begins, [long]);
    else same.push(long);
  }
  const firstOf = new Map<AssessmentEntry, AssessmentEntry>();
  for (const same of alike.values()) if (same.length > 1) addRepeated(firstOf, same);
  return policies.flatMap((part) =>
    longTexts(part).flatMap(({ entry }) => {
      const first = firstOf.get(entry);
      if (first === undefined) return [];
      const { policy, measure } = first;
      const other = { firstPolicy: policy.number, firstMeasure: measure?.number ?? "" };
      return [entryFinding(entry, { code: "repeatedText", ...other })];
    }),
  );
}

interface LongText {
  begins: string;
  entry: AssessmentEntry;
}

const longTexts = remembered(({ entries }: PolicyEvaluation): LongText[] =>
  entries.flatMap((entry) => {
    const begins = entry.text.length < shortest ? null : firstWords(entry.text);
    return begins === null ? [] : [{ begins, entry }];
  }),
);

/** The texts of one measure are compared by a check of their own. */
function addRepeated(firstOf: Map<AssessmentEntry, AssessmentEntry>, same: readonly LongText[]): void {
  const firsts = new Map<string, AssessmentEntry>();
  for (const { entry } of same) {
    const key = words(entry.text);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, entry);
    else if ((first.measure ?? first.policy) !== (entry.measure ?? entry.policy)) firstOf.set(entry, first);
  }
}
