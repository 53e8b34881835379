import { headerKey } from "../headings";
import { foldedTitle } from "../finding/foldedTitle";

/** A policy or measure as the sheets hold it. */
export interface OldSubject {
  /** `null` where none was written down. */
  id: string | null;
  number: string;
  title: string;
  /** Whether it has to be known whose its texts are. */
  holdsTexts: boolean;
}

export interface OldPolicy extends OldSubject {
  /** Title of the level above; `null` where the sheets do not say it. */
  group: string | null;
  measures: OldSubject[];
}

/** What a policy or measure is matched by, on both sides. */
interface Named {
  id?: string | null;
  number: string;
  title: string;
}

const known = new WeakMap<Named, { title: string; folded: string }>();

function keysOf(named: Named): { title: string; folded: string } {
  const keys = known.get(named) ?? { title: headerKey(named.title), folded: foldedTitle(named.title) };
  known.set(named, keys);
  return keys;
}

/** Keys of a policy or measure; `null` where there is nothing to go by. */
export const byId = ({ id }: Named): string | null => id ?? null;
export const byNumber = ({ number }: Named): string | null => (number === "" ? null : number);
export const byTitle = (named: Named): string | null => keysOf(named).title || null;
export const byFolded = (named: Named): string | null => keysOf(named).folded || null;
export const byBareNumber = (old: OldSubject): string | null => (old.title === "" ? byNumber(old) : null);
export const byBareId = (old: OldSubject): string | null => (old.title === "" ? byId(old) : null);

/** One key of several; `null` where one of them is missing. */
export const joined =
  <Item>(...keys: ((item: Item) => string | null)[]) =>
  (item: Item): string | null => {
    const parts = keys.map((key) => key(item));
    return parts.includes(null) ? null : parts.join("\n");
  };
