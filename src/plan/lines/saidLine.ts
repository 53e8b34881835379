import type { Saying } from "../correction";
import type { LineReason, PlanLine } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import { readAssessmentHeading } from "../words/assessmentHeading";
import { foldLine } from "../words/foldedLine";
import { headingLine, plainLine } from "./lineReading";

export const reasonOf = ({ isOwn }: Saying): LineReason => (isOwn ? "chosenByPerson" : "likeChosen");

/** A line that a person said the role of, with what that role needs recognised in it. */
export function saidLine(line: SurveyedLine, said: Saying, index: number): PlanLine {
  const { text } = line;
  const { role } = said;
  const reason = reasonOf(said);
  const plain = (rest = ""): PlanLine => plainLine(index + 1, text, role, reason, rest);
  switch (role) {
    case "group":
    case "policy":
    case "measure":
      return headingLine(index + 1, text, role, reason, line.heading ?? undefined);
    case "selfAssessment":
    case "committeeAssessment":
      return plain(readAssessmentHeading(foldLine(text))?.text ?? "");
    case "implementingBody":
      return plain(line.implementingBody ?? text.trim());
    default:
      return plain();
  }
}
