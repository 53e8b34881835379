import { isFilled } from "../answer";
import { earlierKey } from "../fields";
import { askedOf, type Settings } from "../settings";
import type { HeldTexts } from "./heldTexts";

/** Texts by how much they count, with those of a year that is over also as what 前年度 shows. */
export interface LayersWithEarlier {
  layers: HeldTexts[][];
  /** Where the texts of 前年度 were written themselves. */
  writtenAs: ReadonlyMap<HeldTexts, HeldTexts>;
}

/** What was written in a year that is over is shown in the fields of 前年度, as far as the workbook has them. */
export function earlierColumns(
  layers: readonly (readonly HeldTexts[])[],
  settings: Settings,
  isEnded: (held: HeldTexts) => boolean,
): LayersWithEarlier {
  const writtenAs = new Map<HeldTexts, HeldTexts>();
  const withEarlier = (held: HeldTexts): HeldTexts[] => {
    const asked = new Set(askedOf(settings, held.measure).map(({ key }) => key));
    const texts = Object.entries(held.texts).flatMap(([key, text]) =>
      asked.has(earlierKey(key)) && isFilled(text) ? [[earlierKey(key), text] as const] : [],
    );
    if (texts.length === 0 || !isEnded(held)) return [held];
    const earlier = { ...held, texts: Object.fromEntries(texts) };
    writtenAs.set(earlier, held);
    return [held, earlier];
  };
  return { layers: layers.map((layer) => layer.flatMap(withEarlier)), writtenAs };
}
