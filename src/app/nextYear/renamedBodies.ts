/** Sections that have another name from the new year on (組織改正), new by old. */
export type RenamedBodies = ReadonlyMap<string, string>;

export interface ReadRenamedBodies {
  renamed: RenamedBodies;
  /** Lines that say no old name and new one. */
  unread: string[];
}

const between = /\s*(?:\t|[=＝→⇒])\s*/;

/** Reads a line for each section, 旧=新 or as two columns of a table are pasted; blank lines are nothing. */
export function readRenamedBodies(text: string): ReadRenamedBodies {
  const renamed = new Map<string, string>();
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [old = "", name = "", ...more] = line.trim().split(between);
    if (line.trim() === "") continue;
    if (old === "" || name === "" || more.length > 0) unread.push(line.trim());
    else renamed.set(old, name);
  }
  return { renamed, unread };
}
