import { closingBracket, openingBrackets } from "./brackets";
import { chapterWords, headingLabels, usualPolicyLabels, type LabelKind } from "./headingLabels";
import { headNumberAt, isAmount, type HeadNumber } from "./numbering";

/** What stands before the title of a heading. */
export interface HeadingPrefix {
  label: string;
  kind: LabelKind | "none";
  isPriority: boolean;
  head: HeadNumber;
  /** Opening bracket before the label or number. */
  bracket: string;
  titleStart: number;
}

type Prefix = Omit<HeadingPrefix, "titleStart"> & {
  /** Where what separates the title begins. */
  end: number;
};

const labels = Object.keys(headingLabels).sort((one, other) => other.length - one.length);
const labelPattern = labels.join("|");
const chapterPattern = chapterWords.join("|");
const bullets = "\\s#*+>■□◆◇○●◯◎★☆▼▽▶▷▲・•※-";
const priorityWord =
  "(?:[【\\[〔(<《≪]\\s?最?重点(?:施策|事業|取組)?\\s?[】\\])〕>》≫]|最?重点(?:施策|事業|取組)?(?=\\s))";

const decoration = new RegExp(`[${bullets}]*(?:(${priorityWord})[${bullets}]*)?`, "y");
const outlineNumber = new RegExp(
  `(?:第\\s?[\\dIVX一二三四五六七八九十]{1,3}[章節編部]|\\(?[\\dIVX]{1,3}(?:-\\d{1,2})?[.)]*)\\s+(?=[【\\[〔<(]?(?:${labelPattern})\\s?[\\dIVX一二三四五六七八九十(①-⑳ア-ン])`,
  "y",
);
const label = new RegExp(
  `([${openingBrackets.replace("[", "\\[")}]?)\\s?(?:(?:政策|施策|計画|分野|まちづくり)の)?(${labelPattern})[】\\]〕>]?(?:の|\\s)?\\s?`,
  "y",
);
const surestLabels = [...usualPolicyLabels, "施策"].join("|");
const labelWithColon = new RegExp(
  `([【\\[〔<(]?)(${surestLabels})(?:名|番号|No\\.?)?\\s?:\\s?(?=[\\dIVX(①-⑳])`,
  "y",
);
/** 基本施策：… without any number. */
const labelAlone = new RegExp(
  `([【\\[〔<(]?)(${surestLabels})(?:名)?[】\\])〕>]?(?:\\s?:|\\s)(?=\\s*\\S)`,
  "y",
);
const chapter = new RegExp(`([【\\[〔<《「]?)第\\s?`, "y");
const chapterEnd = new RegExp(`(?:\\s?(${chapterPattern}))?`, "y");
/** 3章 without 第. */
const bareChapter = /(\d{1,2})\s?(章|節|編)(?=\s|$)/y;
const bareBracket = /([【[〔〈《<]?)/y;
const separator = /\s*[\])】〕〉》>≫」』]*[.,、。:・)]*(?:\s+|$)?(?:[-–—―−|]\s)?\s*/y;
/** How a mention goes on after the number it names; titles such as がん検診 begin with the letter of a particle too. */
const mention =
  /^(?:を|(?:の|は|に|が|で|と|も|や|から|へ|まで|より)(?![ぁ-ん])|では|には|とは|への|との|での|からの|までの|のうち|のとおり|及び|について|において|における)/;

/** What stands before a heading's prefix: indents, bullets, marks of a priority. */
export interface Decoration {
  end: number;
  isPriorityWord: boolean;
  isPrioritySymbol: boolean;
}

/** The decoration at the beginning of a folded line. */
export function readDecoration(text: string): Decoration {
  const found = matchAt(decoration, text, 0);
  const typed = found?.[0] ?? "";
  return {
    end: typed.length,
    isPriorityWord: found?.[1] !== undefined,
    isPrioritySymbol: /[★☆◎]/.test(typed),
  };
}

/** The label and number at a position of a folded line, and where the title begins; null when there are none. `mayTouch`: the title may follow without a gap. */
export function readHeadingPrefix(text: string, from: number, mayTouch = false): HeadingPrefix | null {
  const outline = matchAt(outlineNumber, text, from)?.[0].length ?? 0;
  return (
    (outline > 0 ? readAt(text, from + outline, true) : null) ??
    readAt(text, from, false) ??
    (mayTouch ? readTouching(text, from) : null)
  );
}

/** 1花を育てる, where something else says that it is a heading. */
function readTouching(text: string, from: number): HeadingPrefix | null {
  const head = headNumberAt(text, from);
  if (head === null || isAmount(text.slice(head.end))) return null;
  return { label: "", kind: "none", isPriority: false, head, bracket: "", titleStart: head.end };
}

/** In 1 基本施策1：… the first number is the document's; in 1-1 目標10万人 it is the heading's own. */
function readAt(text: string, from: number, isOutlined: boolean): HeadingPrefix | null {
  const prefix = readPrefix(text, from);
  if (prefix === null) return null;
  const gap = matchAt(separator, text, prefix.end)?.[0] ?? "";
  const titleStart = prefix.end + gap.length;
  const title = text.slice(titleStart);
  const isRead = isSeparated(prefix, gap, title) && (!isOutlined || gap !== "" || title === "");
  const { label: word, kind, isPriority, head, bracket } = prefix;
  return isRead ? { label: word, kind, isPriority, head, bracket, titleStart } : null;
}

function readPrefix(text: string, from: number): Prefix | null {
  const labelled = matchAt(labelWithColon, text, from) ?? matchAt(label, text, from);
  if (labelled) {
    const head = headNumberAt(text, from + labelled[0].length);
    const [whole, opening = "", word = ""] = labelled;
    const isClosed = opening !== "" && whole.includes(closingBracket(opening));
    if (head) return prefixWithLabel(word, head, isClosed ? "" : opening, head.end);
  }
  const unnumbered = matchAt(labelAlone, text, from);
  if (unnumbered) {
    const [whole, bracket = "", word = ""] = unnumbered;
    const head = { number: "", values: [], shape: "", end: from + bracket.length + word.length };
    return prefixWithLabel(word, head, bracket, from + whole.length - 1);
  }
  const opened = matchAt(chapter, text, from);
  if (opened) {
    const head = headNumberAt(text, from + opened[0].length);
    const word = head && matchAt(chapterEnd, text, head.end);
    if (!head || !word || head.values.length > 1) return null;
    const end = head.end + word[0].length;
    return {
      label: `第${word[1] ?? ""}`,
      kind: "document",
      isPriority: false,
      head,
      bracket: opened[1] ?? "",
      end,
    };
  }
  const short = matchAt(bareChapter, text, from);
  const shortHead = short === null ? null : headNumberAt(text, from);
  if (short !== null && shortHead !== null) {
    const end = from + short[0].length;
    const [, , word = ""] = short;
    return { label: `第${word}`, kind: "document", isPriority: false, head: shortHead, bracket: "", end };
  }
  const bracket = matchAt(bareBracket, text, from)?.[1] ?? "";
  const head = headNumberAt(text, from + bracket.length);
  return head && { label: "", kind: "none", isPriority: false, head, bracket, end: head.end };
}

/** 重点施策1-1 is a 施策 marked as a priority. */
function prefixWithLabel(word: string, head: HeadNumber, bracket: string, end: number): Prefix {
  const isPriority = /^重点(?:施策|取組|事業)$/.test(word);
  const kind = headingLabels[word] ?? "plan";
  return { label: isPriority ? word.slice(2) : word, kind, isPriority, head, bracket, end };
}

/** A number is a heading's when something sets it off from the title: 1 窓口, (1)窓口, 施策1窓口; not 3つの or 1,000人. */
function isSeparated({ head, kind, label: word, bracket }: Prefix, gap: string, title: string): boolean {
  const isLabelled = kind !== "none";
  if (gap !== "" || title === "") {
    const isAmountOrTime = (gap === "," || (gap === ":" && !isLabelled)) && /^\d/.test(title);
    const isBareChapter = word === "第" && gap === "";
    const isWord = bracket === "" && gap === "・";
    return !isAmountOrTime && !isBareChapter && !isWord && (isLabelled || title !== "");
  }
  if (word === "第" || mention.test(title)) return false;
  if (/[)①]$/.test(head.shape) || kind === "document") return true;
  const isComposite = head.values.length > 1;
  return isAmount(title) ? isLabelled && isComposite : isLabelled || isComposite;
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}
