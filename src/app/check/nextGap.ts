import { isWritten, type WorkItem, type Worklist, type WorkText } from "./worklist";

/** A text with the measure, or the policy as a whole, that it is about. */
export interface ListedText {
  item: WorkItem;
  text: WorkText;
}

/** The texts of a list, in its order. */
export const listedTexts = ({ policies }: Worklist): ListedText[] =>
  policies.flatMap(({ items }) => items.flatMap((item) => item.texts.map((text) => ({ item, text }))));

/** The next text that is not written and has a cell, after the one of a key (`null`: from the top), and on from the top again. */
export function nextGap(list: Worklist, after: string | null): ListedText | undefined {
  const texts = listedTexts(list);
  const start = texts.findIndex(({ text }) => text.key === after) + 1;
  return [...texts.slice(start), ...texts.slice(0, start)].find(
    ({ text }) => !isWritten(text.state) && text.place !== null,
  );
}
