import { isSmallRewording } from "../finding/smallRewording";
import { byId, byNumber, type OldSubject } from "./oldSubjects";
import type { Pairing } from "./pairing";

/**
 * Joins what was only reworded on the plan sheet: with its id and its number, in small ways, and without a rival for either. A row that
 * was typed over for another measure has these too, but exchanges the words of its title.
 */
export function joinReworded<
  Old extends OldSubject,
  New extends { id?: string; number: string; title: string },
>(pairing: Pairing<Old, New>, candidates: ReadonlyMap<Old, readonly New[]>): void {
  const rivals = new Map<New, number>();
  for (const items of candidates.values())
    for (const item of items) rivals.set(item, (rivals.get(item) ?? 0) + 1);
  for (const [old, [item, ...others]] of candidates) {
    if (item === undefined || others.length > 0 || rivals.get(item) !== 1 || !pairing.isFree(item)) continue;
    const isSameRow = byId(old) !== null && byId(old) === byId(item) && byNumber(old) === byNumber(item);
    if (isSameRow && isSmallRewording(old.title, item.title)) pairing.join(old, item);
  }
}
