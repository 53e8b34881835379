import type { CorrectedRole } from "../correction";
import type { Level, PlanLine } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import type { PartSaid } from "../survey/partsLeftOut";
import { unnumbered } from "../survey/unnumberedPolicies";
import { foldLine } from "../words/foldedLine";
import { readBareNumber } from "../words/bareNumber";
import { readNumberedHeading, type NumberedHeading } from "../words/numberedHeading";
import { readPriority } from "../words/priority";
import { cleanTitle } from "../words/title";
import { readLabel } from "../tables/cardLabels";
import { takesOut, type Sayings } from "./sayings";

const levels: readonly CorrectedRole[] = ["group", "policy", "measure"];

/** Whether somebody who says this of a line makes it a heading of the plan. */
export const isLevel = (role: CorrectedRole | undefined): role is Level =>
  role !== undefined && levels.includes(role);

/** The lines with a heading where a person sees one, and without where a person sees none. */
export const withSayings = (lines: readonly SurveyedLine[], sayings: Sayings): readonly SurveyedLine[] =>
  lines.map((line, index) => {
    const saying = sayings[index] ?? null;
    if (saying === null) return line;
    if (isLevel(saying.role)) return { ...line, heading: line.heading ?? headingSeen(line, saying.role) };
    const staysPart = takesOut(saying.role) && line.heading?.number !== "";
    return staysPart ? line : { ...line, heading: null };
  });

/** What a person says of the parts that lines head: to leave one out is to leave out what hangs on it. Where a text stands above, it only goes on. */
export function partSaid(read: readonly PlanLine[], sayings: Sayings): PartSaid {
  const isText = textsAbove(read);
  return (index) => {
    const role = sayings[index]?.role;
    if (isLevel(role)) return "in";
    if (role === "noise") return read[index]?.reason === "insideAssessment" ? undefined : "out";
    return role === "paragraph" && !isText[index] ? "out" : undefined;
  };
}

/** For each line, whether an assessment is open above it. */
function textsAbove(read: readonly PlanLine[]): boolean[] {
  let isOpen = false;
  return read.map(({ reason, role }) => {
    const isAbove = isOpen;
    if (role === "selfAssessment" || role === "committeeAssessment") isOpen = true;
    else if (role !== "blank" && role !== "noise" && reason !== "insideAssessment") isOpen = false;
    return isAbove;
  });
}

const bullet = /^[\s#*+>■□◆◇○●◯▼▽▶▷▲・•※－-]+/;

function headingSeen(line: SurveyedLine, level: Level): NumberedHeading {
  const text = headingText(line);
  const numbered = readNumberedHeading(foldLine(text));
  if (numbered !== null) return numbered;
  const label = readLabel(text);
  const named = label?.name.part === "title" && label.value !== "" ? label.value : text;
  const { text: title, mark } = readPriority(cleanTitle(named.replace(bullet, ""), ""));
  return { ...unnumbered(title, 1, `said ${level}`), priority: mark };
}

/** Of a row, its first cell, or the first two where one is a number. */
export function headingText({ row, text }: SurveyedLine): string {
  const [first = "", second = ""] = row?.cells.filter((cell) => cell.trim() !== "") ?? [text];
  return row !== null && readBareNumber(first.trim()) !== null ? `${first} ${second}` : first;
}
