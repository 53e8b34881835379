import type { BasicPolicy } from "../../plan/plan";
import { headerKey } from "../headings";
import { titleNearness } from "../finding/foldedTitle";
import {
  byBareId,
  byBareNumber,
  byFolded,
  byId,
  byNumber,
  byTitle,
  joined,
  type OldPolicy,
} from "./oldSubjects";
import { joinReworded } from "./joinReworded";
import { grouped, Pairing } from "./pairing";

/** What a person said: the new one, `null` for none, `undefined` for nothing. */
export type Decide<Old, New> = (old: Old) => New | null | undefined;

export interface Matched<Old, New> {
  found: Map<Old, New>;
  /** Old ones of which a person has to say which of these they are. */
  questions: Map<Old, New[]>;
}

/** Sheets of earlier versions hold no more of a group's title. */
const longestGroup = 60;

const byGroup = ({ group }: { group: string | null }): string | null =>
  group === null ? null : headerKey(group.slice(0, longestGroup));

/** Shares above which two titles are not wholly unlike. */
export const leastNearness = 0.2;

/**
 * Which policy of the plan each old one is: by number and title, by title, by a title that was surely reworded, by the measures in it. What
 * is not sure is asked where texts depend on it.
 */
export function matchPolicies(
  olds: readonly OldPolicy[],
  news: readonly BasicPolicy[],
  decide: Decide<OldPolicy, BasicPolicy>,
): Matched<OldPolicy, BasicPolicy> {
  const pairing = new Pairing(olds, news);
  const hasSameId = (old: OldPolicy, item: BasicPolicy) => old.id !== null && old.id === item.id;
  for (const key of [
    joined<OldPolicy | BasicPolicy>(byNumber, byTitle, byGroup),
    joined<OldPolicy | BasicPolicy>(byNumber, byTitle),
  ] as const)
    pairing.joinFirst(key, key, hasSameId);
  for (const key of [
    joined<OldPolicy | BasicPolicy>(byId, byTitle),
    joined<OldPolicy | BasicPolicy>(byTitle, byGroup),
    byTitle,
    joined<OldPolicy | BasicPolicy>(byId, byFolded),
    byFolded,
  ])
    pairing.joinSame(key, key);
  joinByMeasures(pairing, olds, news);
  pairing.joinSame(byBareId, byId);
  pairing.joinSame(
    joined<OldPolicy>(byBareNumber, byGroup),
    joined<OldPolicy | BasicPolicy>(byNumber, byGroup),
  );
  pairing.joinSame(byBareNumber, byNumber);
  const questions = new Map<OldPolicy, BasicPolicy[]>();
  const candidatesOf = candidates(pairing);
  const candidatesByOld = new Map(pairing.freeOlds().map((old) => [old, candidatesOf(old)] as const));
  joinReworded(pairing, candidatesByOld);
  for (const old of pairing.freeOlds()) {
    const found = candidatesByOld.get(old)?.filter((item) => pairing.isFree(item)) ?? [];
    const isOpen = found.length > 0 && [old, ...old.measures].some(({ holdsTexts }) => holdsTexts);
    const decision = isOpen ? decide(old) : null;
    if (!decision) {
      if (decision === undefined) questions.set(old, found);
    } else if (pairing.isFree(decision)) pairing.join(old, decision);
    else questions.set(old, found);
  }
  return { found: pairing.found, questions };
}

/** A policy that was called anew and still has at least half of its measures is the same, whatever its number. */
function joinByMeasures(
  pairing: Pairing<OldPolicy, BasicPolicy>,
  olds: readonly OldPolicy[],
  news: readonly BasicPolicy[],
): void {
  const oldTitles = grouped(olds.flatMap(({ measures }) => measures), byTitle); // prettier-ignore
  const newTitles = grouped(news.flatMap(({ measures }) => measures), byTitle); // prettier-ignore
  const policyOf = new Map(news.flatMap((policy) => policy.measures.map((measure) => [measure, policy])));
  for (const old of pairing.freeOlds()) {
    const counts = new Map<BasicPolicy, number>();
    for (const measure of old.measures) {
      const title = byTitle(measure) ?? "";
      const [item, ...others] = newTitles.get(title) ?? [];
      const policy = item && policyOf.get(item);
      if (!policy || others.length > 0 || oldTitles.get(title)?.length !== 1) continue;
      counts.set(policy, (counts.get(policy) ?? 0) + 1);
    }
    const same = [...counts].find(
      ([policy, count]) => 2 * count >= Math.max(old.measures.length, policy.measures.length),
    );
    if (same !== undefined && pairing.isFree(same[0])) pairing.join(old, same[0]);
  }
}

/** New policies that an old one may be. */
function candidates(pairing: Pairing<OldPolicy, BasicPolicy>): (old: OldPolicy) => BasicPolicy[] {
  const free = pairing.freeNews();
  const alike = [byTitle, byFolded, byId].map((key) => ({ key, found: grouped(free, key) }));
  const numbered = grouped(free, byNumber);
  return (old) => {
    const titles = new Set(old.measures.map(byTitle));
    const isAlike = (item: BasicPolicy) =>
      titleNearness(old.title, item.title) > leastNearness ||
      item.measures.some((measure) => titles.has(byTitle(measure)));
    const found = alike.flatMap(({ key, found: items }) => items.get(key(old) ?? "") ?? []);
    return [...new Set([...found, ...(numbered.get(old.number) ?? []).filter(isAlike)])];
  };
}
