const [ampersand, lessThan, equals] = [0x26, 0x3c, 0x3d];

/** What parsing a part will cost, told from its bytes before it is parsed: its tags, attributes and entities. */
export function markupCost(bytes: Uint8Array): number {
  let cost = 0;
  // An indexed loop: parts of many megabytes pass through here.
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (byte === lessThan || byte === equals || byte === ampersand) cost++;
  }
  return cost;
}
