/** Pairs of neighbouring characters are counted by a hash; two that share one are some in a thousand. */
const slots = 1 << 16;
const counts = new Uint16Array(slots);
const slotOf = (one: number, other: number): number => (Math.imul(one, 0x9e3b) ^ other) & (slots - 1);

/**
 * Share of a text, 0 to 1, that stands in another too, told by pairs of neighbouring characters; of the longer of the two. White space
 * and the width of letters, digits and signs do not count. Takes time in proportion to the texts.
 */
export function similarity(text: string, other: string): number {
  const [units, otherUnits] = [visibleUnits(text), visibleUnits(other)];
  const longer = Math.max(units.length, otherUnits.length);
  if (longer < 2) return 0;
  countPairs(otherUnits);
  const kept = keptUnits(units);
  for (let at = 1; at < otherUnits.length; at++)
    counts[slotOf(otherUnits[at - 1] ?? 0, otherUnits[at] ?? 0)] = 0;
  return kept / longer;
}

function countPairs(units: Uint16Array): void {
  for (let at = 1; at < units.length; at++) {
    const slot = slotOf(units[at - 1] ?? 0, units[at] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
}

/** How many units stand in a pair that was counted; each count is used once. */
function keptUnits(units: Uint16Array): number {
  let kept = 0;
  let lastKept = -1;
  for (let at = 1; at < units.length; at++) {
    const slot = slotOf(units[at - 1] ?? 0, units[at] ?? 0);
    const left = counts[slot] ?? 0;
    if (left === 0) continue;
    counts[slot] = left - 1;
    kept += lastKept === at - 1 ? 1 : 2;
    lastKept = at;
  }
  return kept;
}

const firstFullWidth = 0xff01;
const lastFullWidth = 0xff5e;
const fullToHalfWidth = 0xfee0;
const ideographicSpace = 0x3000;

function visibleUnits(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || unit === ideographicSpace) continue;
    units[length++] = unit >= firstFullWidth && unit <= lastFullWidth ? unit - fullToHalfWidth : unit;
  }
  return units.subarray(0, length);
}
