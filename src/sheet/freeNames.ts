/** Names of tables are the same whatever their case and width. */
const nameKey = (name: string): string => name.normalize("NFKC").toLowerCase();

/** Names that nothing else in the workbook has. */
export class FreeNames {
  private readonly taken: Set<string>;

  constructor(taken: readonly string[]) {
    this.taken = new Set(taken.map(nameKey));
  }

  release(name: string): void {
    this.taken.delete(nameKey(name));
  }

  /** The name, with a number behind it where it is taken; it is taken from then on. */
  take(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.taken.has(nameKey(name)); number++) name = `${wanted}_${number}`;
    this.taken.add(nameKey(name));
    return name;
  }
}
