const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
const length = 8;

/** Numbers that are drawn at once: to draw a few takes as long as to draw many. */
const drawn = new Uint32Array(64 * length);
let used = drawn.length;

/** A text that no other policy, measure or workbook has: 36 to the power of 8 are enough for all that one city builds. */
export function newId(): string {
  if (used === drawn.length) {
    crypto.getRandomValues(drawn);
    used = 0;
  }
  const numbers = drawn.subarray(used, (used += length));
  return Array.from(numbers, (number) => alphabet[number % alphabet.length]).join("");
}
