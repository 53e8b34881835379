import { foldText } from "./foldText";
import { closingBracket } from "./brackets";
import { typedText, type FoldedLine } from "./foldedLine";
import type { LabelKind } from "./headingLabels";
import { readDecoration, readHeadingPrefix, type Decoration, type HeadingPrefix } from "./headingPrefix";
import { readPriority, type PriorityMark } from "./priority";
import { readRatings } from "./ratings";
import { cleanTitle, isBrokenProse, isSentence } from "./title";

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
  /** Ratings behind the title (A A B -), as typed; else "". */
  ratings: string;
  /** Ends like a sentence, as text does and titles seldom do. */
  isSentence: boolean;
}

/** A label or a number of several parts: lists inside texts seldom have either. */
export const isFirm = ({ kind, values }: NumberedHeading): boolean => kind !== "none" || values.length > 1;

const longestTitle = 90;

/** 1-1 施策 相談窓口: the label stands behind the number. */
const labelBehind = /^(?:基本(?:施策|目標|方針|政策)|施策)(?:\s+|\s*[:：]\s*)(?=\S)/u;

/** Reads the number at the head of a line, with its label and title; null when there is none. */
export function readNumberedHeading(line: FoldedLine): NumberedHeading | null {
  if (line.source === "" || line.source.length > longestTitle * 2) return null;
  const decoration = readDecoration(line.text);
  const ratings = readRatings(line.source);
  const prefix = readHeadingPrefix(line.text, decoration.end, ratings !== "");
  return prefix && headingOf(line, prefix, decoration, ratings);
}

function headingOf(
  line: FoldedLine,
  prefix: HeadingPrefix,
  decoration: Decoration,
  ratings: string,
): NumberedHeading | null {
  const { label, kind, head, bracket, titleStart } = prefix;
  const closing = closingBracket(bracket);
  const isClosed = closing === "" || line.text.slice(head.end, titleStart).includes(closing);
  const { text: marked, mark } = readPriority(
    cleanTitle(withoutEnd(typedText(line, titleStart), ratings), isClosed ? "" : closing),
  );
  const title = label === "" ? marked.replace(labelBehind, "") : marked;
  const folded = foldText(title);
  if (folded.length > longestTitle || /。./.test(folded) || isBrokenProse(folded)) return null;
  const symbol = mark === "symbol" || decoration.isPrioritySymbol ? "symbol" : "none";
  const { values, shape } = head;
  const number = label === "" ? head.number : head.number.replace(/^0+(?=\d)/, "");
  const closer = label === "" && /^\)/.test(line.text.slice(head.end).trimStart()) ? ")" : "";
  return {
    label,
    kind,
    number,
    values,
    family: label === "" ? `${bracket}${shape}${closer}` : `${label}:${values.length}`,
    title,
    priority: mark === "word" || decoration.isPriorityWord || prefix.isPriority ? "word" : symbol,
    ratings,
    isSentence: isSentence(folded),
  };
}

const withoutEnd = (text: string, end: string): string =>
  end === "" ? text : text.trimEnd().slice(0, -end.length);
