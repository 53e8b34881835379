import type { LineReason, PlanLine } from "../planLine";
import { lookOf } from "../survey/markedOutline";
import type { SurveyedLine } from "../survey/surveyedLine";
import { headingKey } from "../tables/columnName";
import { readLabel } from "../tables/cardLabels";

/** Lines in such a place are alike only among each other. */
const places: ReadonlySet<LineReason> = new Set([
  ...(["insideAssessment", "insidePartLeftOut", "contentsHeading", "contentsEntry", "pageNumber"] as const),
  ...([
    "runningHeader",
    "repeatedHeading",
    "ruledLine",
    "closingWord",
    "tableHeader",
    "tableRow",
    "cardValue",
  ] as const),
]);

/**
 * What makes lines look alike, one key a line: the kind of their number, with the level of a heading; without a number their bullet,
 * indentation and style, and what stands below them; in tables the cells that are filled. "" for blank lines, which are like no other.
 */
export function formsOf(lines: readonly SurveyedLine[], read: readonly PlanLine[]): string[] {
  const below = kindsBelow(lines);
  const isBlank = (index: number): boolean => lines[index]?.isBlank ?? true;
  return lines.map((line, index) => {
    if (line.isBlank) return "";
    const gaps = `${isBlank(index - 1) ? "gap" : ""} ${isBlank(index + 1) ? "gap" : ""}`;
    const reason = read[index]?.reason;
    const label = reason === "cardValue" ? firstCell(line) : null;
    const own = label ?? ownForm(line, below[index] ?? "", gaps);
    const place = reason !== undefined && places.has(reason) ? reason : "";
    return own === plainForm
      ? ""
      : `${place}|${line.row === null || label !== null ? "" : rowForm(line.row)}|${own}`;
  });
}

/** In a row of a card its label tells what it is. */
const firstCell = ({ row }: SurveyedLine): string | null => {
  const label = row?.cells.find((cell) => cell.trim() !== "");
  return label === undefined ? null : `label ${headingKey(label)}`;
};

const rowForm = ({ table, cells }: NonNullable<SurveyedLine["row"]>): string =>
  `${table}:${cells.map((cell) => (cell.trim() === "" ? "-" : "x")).join("")}`;

/** A line without anything to tell it by, among others. */
const plainForm = "  0|line| ";

function ownForm(line: SurveyedLine, below: string, gaps: string): string {
  const heading = line.numbered ?? line.heading;
  if (heading !== null)
    return `${heading.family}|${line.headingLevel}|${heading.isSentence ? "sentence" : ""}`;
  const label = readLabel(line.text);
  if (label !== null) return `label|${JSON.stringify(label.name)}`;
  return `${lookOf(line)}|${line.isProse ? "prose" : below}|${gaps}`;
}

/** What kind of line stands below each, blank ones aside. */
function kindsBelow(lines: readonly SurveyedLine[]): string[] {
  const below = lines.map(() => "");
  let kind = "end";
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index];
    below[index] = kind;
    if (line !== undefined && !line.isBlank) kind = kindOf(line);
  }
  return below;
}

function kindOf({ assessment, implementingBody, numbered, isProse }: SurveyedLine): string {
  if (assessment !== null) return "assessment";
  if (implementingBody !== null) return "body";
  return numbered === null ? (isProse ? "prose" : "line") : numbered.family;
}
