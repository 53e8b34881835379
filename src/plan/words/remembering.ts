/** Entries after which everything is forgotten, so that no text fills the memory. */
const mostRemembered = 100_000;

/** The same function of a text, remembering its results: what a plan is made of comes again and again. */
export function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
  const results = new Map<string, Result>();
  return (text) => {
    const known = results.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    if (results.size >= mostRemembered) results.clear();
    results.set(text, result);
    return result;
  };
}
