import { closingBracket, openingBrackets } from "./brackets";
import { typedText, type FoldedLine } from "./foldedLine";
import { chapterWords, headingLabels, type LabelKind } from "./headingLabels";
import { headNumberAt, isAmount, type HeadNumber } from "./numbering";
import { readPriority, type PriorityMark } from "./priority";
import { cleanTitle, isSentence } from "./title";

/** A line that begins with a number, as headings do; whether it is one is decided over the whole plan. */
export interface NumberedHeading {
  /** 基本施策, 章, …; "" when the number stands alone. */
  label: string;
  kind: LabelKind | "none";
  number: string;
  values: number[];
  /** Headings of one level have one family: same label, or same shape of number. */
  family: string;
  title: string;
  priority: PriorityMark;
  /** Ends like a sentence, as text does and titles seldom do. */
  isSentence: boolean;
}

/** A label or a number of several parts: lists inside texts seldom have either. */
export const isFirm = ({ kind, values }: NumberedHeading): boolean => kind !== "none" || values.length > 1;

interface Prefix {
  label: string;
  kind: LabelKind | "none";
  isPriority: boolean;
  head: HeadNumber;
  /** Where the title's separator begins. */
  end: number;
  /** Opening bracket before the label or number. */
  bracket: string;
}

const longestTitle = 90;
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
  `([${openingBrackets.replace("[", "\\[")}]?)\\s?(${labelPattern})(?:の|\\s)?\\s?`,
  "y",
);
const surestLabels = "基本施策|基本目標|基本方針|基本政策|施策";
const labelWithColon = new RegExp(`([【\\[〔<(]?)(${surestLabels})名?\\s?:\\s?(?=[\\dIVX(①-⑳])`, "y");
/** 基本施策：… without any number. */
const labelAlone = new RegExp(
  `([【\\[〔<(]?)(${surestLabels})(?:名)?[】\\])〕>]?(?:\\s?:|\\s)(?=\\s*\\S)`,
  "y",
);
const chapter = new RegExp(`([【\\[〔<《「]?)第\\s?`, "y");
const chapterEnd = new RegExp(`(?:\\s?(${chapterPattern}))?`, "y");
const bareBracket = /([【[〔〈《<]?)/y;
const separator = /\s*[\])】〕〉》>≫」』]*[.,、。:・)]*(?:\s+|$)?(?:[-–—―−|]\s)?\s*/y;
const particles = /^(?:の|は|に|を|が|で|と|も|や|から|へ|より|まで|及び|については|における)/;

/** Reads the number at the head of a line, with its label and title; null when there is none. */
export function readNumberedHeading(line: FoldedLine): NumberedHeading | null {
  if (line.source.length > longestTitle * 2) return null;
  const start = matchAt(decoration, line.text, 0);
  const from = start?.[0].length ?? 0;
  const outline = matchAt(outlineNumber, line.text, from)?.[0].length ?? 0;
  const read =
    (outline > 0 ? readAt(line.text, from + outline, true) : null) ?? readAt(line.text, from, false);
  return (
    read &&
    headingOf(line, read.prefix, read.titleStart, {
      byWord: start?.[1] !== undefined || read.prefix.isPriority,
      bySymbol: /[★☆◎]/.test(start?.[0] ?? ""),
    })
  );
}

/** In 1 基本施策1：… the first number is the document's; in 1-1 目標10万人 it is the heading's own. */
function readAt(
  text: string,
  from: number,
  isOutlined: boolean,
): { prefix: Prefix; titleStart: number } | null {
  const prefix = readPrefix(text, from);
  if (prefix === null) return null;
  const gap = matchAt(separator, text, prefix.end)?.[0] ?? "";
  const titleStart = prefix.end + gap.length;
  const title = text.slice(titleStart);
  const isRead = isSeparated(prefix, gap, title) && (!isOutlined || gap !== "" || title === "");
  return isRead ? { prefix, titleStart } : null;
}

function readPrefix(text: string, from: number): Prefix | null {
  const labelled = matchAt(labelWithColon, text, from) ?? matchAt(label, text, from);
  if (labelled) {
    const head = headNumberAt(text, from + labelled[0].length);
    const word = labelled[2] ?? "";
    if (head) return { ...labelOf(word), head, end: head.end, bracket: labelled[1] ?? "" };
  }
  const unnumbered = matchAt(labelAlone, text, from);
  if (unnumbered) {
    const [whole, bracket = "", word = ""] = unnumbered;
    const head = { number: "", values: [], shape: "", end: from + bracket.length + word.length };
    return { ...labelOf(word), head, end: from + whole.length - 1, bracket };
  }
  const opened = matchAt(chapter, text, from);
  if (opened) {
    const head = headNumberAt(text, from + opened[0].length);
    const word = head && matchAt(chapterEnd, text, head.end);
    if (!head || !word || head.values.length > 1) return null;
    const kind = "document";
    return {
      label: `第${word[1] ?? ""}`,
      kind,
      isPriority: false,
      head,
      end: head.end + word[0].length,
      bracket: opened[1] ?? "",
    };
  }
  const bracket = matchAt(bareBracket, text, from)?.[1] ?? "";
  const head = headNumberAt(text, from + bracket.length);
  return head && { label: "", kind: "none", isPriority: false, head, end: head.end, bracket };
}

/** 重点施策1-1 is a 施策 marked as a priority. */
function labelOf(word: string): { label: string; kind: LabelKind; isPriority: boolean } {
  const isPriority = /^重点(?:施策|取組|事業)$/.test(word);
  return { label: isPriority ? word.slice(2) : word, kind: headingLabels[word] ?? "plan", isPriority };
}

/** A number is a heading's when something sets it off from the title: 1 窓口, (1)窓口, 施策1窓口; not 3つの or 1,000人. */
function isSeparated({ head, kind, label: word, bracket }: Prefix, gap: string, title: string): boolean {
  const isLabelled = kind !== "none";
  if (gap !== "" || title === "") {
    const isAmountOrTime = /^[,:]$/.test(gap) && /^\d/.test(title);
    const isBareChapter = word === "第" && gap === "";
    const isWord = bracket === "" && gap === "・";
    return !isAmountOrTime && !isBareChapter && !isWord && (isLabelled || title !== "");
  }
  if (word === "第" || isAmount(title) || particles.test(title)) return false;
  return isLabelled || head.values.length > 1 || /[(①]/.test(head.shape);
}

function headingOf(
  line: FoldedLine,
  prefix: Prefix,
  titleStart: number,
  marked: { byWord: boolean; bySymbol: boolean },
): NumberedHeading | null {
  const { label: word, kind, head, bracket } = prefix;
  const closing = closingBracket(bracket);
  const isClosed = closing === "" || line.text.slice(head.end, titleStart).includes(closing);
  const { text: title, mark } = readPriority(
    cleanTitle(typedText(line, titleStart), isClosed ? "" : closing),
  );
  const folded = title.normalize("NFKC");
  if (folded.length > longestTitle || /。./.test(folded)) return null;
  const symbol = mark === "symbol" || marked.bySymbol ? "symbol" : "none";
  const { number, values, shape } = head;
  const closer = word === "" && /^\)/.test(line.text.slice(head.end).trimStart()) ? ")" : "";
  return {
    label: word,
    kind,
    number,
    values,
    family: word === "" ? `${bracket}${shape}${closer}` : `${word}:${values.length}`,
    title,
    priority: mark === "word" || marked.byWord ? "word" : symbol,
    isSentence: isSentence(folded),
  };
}

function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}
