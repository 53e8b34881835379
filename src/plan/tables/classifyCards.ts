import { headingLine, plainLine } from "../lines/lineReading";
import { saidLine } from "../lines/saidLine";
import { assessmentKeys } from "../plan";
import type { PlanLine, TableRecord } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import { isSentence } from "../words/title";
import { longestLabel } from "./cardLabels";
import { titleAbove } from "./classifyRow";
import type { CardEntry, CardLines } from "./readCards";
import { withPoliciesFirst } from "./policiesFirst";
import { readRecord } from "./readRecord";
import type { ColumnPart } from "./tableColumns";

/** The parts of a record, in columns of their own. */
const parts: readonly ColumnPart[] = [
  ...(["group", "groupNumber", "policyNumber", "policyTitle", "measureNumber", "measureTitle"] as const),
  ...(["isPriority", "implementingBody", "selfAssessment", "committeeAssessment"] as const),
];
const columns = { of: Object.fromEntries(parts.map((part, column) => [part, column])), ignored: [] };

const namesOnly: readonly string[] = ["group", "groupNumber", "policyNumber", "measureNumber"];
const titles: readonly string[] = ["policyTitle", "measureTitle"];

/** Reads a document of cards. A heading between them is the policy of the cards below. */
export function classifyCards(surveyed: readonly SurveyedLine[], read: CardLines): PlanLine[] {
  const cards = withPoliciesFirst(read);
  const [start = 0] = cards.keys();
  const beforeTitle = namesBeforeTitles(cards);
  let waiting: CardEntry[] = [];
  let hasText = false;
  return surveyed.map((line, index): PlanLine => {
    const entries = cards.get(index);
    if (line.said !== null) return saidLine(line, line.said, index);
    if (line.isBlank) return plainLine(index + 1, line.text, "blank", "blankLine");
    if (line.noise !== null) return plainLine(index + 1, line.text, "noise", line.noise);
    if (entries === undefined) return outsideCards(line, index, index < start, hasText);
    if (entries.length === 0) return plainLine(index + 1, line.text, "noise", "tableHeader");
    if (beforeTitle.has(index)) {
      waiting.push(...entries);
      return plainLine(index + 1, line.text, "noise", "cardValue");
    }
    const record = recordOf([...waiting, ...entries]);
    waiting = [];
    hasText = entries.some(({ part }) => isText(part));
    const ratings = entries.flatMap(({ part, label }) => (part === "rating" ? [label] : []));
    const unread = [...ratings, ...saidTwice(entries)];
    const unknown = unread.length === 0 ? {} : { unknownColumns: unread };
    return record === null
      ? { ...plainLine(index + 1, line.text, "noise", "cardValue"), ...unknown }
      : { ...plainLine(index + 1, line.text, "record", "cardValue"), record, ...unknown };
  });
}

/** Indices of lines with nothing but numbers, whose title stands further down. */
function namesBeforeTitles(cards: CardLines): ReadonlySet<number> {
  const found = new Set<number>();
  let isTitled = false;
  for (const [index, entries] of [...cards].reverse()) {
    if (entries.length === 0) continue;
    const areNames = entries.every(({ part }) => namesOnly.includes(part));
    if (areNames && isTitled) found.add(index);
    else isTitled = entries.some(({ part }) => titles.includes(part));
  }
  return found;
}

const isText = (part: CardEntry["part"]): boolean => assessmentKeys.some((key) => key === part);

/** The first of each name, and all of a text: 取組実績 and 成果 in one row. */
function recordOf(entries: readonly CardEntry[]): TableRecord | null {
  const cells = parts.map((part) => {
    const own = entries.filter((entry) => entry.part === part && !isOfOtherCard(entry, entries));
    return own
      .map(({ value }) => value)
      .filter((value) => value !== "")
      .join("\n");
  });
  return readRecord(cells, columns);
}

/** Whether a row says the same before: cards stand side by side. A text may have two labels, a name only one. */
function isOfOtherCard(entry: CardEntry, entries: readonly CardEntry[]): boolean {
  const before = entries.slice(0, entries.indexOf(entry)).filter(({ part }) => part === entry.part);
  return before.some(({ label }) => !isText(entry.part) || label === entry.label);
}

const saidTwice = (entries: readonly CardEntry[]): string[] =>
  entries
    .filter(({ part, value }) => part !== "ignored" && part !== "rating" && value !== "")
    .filter((entry) => isOfOtherCard(entry, entries))
    .map(({ label }) => label);

function outsideCards(line: SurveyedLine, index: number, isAbove: boolean, hasText: boolean): PlanLine {
  const { numbered, text, row, isProse } = line;
  const [only = "", ...others] = row?.cells.filter((cell) => cell.trim() !== "") ?? [text];
  if (numbered !== null && others.length === 0 && ["plan", "document"].includes(numbered.kind))
    return { ...headingLine(index + 1, only, "policy", "levelNumbering"), text };
  if (hasText && others.length > 0 && only.length <= longestLabel && !isSentence(only))
    return { ...plainLine(index + 1, text, "noise", "cardValue"), unknownColumns: [only.trim()] };
  if (hasText) return plainLine(index + 1, text, "paragraph", "insideAssessment");
  if (!isAbove) return plainLine(index + 1, text, "paragraph", "outsideAssessment");
  if (row !== null) return titleAbove(text, index, row.cells);
  return plainLine(index + 1, text, isProse ? "paragraph" : "section", "beforeFirstPolicy");
}
