/** Old and new items that are brought together, each at most once. Every step takes time in proportion to what is still free. */
export class Pairing<Old extends object, New extends object> {
  readonly found = new Map<Old, New>();
  private readonly dropped = new Set<Old>();
  private readonly taken = new Set<New>();

  constructor(
    private readonly olds: readonly Old[],
    private readonly news: readonly New[],
  ) {}

  join(old: Old, item: New): void {
    this.found.set(old, item);
    this.taken.add(item);
  }

  /** The old item is nothing in the new plan. */
  drop(old: Old): void {
    this.dropped.add(old);
  }

  freeOlds(): Old[] {
    return this.olds.filter((old) => !this.found.has(old) && !this.dropped.has(old));
  }

  freeNews(): New[] {
    return this.news.filter((item) => !this.taken.has(item));
  }

  isFree(item: New): boolean {
    return !this.taken.has(item);
  }

  /** Joins what has the same key where it stands once among the free of both sides; `null` is no key. */
  joinSame(keyOfOld: (old: Old) => string | null, keyOfNew: (item: New) => string | null): void {
    this.joinGroups(keyOfOld, keyOfNew, ([old, ...others], item) => {
      if (old !== undefined && others.length === 0) this.join(old, item);
    });
  }

  /** The same where an old item may stand there twice: the better one counts, else the first, and the others are nothing in the new plan. */
  joinFirst(
    keyOfOld: (old: Old) => string | null,
    keyOfNew: (item: New) => string | null,
    isBetter: (old: Old, item: New) => boolean,
  ): void {
    this.joinGroups(keyOfOld, keyOfNew, (olds, item) => {
      const chosen = olds.find((old) => isBetter(old, item)) ?? olds[0];
      for (const old of olds) {
        if (old === chosen) this.join(old, item);
        else this.drop(old);
      }
    });
  }

  private joinGroups(
    keyOfOld: (old: Old) => string | null,
    keyOfNew: (item: New) => string | null,
    joinOne: (olds: Old[], item: New) => void,
  ): void {
    const newsByKey = grouped(this.freeNews(), keyOfNew);
    for (const [key, olds] of grouped(this.freeOlds(), keyOfOld)) {
      const [item, ...others] = newsByKey.get(key) ?? [];
      if (item !== undefined && others.length === 0) joinOne(olds, item);
    }
  }
}

/** Items by key; those without one are left out. */
export function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | null,
): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
