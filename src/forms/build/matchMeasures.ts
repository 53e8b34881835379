import type { BasicPolicy, Measure } from "../../plan/plan";
import { foldedParts, titleNearness } from "../finding/foldedTitle";
import { leastNearness, type Decide, type Matched } from "./matchPolicies";
import {
  byBareId,
  byBareNumber,
  byFolded,
  byId,
  byNumber,
  byTitle,
  joined,
  type OldPolicy,
  type OldSubject,
} from "./oldSubjects";
import { grouped, Pairing } from "./pairing";
import { joinReworded } from "./joinReworded";

/**
 * Which measure of the plan each old one is: first within its policy, as `policyOf` has it, then those that were moved to another. What is
 * not sure is asked where texts depend on it.
 */
export function matchMeasures(
  olds: readonly OldPolicy[],
  news: readonly BasicPolicy[],
  policyOf: ReadonlyMap<OldPolicy, BasicPolicy>,
  decide: Decide<OldSubject, Measure>,
): Matched<OldSubject, Measure> {
  const places = new Map<OldSubject | Measure, string | null>();
  news.forEach(({ measures }, index) => measures.forEach((measure) => places.set(measure, String(index))));
  for (const old of olds) {
    const policy = policyOf.get(old);
    const place = policy === undefined ? null : String(news.indexOf(policy));
    for (const measure of old.measures) places.set(measure, place);
  }
  const byPlace = (item: OldSubject | Measure) => places.get(item) ?? null;
  const oldMeasures = olds.flatMap(({ measures }) => measures);
  const newMeasures = news.flatMap(({ measures }) => measures);
  const pairing = new Pairing(oldMeasures, newMeasures);
  const numbered = joined<OldSubject | Measure>(byPlace, byNumber, byTitle);
  pairing.joinFirst(numbered, numbered, (old, item) => old.id !== null && old.id === item.id);
  for (const key of [joined(byId, byTitle), byTitle, joined(byId, byFolded), byFolded]) {
    const within = joined<OldSubject | Measure>(byPlace, key);
    pairing.joinSame(within, within);
  }
  pairing.joinSame(joined(byPlace, byBareId), joined(byPlace, byId));
  pairing.joinSame(joined(byPlace, byBareNumber), joined(byPlace, byNumber));
  const oldTitles = grouped(oldMeasures, byTitle);
  const newTitles = grouped(newMeasures, byTitle);
  const isMovable = (old: OldSubject) =>
    byPlace(old) !== null && oldTitles.get(byTitle(old) ?? "")?.length === 1;
  const idAndTitle = joined(byId, byTitle);
  const onceFree = onlyFree(pairing);
  pairing.joinSame((old) => (onceFree(old) ? idAndTitle(old) : null), idAndTitle);
  pairing.joinSame(
    (old) => (isMovable(old) ? byTitle(old) : null),
    (item) => (newTitles.get(byTitle(item) ?? "")?.length === 1 ? byTitle(item) : null),
  );
  const questions = ask(pairing, byPlace, decide);
  return { found: pairing.found, questions };
}

/** Whether no other old one that is still free has the same title. */
function onlyFree(pairing: Pairing<OldSubject, Measure>): (old: OldSubject) => boolean {
  const titles = grouped(pairing.freeOlds(), byTitle);
  return (old) => titles.get(byTitle(old) ?? "")?.length === 1;
}

function ask(
  pairing: Pairing<OldSubject, Measure>,
  byPlace: (item: OldSubject | Measure) => string | null,
  decide: Decide<OldSubject, Measure>,
): Map<OldSubject, Measure[]> {
  const questions = new Map<OldSubject, Measure[]>();
  const free = pairing.freeNews();
  const alike = [byTitle, byFolded, byId].map((key) => ({ key, found: grouped(free, key) }));
  const numbered = grouped(free, joined(byPlace, byNumber));
  const ofParts = new Map<string, Measure[]>();
  for (const item of free)
    for (const part of foldedParts(item.title)) ofParts.set(part, [...(ofParts.get(part) ?? []), item]);
  const folded = grouped(free, byFolded);
  const candidatesOf = (old: OldSubject): Measure[] => {
    const sameNumber = numbered.get(joined(byPlace, byNumber)(old) ?? "") ?? [];
    return [
      ...alike.flatMap(({ key, found }) => found.get(key(old) ?? "") ?? []),
      ...sameNumber.filter((item) => titleNearness(old.title, item.title) > leastNearness),
      ...(ofParts.get(byFolded(old) ?? "") ?? []),
      ...foldedParts(old.title).flatMap((part) => folded.get(part) ?? []),
    ];
  };
  const candidates = new Map(
    pairing.freeOlds().map((old) => [old, [...new Set(candidatesOf(old))]] as const),
  );
  joinReworded(pairing, candidates);
  for (const old of pairing.freeOlds()) {
    if (!old.holdsTexts) continue;
    const found = candidates.get(old)?.filter((item) => pairing.isFree(item)) ?? [];
    const decision = found.length === 0 ? null : decide(old);
    if (decision && pairing.isFree(decision)) pairing.join(old, decision);
    else if (decision !== null) questions.set(old, found);
  }
  return questions;
}
