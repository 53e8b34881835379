/** A part of a text; `isSame` where the other text has it too. */
export interface TextPart {
  text: string;
  isSame: boolean;
}

/** With the sign or line end that closes it: the unit in which people read a change of a Japanese text. */
const clause = /[^。、，．！？\n]*[。、，．！？\n]|[^。、，．！？\n]+$/gu;

/** More clauses than these are not compared one by one, but from both ends. */
const mostCompared = 400;

/** Two texts in parts, clause by clause, so that it can be shown in what they differ. */
export function textDifference(one: string, other: string): [TextPart[], TextPart[]] {
  const [first, second] = [clausesOf(one), clausesOf(other)];
  const same = commonClauses(first, second);
  return [
    partsOf(first, new Set(same.map(([index]) => index))),
    partsOf(second, new Set(same.map(([, index]) => index))),
  ];
}

const clausesOf = (text: string): string[] => text.match(clause) ?? [];

/** Places of the clauses that both have, in the order of both. */
function commonClauses(one: readonly string[], other: readonly string[]): [number, number][] {
  let start = 0;
  while (start < one.length && start < other.length && one[start] === other[start]) start++;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1]) {
    end--;
    otherEnd--;
  }
  const before = Array.from({ length: start }, (_, index): [number, number] => [index, index]);
  const after = Array.from({ length: one.length - end }, (_, index): [number, number] => [
    end + index,
    otherEnd + index,
  ]);
  const middle = longestCommon(one.slice(start, end), other.slice(start, otherEnd));
  return [
    ...before,
    ...middle.map(([index, twin]): [number, number] => [start + index, start + twin]),
    ...after,
  ];
}

/** The longest common subsequence; nothing where both are too long for it. */
function longestCommon(one: readonly string[], other: readonly string[]): [number, number][] {
  if (one.length > mostCompared || other.length > mostCompared) return [];
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  const at = (row: number, column: number): number => lengths[row]?.[column] ?? 0;
  for (let row = one.length - 1; row >= 0; row--)
    for (let column = other.length - 1; column >= 0; column--) {
      const longest =
        one[row] === other[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
      lengths[row]?.fill(longest, column, column + 1);
    }
  const pairs: [number, number][] = [];
  for (let [row, column] = [0, 0]; row < one.length && column < other.length;) {
    if (one[row] === other[column]) pairs.push([row++, column++]);
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** Neighbours of the same kind are one part. */
function partsOf(clauses: readonly string[], same: ReadonlySet<number>): TextPart[] {
  const parts: TextPart[] = [];
  clauses.forEach((text, index) => {
    const last = parts.at(-1);
    if (last?.isSame === same.has(index)) last.text += text;
    else parts.push({ text, isSame: same.has(index) });
  });
  return parts;
}
