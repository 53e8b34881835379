/** An item whose name an earlier one has. */
export interface Repeated<Item> {
  item: Item;
  first: Item;
}

/** Items whose name an earlier one has, each with the first of that name; `null` is no name. */
export function repeated<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string | null,
): Repeated<Item>[] {
  const firsts = new Map<string, Item>();
  const found: Repeated<Item>[] = [];
  for (const item of items) {
    const name = nameOf(item);
    if (name === null) continue;
    const first = firsts.get(name);
    if (first === undefined) firsts.set(name, item);
    else found.push({ item, first });
  }
  return found;
}
