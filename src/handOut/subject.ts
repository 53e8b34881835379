import { headerKey } from "../forms/headings";

/** A policy or measure, wherever it is spoken of: in the workbook, in the copy of what went out, on a sheet that came back. */
export interface Subject {
  /** What it is whatever it is called, where that is known. */
  id?: string | undefined;
  /** Blank where it is not known. */
  policy: { number: string; title: string; group: string };
  /** `null` for a policy as a whole; `hasTwin` where another one went by the same title. */
  measure: { number: string; title: string; hasTwin?: boolean | undefined } | null;
}

/** What is about one subject. */
export type OfSubject<Item> = Subject & { items: Item[] };

/** Items by what they are about, in their order. */
export function bySubject<Item>(
  items: readonly Item[],
  subjectOf: (item: Item) => Subject,
): OfSubject<Item>[] {
  const subjects = new Map<string, OfSubject<Item>>();
  for (const item of items) {
    const { id, policy, measure } = subjectOf(item);
    const key = JSON.stringify([id, policy, measure]);
    const subject = subjects.get(key) ?? { id, policy, measure, items: [] };
    subject.items.push(item);
    subjects.set(key, subject);
  }
  return [...subjects.values()];
}

type Keys = (string | null)[];

/** `plan`: numbers may be other ones by now. `sheet`: people typed on it, and what it says of a policy may be gone. */
type Where = "plan" | "sheet";

/**
 * What a subject is known by, the surest first; `null` for what is not known of it. In a plan that was numbered anew that is its title, but
 * never without its policy's: many policies have a measure called その他. On a sheet, another number may mean another measure.
 */
export function subjectKeys({ id = "", policy, measure }: Subject, where: Where): Keys {
  const [number, title, group] = [policy.number, policy.title, policy.group].map(headerKey);
  if (measure === null)
    return [
      joined("id", id),
      joined("policy", number, title),
      where === "plan" ? joined("policy", title) : null,
    ];
  const [own, name] = [measure.number, measure.title].map(headerKey);
  return [
    joined("id", id),
    joined("grouped", group, number, title, own, name),
    joined("of", number, title, own, name),
    joined("number", number, own, name),
    where === "plan" ? joined("titles", title, name) : joined("measure", own, name),
  ];
}

const joined = (...parts: (string | undefined)[]): string | null =>
  parts.every((part) => part !== undefined && part !== "") ? parts.join("\n") : null;

/** Finds subjects again. None is found by what it shares with another: a text had rather have no place than that of another measure. */
export class SubjectIndex<Item extends Subject> {
  private readonly levels: ReadonlyMap<string, Item>[];

  constructor(
    items: readonly Item[],
    private readonly where: Where,
  ) {
    this.levels = uniqueKeys(items, where);
  }

  /**
   * Pairs others with those of the index, no two with the same one.
   * @param areIdsSure what has another id is another one then, whatever it is called
   */
  pair<Other extends Subject>(others: readonly Other[], areIdsSure = false): Map<Other, Item> {
    const pairs = new Map<Other, Item>();
    const taken = new Set<Item>();
    uniqueKeys(others, this.where).forEach((keys, level) => {
      for (const [key, other] of keys) {
        const item = this.levels[level]?.get(key);
        if (item === undefined || taken.has(item) || pairs.has(other)) continue;
        if (this.where === "plan" && isAnother(other, item, areIdsSure)) continue;
        pairs.set(other, item);
        taken.add(item);
      }
    });
    return pairs;
  }
}

/** Of twins, nothing but an id tells which is which once one is gone or they are numbered anew. */
const isAnother = ({ id, measure }: Subject, item: Subject, areIdsSure: boolean): boolean =>
  id !== undefined && id !== item.id && (measure?.hasTwin === true || (areIdsSure && item.id !== undefined));

/** At each level, the keys that only one subject has. */
function uniqueKeys<Item extends Subject>(items: readonly Item[], where: Where): Map<string, Item>[] {
  const levels: Map<string, Item>[] = [];
  const repeated: [level: number, key: string][] = [];
  for (const item of items) {
    subjectKeys(item, where).forEach((key, level) => {
      const found = (levels[level] ??= new Map<string, Item>());
      if (key === null) return;
      if (found.has(key)) repeated.push([level, key]);
      found.set(key, item);
    });
  }
  for (const [level, key] of repeated) levels[level]?.delete(key);
  return levels;
}
