/** What a cell of Excel holds of one text: UTF-16 units, and line feeds. */
export const cellLimits = { characters: 32_767, lineFeeds: 253 } as const;

export const lengthsOf = (text: string): Record<keyof typeof cellLimits, number> => ({
  characters: text.length,
  lineFeeds: text.includes("\n") ? text.split("\n").length - 1 : 0,
});

/** Whether Excel can hold a text in one cell at all. */
export function fitsInACell(text: string): boolean {
  const { characters, lineFeeds } = lengthsOf(text);
  return characters <= cellLimits.characters && lineFeeds <= cellLimits.lineFeeds;
}
