import {
  assessmentFields,
  type AssessmentKey,
  type BasicPolicy,
  type Measure,
  type Plan,
} from "../plan/plan";
import { isFilled } from "./answer";
import type { HeldTexts } from "./heldTexts";
import { forEachField } from "./settings";
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
 * its number. A typed text is never replaced by the plan's. `journal` holds texts that a broken-off build had taken from their place:
 * they count where no text is typed.
 */
export function mergeTexts(
  plan: Plan,
  held: readonly HeldTexts[],
  journal: readonly HeldTexts[] = [],
): MergedTexts {
  const typed = subjectsOf(plan, held);
  const taken = subjectsOf(plan, journal);
  const placed = new Set(held.flatMap(({ texts }) => Object.values(texts)));
  const orphans = held.filter((from) => !typed.has(from)).flatMap(orphansOf);
  orphans.push(
    ...journal
      .filter((from) => !taken.has(from))
      .flatMap(orphansOf)
      .filter(({ text }) => !placed.has(text)),
  );
  const textsOf = new Map<Subject, Record<AssessmentKey, string>>();
  for (const [from, subject] of typed) textsOf.set(subject, { ...from.texts });
  for (const [from, subject] of taken) {
    const texts = textsOf.get(subject) ?? forEachField(() => "");
    textsOf.set(subject, texts);
    for (const orphan of orphansOf(from)) {
      if (!isFilled(texts[orphan.field])) texts[orphan.field] = orphan.text;
      else if (texts[orphan.field] !== orphan.text && !placed.has(orphan.text)) orphans.push(orphan);
    }
  }
  const kept: KeptText[] = [];
  const merged = <Item extends Subject>(subject: Item, policy: string, measure: string): Item => {
    const texts = textsOf.get(subject);
    if (texts === undefined) return subject;
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

type Subject = BasicPolicy | Measure;

/** Which policy or measure of the plan each of the held texts belongs to; those without one are left out. */
function subjectsOf(plan: Plan, held: readonly HeldTexts[]): Map<HeldTexts, Subject> {
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
  return new Map<HeldTexts, Subject>([
    ...policyOf,
    ...[...measureOf].map(([from, { measure }]) => [from, measure] as const),
  ]);
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
 * The key alone is not enough: a new measure may have taken the number of another. Of two olds with the same key and title (a row
 * that stands twice) the first is paired.
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
    agrees: (pairing: Pairing<Old, New>) => boolean,
  ) => {
    const freeOlds = olds.filter((item) => !pairs.has(item));
    const freeNews = news.filter((item) => !taken.has(item));
    const newsByName = byName(freeNews, nameNew);
    for (const [name, [old, ...otherOlds]] of byName(freeOlds, nameOld)) {
      const [found, ...otherNews] = newsByName.get(name) ?? [];
      if (old === undefined || found === undefined || otherNews.length > 0) continue;
      if (!agrees({ old, found, isOnly: otherOlds.length === 0 })) continue;
      pairs.set(old, found);
      taken.add(found);
    }
  };
  const [titleOfOld, titleOfNew] = [
    (item: Old) => headerKey(ofOld.title(item)),
    (item: New) => headerKey(ofNew.title(item)),
  ];
  match(
    (item) => `${ofOld.key(item)}\n${titleOfOld(item)}`,
    (item) => `${ofNew.key(item)}\n${titleOfNew(item)}`,
    () => true,
  );
  match(titleOfOld, titleOfNew, ({ isOnly }) => isOnly);
  match(
    ofOld.key,
    ofNew.key,
    ({ old, found, isOnly }) => isOnly && isReworded(titleOfOld(old), titleOfNew(found)),
  );
  return pairs;
}

interface Pairing<Old, New> {
  old: Old;
  found: New;
  /** No other old has the same name. */
  isOnly: boolean;
}

/** Least share of common pairs of characters at which two titles are taken for wordings of the same. */
const rewordedShare = 0.4;

function isReworded(one: string, other: string): boolean {
  const [pairsOfOne, pairsOfOther] = [characterPairs(one), characterPairs(other)];
  if (pairsOfOne.length === 0) return true;
  const common = pairsOfOne.filter((pairOfOne) => pairsOfOther.includes(pairOfOne)).length;
  return (2 * common) / (pairsOfOne.length + pairsOfOther.length) >= rewordedShare;
}

const characterPairs = (title: string): string[] =>
  Array.from({ length: Math.max(0, title.length - 1) }, (_, index) => title.slice(index, index + 2));

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
