import type { AssessmentKey } from "../plan";
import { keyOf, type SurveyedLine } from "../survey/surveyedLine";
import { isReplyHeading } from "../words/headingLabels";

/** Where in a document a line stands. */
export type Stage = "front" | "plan" | "back";

interface Place {
  stage: Stage;
  /** Whose text goes on, or null. */
  field: AssessmentKey | null;
  /** Whether the headings of the plan are all above. */
  isLast: boolean;
}

/** Whether a line heads a part of the document that is no level of the plan. */
export function isSection(line: SurveyedLine, { stage, field, isLast }: Place): boolean {
  const { heading, part, isProse } = line;
  if (isProse) return false;
  if (field === "committeeAssessment" && isReplyHeading(keyOf(line))) return true;
  if (part === "after") return isLast || heading?.kind === "document" || field === null;
  if (part === "before") return field === null;
  return heading?.kind === "document" && heading.title !== "" && !heading.isSentence && stage !== "front";
}

/** 3 委員会の総評, which is no policy's. */
const ofWhole = /総評|総括|全体/;

/** Whether a line between or below the policies heads a chapter of a kind (by family) that stands above them. */
export function isAbovePolicies(
  { heading, numbered, assessment }: SurveyedLine,
  above: ReadonlySet<string>,
  isInText: boolean,
): boolean {
  const isChapter =
    assessment === null
      ? heading !== null && !isInText && !heading.isSentence
      : ofWhole.test(assessment.name);
  return isChapter && above.has((heading ?? numbered)?.family ?? "");
}
