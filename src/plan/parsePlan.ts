import type { SourceDocument } from "../document/document";
import { noCorrections, type Corrections, type LineCorrection } from "./correction";
import { derivePlan } from "./derive/derivePlan";
import { notFollowed } from "./examples/notFollowed";
import { spreadSayings, type Sayings } from "./examples/sayings";
import { partSaid, withSayings } from "./examples/withSayings";
import { classifyLines } from "./lines/classifyLines";
import { frontRoles } from "./lines/frontRoles";
import { readOutline } from "./outline/outline";
import { decideLevels, makePlan } from "./outline/planLevels";
import type { Plan } from "./plan";
import type { PlanLine } from "./planLine";
import type { PlanProblem } from "./problem";
import { sourceLines, type SourceLine } from "./source/sourceLine";
import { findContents, findLeaders, findListedHeadings } from "./survey/contents";
import { findHeadings, type HeadingPass } from "./survey/headings";
import { withIrohaNumbers } from "./survey/irohaNumbers";
import { withoutIndicators } from "./survey/indicatorLists";
import { findListedNumbers } from "./survey/listedNumbers";
import { withStyledHeadings } from "./survey/styledHeadings";
import { findNoise, type Noise, type NoisePass } from "./survey/noise";
import { findPageMarks } from "./survey/pageMarks";
import { findClosingWord, findRepeatedHeadings, findRules, findRunningHeaders } from "./survey/pageNoise";
import { withMarkedOutline } from "./survey/markedOutline";
import { withUnnumberedPolicies } from "./survey/unnumberedPolicies";
import { withoutRatings } from "./survey/titleRatings";
import { withoutPages } from "./survey/pageNumbers";
import { findPartsLeftOut, type PartSaid } from "./survey/partsLeftOut";
import { seeLines } from "./survey/seenLine";
import type { SurveyedLine } from "./survey/surveyedLine";
import { withFindings } from "./survey/withFindings";
import { classifyCards } from "./tables/classifyCards";
import { classifyTables } from "./tables/classifyTables";
import { headingKey } from "./tables/columnName";
import { readTextRows } from "./tables/textRows";
import { readCards } from "./tables/readCards";
import { headTables } from "./tables/headTables";
import { withTextHeadings } from "./tables/textHeadings";
import { withSpacedTables } from "./tables/spacedTables";
import { readTables, type PlanTableRows } from "./tables/readTables";
import type { ChosenColumns } from "./tables/tableColumns";

export interface ParsedPlan {
  plan: Plan;
  /** In the order of the lines. */
  problems: PlanProblem[];
  /** Every line of the document, from which the plan is derived. */
  lines: PlanLine[];
}

/** Parses a plan from a document, with what a person said of its lines and columns. Never throws. */
export function parsePlan(document: SourceDocument, corrections: Corrections = noCorrections): ParsedPlan {
  const columns = new Map(corrections.columns.map(({ heading, role }) => [headingKey(heading), role]));
  const survey = surveyOf(sourceLines(document), columns);
  const lines = frontRoles(classify(survey, corrections.lines));
  const { plan, problems } = derivePlan(lines);
  const missed = notFollowed(corrections, lines, survey.rows);
  return { plan, problems: [...notRead(document), ...missed, ...problems], lines };
}

const notRead = ({ omitted }: SourceDocument): PlanProblem[] =>
  omitted.length === 0 ? [] : [{ code: "notRead", line: 1, omitted }];

/** What looks for lines that are no part of the plan, in this order. */
const noisePasses: readonly NoisePass[] = [
  findPageMarks,
  findRules,
  findRunningHeaders,
  findClosingWord,
  findLeaders,
  findContents,
  findListedHeadings,
  findRepeatedHeadings,
];

/** What looks again at which lines may be headings, in this order. */
const headingPasses: readonly HeadingPass[] = [
  withTextHeadings,
  withIrohaNumbers,
  withoutPages,
  withoutRatings,
  withoutIndicators,
  withUnnumberedPolicies,
  withStyledHeadings,
  withMarkedOutline,
];

/** What was seen of a document before anybody decides what it means. */
interface Survey {
  headed: readonly SurveyedLine[];
  noise: Noise;
  rows: PlanTableRows;
}

/** What a person says of lines is heard once they were read without it: it is an example for those that look alike. */
function classify(survey: Survey, said: readonly LineCorrection[]): PlanLine[] {
  const first = surveyLines(survey, noSayings, () => undefined);
  const read = readLines(first, survey.rows);
  if (said.length === 0) return read;
  const sayings = spreadSayings(first, read, said);
  const headed = withSayings(survey.headed, sayings);
  return readLines(surveyLines({ ...survey, headed }, sayings, partSaid(read, sayings)), survey.rows);
}

function surveyOf(lines: readonly SourceLine[], columns: ChosenColumns): Survey {
  const source = withSpacedTables(lines);
  const seen = findHeadings(seeLines(source));
  const noise = findNoise(seen, noisePasses);
  const headed = headingPasses.reduce((known, pass) => pass(known, noise), seen);
  return { headed, noise, rows: readTables(source, columns) };
}

const noSayings: Sayings = [];

function surveyLines({ headed, noise }: Survey, sayings: Sayings, said: PartSaid): SurveyedLine[] {
  const listed = findListedNumbers(headed, noise);
  return withFindings(headed, {
    noise,
    listed,
    leftOut: findPartsLeftOut(headed, noise, said),
    said: sayings,
  });
}

/** The plan stands in an outline, in tables or on cards. */
function readLines(lines: readonly SurveyedLine[], rows: PlanTableRows): PlanLine[] {
  const outline = readOutline(
    lines.map((line, index) => (rows.has(index) ? { ...line, noise: "tableRow" } : line)),
  );
  const levels = decideLevels(outline);
  const isOutline = makePlan(outline, levels);
  if (rows.size > 0 && (!isOutline || headTables(outline, levels, lines, rows)))
    return classifyTables(lines, rows, levels);
  const mayBeCards = rows.size === 0 && (levels.measure === null || lines.some(({ row }) => row !== null));
  const cards = mayBeCards ? readCards(lines) : null;
  const areCards = cards !== null && (cards.areTables || levels.measure === null);
  return areCards ? classifyCards(lines, cards.lines) : classifyLines(lines, levels, readTextRows(lines));
}
