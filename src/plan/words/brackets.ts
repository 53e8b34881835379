const pairs = ["【】", "[]", "〔〕", "()", "<>", "〈〉", "《》", "≪≫", "「」", "『』", "{}"];

/** Opening brackets, folded (NFKC). */
export const openingBrackets = pairs.map((pair) => pair.charAt(0)).join("");

const closingBrackets = pairs.map((pair) => pair.charAt(1)).join("");

/** The bracket that closes another; "" for what opens nothing. */
export function closingBracket(opening: string): string {
  return opening === "" ? "" : (pairs.find((pair) => pair.startsWith(opening))?.charAt(1) ?? "");
}

/** The closing brackets that a text (folded) still awaits, the innermost last; null when it closes what is not open. */
export function awaitedBrackets(text: string, opened: readonly string[] = []): string[] | null {
  const awaited = [...opened];
  for (const character of text) {
    const closing = closingBracket(character);
    if (closing !== "") awaited.push(closing);
    else if (character === awaited.at(-1)) awaited.pop();
    else if (closingBrackets.includes(character)) return null;
  }
  return awaited;
}
