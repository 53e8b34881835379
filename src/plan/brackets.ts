const pairs = ["【】", "[]", "〔〕", "()", "<>", "〈〉", "《》", "≪≫", "「」", "『』", "{}"];

/** Opening brackets, folded (NFKC). */
export const openingBrackets = pairs.map((pair) => pair.charAt(0)).join("");

/** The bracket that closes another; "" for what opens nothing. */
export function closingBracket(opening: string): string {
  return opening === "" ? "" : (pairs.find((pair) => pair.startsWith(opening))?.charAt(1) ?? "");
}
