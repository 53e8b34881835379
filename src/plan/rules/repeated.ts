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
  return items.flatMap((item) => {
    const name = nameOf(item);
    if (name === null) return [];
    const first = firsts.get(name);
    if (first !== undefined) return [{ item, first }];
    firsts.set(name, item);
    return [];
  });
}
