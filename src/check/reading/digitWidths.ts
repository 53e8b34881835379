import type { Evaluation } from "../../forms/evaluation/evaluation";
import { entryFinding, type Finding } from "../finding";
import { occurrencesOf } from "./writingStyle";

/** The digits of a code, an address or an item of a list are what they are, whatever the numbers of the text are: 1-1, A4, 2.0, (1). */
const digitsIn = occurrencesOf({
  halfOne: /(?<![\dA-Za-z.,:/_\-–—−~～〜(（])\d(?![\dA-Za-z.,:/_\-–—−~～〜)）])/,
  halfMany: /(?<![\dA-Za-z./:_\-–—−(（])\d{2,}(?![\dA-Za-z./:_\-–—−)）])/,
  fullOne: /(?<![０-９．，－(（])[０-９](?![０-９．，－)）])/,
  fullMany: /(?<![０-９(（－])[０-９]{2,}(?![０-９)）－])/,
});

/**
 * All texts have digits of the same width, or those of one digit full-width and all others half-width, as many cities write. Told once, at
 * the first text that has the rarer ones.
 */
export function checkDigitWidths(evaluation: Evaluation): Finding[] {
  const { halfOne, halfMany, fullOne, fullMany } = digitsIn(evaluation);
  const half = fullMany.length > 0 ? [...halfOne, ...halfMany] : halfOne;
  const full = halfOne.length > 0 || fullMany.length > 0 ? [...fullOne, ...fullMany] : [];
  const [halfTexts, fullTexts] = [new Set(half), new Set(full)];
  if (halfTexts.size === 0 || fullTexts.size === 0) return [];
  const isFullRare = fullTexts.size <= halfTexts.size;
  const rare = isFullRare ? fullTexts : halfTexts;
  const first = evaluation.policies.flatMap(({ entries }) => entries).find((entry) => rare.has(entry));
  if (first === undefined) return [];
  return [
    entryFinding(first, { code: "mixedDigitWidths", rare: isFullRare ? "full" : "half", count: rare.size }),
  ];
}
