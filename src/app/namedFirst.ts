/** More names than these hide what is to be done about them. */
const most = 10;

/** Each name once, in a line; of very many the first. */
export function namedFirst(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  return distinct.slice(0, most).join("、") + (distinct.length > most ? "…" : "");
}
