import { foldText } from "./foldText";

/** Longer lines are no headings of the document; in full-width characters. */
export const longestHeading = 60;
const halfWidth = /[\u0020-\u007e\uff61-\uff9f]/g;

const longestEnd = 8;
const sentenceEnd =
  /(?:[。｡]|ます|ました|ません|です|でした|である|であった|ている|ていた|した|された|れた|った|ない|たい|ください|だ)[.。．｡]?$/;
/** What a broken line of prose goes on with after a number; no title begins so. */
const proseStart =
  /^(?:[のをがにへ](?=[一-龠ァ-ヶ「])|[はもでと]、|、|では|には|については|における|に係る|に関する)/;
const leader = ".．…‥・·･⋯_＿─━―-";
const widestGap = 3;

/** Whether a text ends like a sentence. */
export const isSentence = (text: string): boolean => sentenceEnd.test(text.trimEnd().slice(-longestEnd));

/** Whether a line is too long for a heading of the document, or a sentence. */
export const isProse = (text: string): boolean => isTooLong(text) || isSentence(text) || text.includes("。");

const isTooLong = (text: string): boolean =>
  text.length > longestHeading &&
  (text.length > longestHeading * 2 ||
    text.length - (text.match(halfWidth)?.length ?? 0) / 2 > longestHeading);

/** Whether a text is a piece of a sentence that was broken into lines: it begins or ends in the middle of one. */
export const isBrokenProse = (text: string): boolean =>
  proseStart.test(text) || /[、,]$/.test(text.trimEnd());

/** A document's title without the 目次 that stands behind it where only its contents were copied. */
export const withoutContentsWord = (title: string): string =>
  title.replace(/(?<=\S)(?:\s+目\s?次|\s*[(（]目\s?次[)）])\s*$/, "");

const restOfName =
  /^(?:推進|基本|実施|行動|実行|振興|整備|管理|活動|促進|増進|保全|支援|づくり|アクション|マスター|[前後中]期|第?\s?[\d一二三四五六七八九十]+\s?[次期])*(?:計画|プラン|ビジョン|指針|方針|大綱|戦略|構想)(?:\s?\(.*\))?$/;

/** Whether a line is only the end of a plan's name: 推進計画, 第2次実施計画. */
export const isRestOfName = (title: string): boolean => restOfName.test(foldText(title).trim());

/** What people write before the plan's name, in a cell of its own or with a colon. */
export const titleLabels = ["計画名", "計画", "タイトル", "表題"];
const titleLabel = new RegExp(`^(?:${titleLabels.join("|")})\\s*[:：]\\s*(?=\\S)`);

/** A plan's name without the label before it: 計画名：第2期計画. */
export const withoutTitleLabel = (title: string): string => title.replace(titleLabel, "");

/** A title as typed without marks of Markdown, dot leaders with a page number, and an unmatched closing bracket. */
export function cleanTitle(typed: string, closing: string): string {
  let title = typed
    .replaceAll("**", "")
    .trim()
    .replace(/(?<!\s)\s+#+$/, "");
  const leaders = leadersStart(title);
  if (leaders !== null) title = title.slice(0, leaders);
  title = title.trim();
  const isClosed = closing !== "" && foldText(title).endsWith(closing);
  return isClosed ? title.slice(0, -1).trim() : title;
}

/**
 * Where the dot leaders of a line in a table of contents begin (……… 12), or null. Leaders without a page number count
 * from four dots on.
 */
export function leadersStart(text: string): number | null {
  const line = text.trimEnd();
  const page = /[(（[]?(?:[PpＰｐ][.．]?\s?)?[0-9０-９]{1,3}(?:ページ|頁)?[)）\]]?$/.exec(line.slice(-12));
  const pageStart = page === null ? line.length : line.length - page[0].length;
  let position = pageStart;
  let dots = 0;
  let gap = 0;
  while (position > 0 && gap <= widestGap) {
    const character = line.charAt(position - 1);
    if (leader.includes(character)) {
      dots += "…⋯".includes(character) ? 3 : character === "‥" ? 2 : 1;
      gap = 0;
    } else if (/\s/.test(character)) gap++;
    else break;
    position--;
  }
  return dots >= (page === null ? 4 : 2) && position > 0 ? position : null;
}
