import { headerKey } from "../headings";

/** What an item is called, the key under which it stood, and what tells apart two with the same of both: the surest first. */
export interface Naming<Item> {
  title: (item: Item) => string;
  key: (item: Item) => string;
  contexts: readonly ((item: Item) => string)[];
}

/** Which new item each old one is; and the old ones that could be one of several, or whose new one could be another's. */
export interface Pairing<Old, New> {
  pairs: Map<Old, New>;
  ambiguous: Map<Old, New[]>;
}

/**
 * Pairs old with new: same key and title first, then a title that stands once on both sides, then the same key with a reworded title
 * when no other title is as near. The key alone is not enough: a new measure may have taken the number of another. Of two olds with
 * the same key and title (a row that stands twice) the first is paired. `decided` is asked first: a new item, `null` for none, or
 * `undefined` where nothing was decided.
 */
export function pair<Old, New>(
  olds: readonly Old[],
  news: readonly New[],
  ofOld: Naming<Old>,
  ofNew: Naming<New>,
  decided: (old: Old) => New | null | undefined = () => undefined,
): Pairing<Old, New> {
  const pairs = new Map<Old, New>();
  const dropped = new Set<Old>();
  const taken = new Set<New>();
  const join = (old: Old, found: New) => {
    pairs.set(old, found);
    taken.add(found);
  };
  const freeOlds = () => olds.filter((old) => !pairs.has(old) && !dropped.has(old));
  const freeNews = () => news.filter((item) => !taken.has(item));
  const titleOfOld = (old: Old) => headerKey(ofOld.title(old));
  const titleOfNew = (item: New) => headerKey(ofNew.title(item));
  const matchSame = (nameOld: (old: Old) => string, nameNew: (item: New) => string) => {
    const newsByName = byName(freeNews(), nameNew);
    for (const [name, sameOlds] of byName(freeOlds(), nameOld)) {
      const sameNews = newsByName.get(name) ?? [];
      if (sameNews.length > 1 && sameNews.length !== sameOlds.length) continue;
      sameNews.forEach((found, index) => {
        const old = sameOlds[index];
        if (old !== undefined) join(old, found);
      });
    }
  };
  ofOld.contexts.forEach((contextOfOld, index) => {
    const contextOfNew = ofNew.contexts[index];
    if (contextOfNew === undefined) return;
    matchSame(
      (old) => [ofOld.key(old), contextOfOld(old), titleOfOld(old)].join("\n"),
      (item) => [ofNew.key(item), contextOfNew(item), titleOfNew(item)].join("\n"),
    );
  });
  matchSame(
    (old) => `${ofOld.key(old)}\n${titleOfOld(old)}`,
    (item) => `${ofNew.key(item)}\n${titleOfNew(item)}`,
  );
  for (const old of freeOlds()) {
    const decision = decided(old);
    if (decision === null) dropped.add(old);
    else if (decision !== undefined && !taken.has(decision)) join(old, decision);
  }
  const ambiguous = new Map<Old, New[]>();
  const [oldsByTitle, newsByTitle] = [byName(olds, titleOfOld), byName(news, titleOfNew)];
  for (const old of freeOlds()) {
    const title = titleOfOld(old);
    const candidates = freeNews().filter((item) => titleOfNew(item) === title);
    const [found] = candidates;
    if (found === undefined || title === "") continue;
    const isUnique = oldsByTitle.get(title)?.length === 1 && newsByTitle.get(title)?.length === 1;
    if (isUnique) join(old, found);
    else ambiguous.set(old, candidates);
  }
  const [restOlds, restNews] = [freeOlds().filter((old) => !ambiguous.has(old)), freeNews()];
  const nearness = (old: Old, item: New) => titleNearness(titleOfOld(old), titleOfNew(item));
  for (const old of restOlds) {
    const found = restNews.filter((item) => ofNew.key(item) === ofOld.key(old));
    const [only] = found;
    if (only === undefined || found.length > 1 || taken.has(only)) continue;
    if (titleOfOld(old) === "") {
      join(old, only);
      continue;
    }
    if (nearness(old, only) < rewordedShare) continue;
    const isAsNear = (other: Old, item: New) => nearness(other, item) >= nearness(old, only);
    const otherNews = restNews.filter((item) => item !== only && isAsNear(old, item));
    const otherOlds = restOlds.filter((other) => other !== old && isAsNear(other, only));
    if (otherNews.length === 0 && otherOlds.length === 0) join(old, only);
    else for (const each of [old, ...otherOlds]) ambiguous.set(each, [only, ...otherNews]);
  }
  return { pairs, ambiguous };
}

/** Least share of common pairs of characters at which two titles are taken for wordings of the same. */
const rewordedShare = 0.4;

/** Share of common pairs of characters, 0 to 1. */
function titleNearness(one: string, other: string): number {
  if (one === other) return one === "" ? 0 : 1;
  const [pairsOfOne, pairsOfOther] = [characterPairs(one), characterPairs(other)];
  if (pairsOfOne.length + pairsOfOther.length === 0) return 0;
  const common = pairsOfOne.filter((pairOfOne) => pairsOfOther.includes(pairOfOne)).length;
  return (2 * common) / (pairsOfOne.length + pairsOfOther.length);
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
