import { foldText } from "./foldText";
import { awaitedBrackets } from "./brackets";

/** What no title ends in. Slogans do end in に, へ, で and を; もの and はだの end in の, but not behind a kanji. */
const joint =
  /(?:・|[一-龠々ァ-ヶー][のとや]|及び|および|並びに|または|又は|による|における|に関する|に対する|のための)$/;
const wordStart = /^[一-龠々ぁ-んァ-ヶA-Za-z]/;
const longestRest = 40;

/** Whether a title plainly goes on in a text: it stops inside of brackets that the text closes, or where no title ends. */
export function goesOn(title: string, text: string): boolean {
  const folded = foldText(title);
  const rest = foldText(text).trim();
  const open = awaitedBrackets(folded);
  if (open === null || rest.length > longestRest || awaitedBrackets(rest, open)?.length !== 0) return false;
  return open.length > 0 || (joint.test(folded) && wordStart.test(rest));
}

/** Particles that a title may well end in, but seldom does. */
const particle = /(?:[をにへでとがのや]|ため|及び|など、)$/;
/** Where a line of a heading is full. */
const fullLine = 22;

/** How no title and no text begins. */
const restStart =
  /^(?:ため[のに]|よう[なに]|ら?れ[るた]|させる|による|により|における|に(?:関|対|向|係|基)[しすけるづ]|及び|並びに|[のをがにへとや](?=[一-龠ァ-ヶ「]))|^を/;

/** 数値目標：50人 begins something else. */
const label = /^[^:]{1,12}:/;

/** Whether a heading may go on in the short line below it: it stops at a particle or where its line is full, or the line below begins in the middle of a phrase. */
export function isBrokenOff(heading: string, text: string): boolean {
  const folded = heading.normalize("NFKC").trim();
  const rest = text.normalize("NFKC").trim();
  if (rest.length > longestRest || !wordStart.test(rest) || label.test(rest)) return false;
  return particle.test(folded) || folded.length >= fullLine || restStart.test(rest);
}

/** The title of both, with a space between words that need one. */
export const joinTitle = (title: string, rest: string): string =>
  /[A-Za-z0-9]$/.test(title) && /^[A-Za-z0-9]/.test(rest) ? `${title} ${rest}` : `${title}${rest}`;
