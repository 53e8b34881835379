import {
  assessmentFields,
  type AssessmentKey,
  type BasicPolicy,
  type Measure,
  type Plan,
} from "../plan/plan";
import { isFilled } from "./answer";
import type { HeldTexts } from "./heldTexts";
import { headerKey } from "./table";

/** A typed text that has no place in the new sheets. */
export interface OrphanedText {
  from: HeldTexts;
  field: AssessmentKey;
  text: string;
}

/** A typed text that stayed although the plan brings another. */
export interface KeptText {
  policy: string;
  measure: string;
  field: AssessmentKey;
}

export interface MergedTexts {
  plan: Plan;
  kept: KeptText[];
  orphans: OrphanedText[];
}

/**
 * Puts the texts that people have typed into a plan. Texts follow their policy or measure: by its title where that is unique, else by
 * its number. A typed text is never replaced by the plan's.
 */
export function mergeTexts(plan: Plan, held: readonly HeldTexts[]): MergedTexts {
  const policyOf = pair(
    held.filter(({ measure }) => measure === null),
    plan.policies,
    { title: ({ policyTitle }) => policyTitle, key: ({ policyNumber }) => policyNumber },
    { title: ({ title }) => title, key: ({ number }) => number },
  );
  const measures = plan.policies.flatMap((policy) => policy.measures.map((measure) => ({ policy, measure })));
  const measureOf = pair(
    held.filter(({ measure }) => measure !== null),
    measures,
    {
      title: ({ measure }) => measure?.title ?? "",
      key: (from) => `${from.policyNumber} ${from.measure?.number ?? ""}`,
    },
    {
      title: ({ measure }) => measure.title,
      key: ({ policy, measure }) => `${policy.number} ${measure.number}`,
    },
  );
  const kept: KeptText[] = [];
  const orphans: OrphanedText[] = [];
  const heldOf = new Map<BasicPolicy | Measure, HeldTexts>();
  for (const [from, policy] of policyOf) heldOf.set(policy, from);
  for (const [from, { measure }] of measureOf) heldOf.set(measure, from);
  for (const from of held) {
    if (!policyOf.has(from) && !measureOf.has(from)) orphans.push(...orphansOf(from));
  }
  const merged = <Subject extends BasicPolicy | Measure>(
    subject: Subject,
    policy: string,
    measure: string,
  ): Subject => {
    const from = heldOf.get(subject);
    if (from === undefined) return subject;
    const texts = { ...from.texts };
    for (const { key } of assessmentFields) {
      if (!isFilled(texts[key]) && subject[key] !== "") texts[key] = subject[key];
      else if (subject[key] !== "" && subject[key] !== texts[key]) kept.push({ policy, measure, field: key });
    }
    return { ...subject, ...texts };
  };
  const policies = plan.policies.map((policy) => ({
    ...merged(policy, policy.number, ""),
    measures: policy.measures.map((measure) => merged(measure, policy.number, measure.number)),
  }));
  return { plan: { ...plan, policies }, kept, orphans };
}

/** The texts of a subject that would be missed; blanks and placeholders would not. */
export function orphansOf(from: HeldTexts): OrphanedText[] {
  return assessmentFields
    .filter(({ key }) => isFilled(from.texts[key]))
    .map(({ key }) => ({ from, field: key, text: from.texts[key] }));
}

interface Naming<Item> {
  title: (item: Item) => string;
  key: (item: Item) => string;
}

/**
 * Pairs old with new: same key and title first, then a title that is unique on both sides, then the same key with a reworded title.
 * The key alone is not enough: a new measure may have taken the number of another.
 */
function pair<Old, New>(
  olds: readonly Old[],
  news: readonly New[],
  ofOld: Naming<Old>,
  ofNew: Naming<New>,
): Map<Old, New> {
  const pairs = new Map<Old, New>();
  const taken = new Set<New>();
  const match = (
    nameOld: (item: Old) => string,
    nameNew: (item: New) => string,
    agrees: (old: Old, found: New) => boolean = () => true,
  ) => {
    const freeOlds = byName(
      olds.filter((item) => !pairs.has(item)),
      nameOld,
    );
    const freeNews = byName(
      news.filter((item) => !taken.has(item)),
      nameNew,
    );
    for (const [name, [old, ...otherOlds]] of freeOlds) {
      const [found, ...otherNews] = freeNews.get(name) ?? [];
      if (old === undefined || found === undefined || otherOlds.length > 0 || otherNews.length > 0) continue;
      if (!agrees(old, found)) continue;
      pairs.set(old, found);
      taken.add(found);
    }
  };
  match(
    (item) => `${ofOld.key(item)}\n${headerKey(ofOld.title(item))}`,
    (item) => `${ofNew.key(item)}\n${headerKey(ofNew.title(item))}`,
  );
  match(
    (item) => headerKey(ofOld.title(item)),
    (item) => headerKey(ofNew.title(item)),
  );
  match(ofOld.key, ofNew.key, (old, found) => isReworded(ofOld.title(old), ofNew.title(found)));
  return pairs;
}

/** Least share of common pairs of characters at which two titles are taken for wordings of the same. */
const rewordedShare = 0.4;

function isReworded(one: string, other: string): boolean {
  const [pairsOfOne, pairsOfOther] = [characterPairs(one), characterPairs(other)];
  if (pairsOfOne.length === 0) return true;
  const common = pairsOfOne.filter((pairOfOne) => pairsOfOther.includes(pairOfOne)).length;
  return (2 * common) / (pairsOfOne.length + pairsOfOther.length) >= rewordedShare;
}

function characterPairs(title: string): string[] {
  const key = headerKey(title);
  return Array.from({ length: Math.max(0, key.length - 1) }, (_, index) => key.slice(index, index + 2));
}

function byName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
