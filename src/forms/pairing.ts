import { headerKey } from "./table";

/** What an item is called, and the key under which it stood. */
export interface Naming<Item> {
  title: (item: Item) => string;
  key: (item: Item) => string;
}

/**
 * Pairs old with new: same key and title first, then a title that is unique on both sides, then the same key with a reworded title.
 * The key alone is not enough: a new measure may have taken the number of another. Of two olds with the same key and title (a row
 * that stands twice) the first is paired.
 */
export function pair<Old, New>(
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
