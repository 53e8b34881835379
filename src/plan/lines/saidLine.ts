import type { CorrectedRole } from "../correction";
import type { PlanLine } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import { readAssessmentHeading } from "../words/assessmentHeading";
import { foldLine } from "../words/foldedLine";
import { headingLine, plainLine } from "./lineReading";

/** A line that a person said the role of, with what that role needs recognised in it. */
export function saidLine(line: SurveyedLine, said: CorrectedRole, index: number): PlanLine {
  const { text } = line;
  const plain = (rest = ""): PlanLine => plainLine(index + 1, text, said, "chosenByPerson", rest);
  switch (said) {
    case "group":
    case "policy":
    case "measure":
      return headingLine(index + 1, text, said, "chosenByPerson", line.heading ?? undefined);
    case "selfAssessment":
    case "committeeAssessment":
      return plain(readAssessmentHeading(foldLine(text))?.text ?? "");
    case "implementingBody":
      return plain(line.implementingBody ?? text.trim());
    default:
      return plain();
  }
}
