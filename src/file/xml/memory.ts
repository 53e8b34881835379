/** What an object of the model was read from, given back only as long as the object has not changed. */
export interface Memory<Thing extends object, Source> {
  remember: (thing: Thing, source: Source) => void;
  recall: (thing: Thing) => Source | undefined;
}

/**
 * Files hold more than the model (rich text, password hashes, bar directions, …). What is unchanged is written back as it
 * was read. `fingerprint` covers the parts of the object whose change makes its source obsolete.
 */
export function createMemory<Thing extends object, Source>(
  fingerprint: (thing: Thing) => string = JSON.stringify,
): Memory<Thing, Source> {
  const sources = new WeakMap<Thing, { fingerprint: string; source: Source }>();
  return {
    remember: (thing, source) => void sources.set(thing, { fingerprint: fingerprint(thing), source }),
    recall: (thing) => {
      const remembered = sources.get(thing);
      return remembered && remembered.fingerprint === fingerprint(thing) ? remembered.source : undefined;
    },
  };
}
