import { row, cell, sheetSpec } from "../forms/blankSpec";
import { handOutBaseName } from "../forms/roundHeadings";
import { handOutBaseIdentity } from "../forms/sheetIdentity";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { Texts } from "../plan/plan";
import { stages, type Stage } from "../forms/stages";
import type { Subject } from "./subject";

const format = "plan-evaluation-hand-out";
const listFormat = "plan-evaluation-hand-out-list";
const version = 1;
/** Characters of a cell, which holds 32,767 UTF-16 units. */
const pieces = /[^]{1,16000}/gu;

/** A text as it went out: what a returned one is compared with. */
export interface HandedOutText extends Subject {
  field: string;
  /** Whether its cell could be typed in. */
  isTyped: boolean;
  text: string;
}

/** What a file that went out says of itself. */
export interface HandOutBase {
  /** The workbook that it went out from (`Evaluation.book`); absent in files of earlier versions. */
  book?: string | null | undefined;
  title: string;
  fiscalYear: string;
  stage: Stage;
  by: "body" | "policy";
  body: string;
  /** Headings of the texts, as they stood on its sheets. */
  labels: Texts;
  /** What stood on its sheets (`shownTexts`); absent in files of earlier versions. */
  shown?: readonly string[] | undefined;
  texts: HandedOutText[];
}

/**
 * The sheet on which a file keeps what went out, in cells: names and properties do not survive every application. Each row is JSON in
 * pieces, so that no text of it is taken for a formula or loses its line ends.
 */
export const handOutBaseSpec = ({ texts, ...about }: HandOutBase): SheetSpec =>
  baseSpec([{ format, version, ...about }, ...texts]);

/** The same of 配布一覧, of which only what stood on it is kept. */
export const handOutListBaseSpec = (shown: readonly string[]): SheetSpec =>
  baseSpec([{ format: listFormat, version, shown }]);

const baseSpec = (lines: readonly object[]): SheetSpec =>
  sheetSpec({
    identity: handOutBaseIdentity,
    name: handOutBaseName,
    columnWidths: [10],
    rows: lines.map((line) =>
      row((JSON.stringify(line).match(pieces) ?? []).map((piece) => cell(piece, "note"))),
    ),
    isVeryHidden: true,
  });

/** What stood on 配布一覧; `null` where the rows are of none. */
export function readHandOutListBase([first = ""]: readonly string[]): readonly string[] | null {
  if (!first.startsWith(`{"format":"${listFormat}"`)) return null;
  const list = parsed(first);
  return isEntries(list) && areAllTexts(list.shown) ? list.shown : null;
}

/** Reads the rows of such a sheet, its cells joined; `null` where they are of no file that went out, or of one that is damaged. */
export function readHandOutBase(lines: readonly string[]): HandOutBase | null {
  const [first = "", ...others] = lines;
  if (!first.startsWith(`{"format":"${format}"`)) return null;
  const [about, ...texts] = [first, ...others].map(parsed);
  if (!isAbout(about) || !texts.every(isText)) return null;
  return { ...about, texts };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

type Entries = Record<string, unknown>;

const isEntries = (value: unknown): value is Entries => typeof value === "object" && value !== null;

const areAllTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === "string");

const areTexts = (entries: Entries, names: readonly string[]): boolean =>
  names.every((name) => typeof entries[name] === "string");

const isAbout = (value: unknown): value is Omit<HandOutBase, "texts"> =>
  isEntries(value) &&
  value.version === version &&
  areTexts(value, ["title", "fiscalYear", "body"]) &&
  stages.some((stage) => stage === value.stage) &&
  (value.by === "body" || value.by === "policy") &&
  (value.book === undefined || value.book === null || typeof value.book === "string") &&
  isEntries(value.labels) &&
  Object.values(value.labels).every((label) => typeof label === "string") &&
  (value.shown === undefined || areAllTexts(value.shown));

const isNumbered = (value: unknown): boolean => isEntries(value) && areTexts(value, ["number", "title"]);

const isText = (value: unknown): value is HandedOutText =>
  isEntries(value) &&
  areTexts(value, ["text"]) &&
  (value.id === undefined || typeof value.id === "string") &&
  isNumbered(value.policy) &&
  isEntries(value.policy) &&
  areTexts(value.policy, ["group"]) &&
  (value.measure === null || isNumbered(value.measure)) &&
  typeof value.isTyped === "boolean" &&
  typeof value.field === "string";
