const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
const length = 8;

/** A text that no other policy, measure or workbook has: 36 to the power of 8 are enough for all that one city builds. */
export function newId(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(length));
  return Array.from(numbers, (number) => alphabet[number % alphabet.length]).join("");
}
