import type { Saying } from "../correction";
import type { LineReason, PlanLine } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import { readAssessmentHeading } from "../words/assessmentHeading";
import { foldLine } from "../words/foldedLine";
import { headingLine, plainLine } from "./lineReading";

/** 取組実績：, but not 午後3:00. */
const label = /^[^:：、。\d]{1,16}[:：](?!\d)/;

export const reasonOf = ({ isOwn }: Saying): LineReason => (isOwn ? "chosenByPerson" : "likeChosen");

/** What stands behind a label that heads a text, also in the cells to its right, or the line itself where it is one. */
function textBehind({ text, isProse, row }: SurveyedLine): string {
  const [, ...behind] = row?.cells.map((cell) => cell.trim()).filter((cell) => cell !== "") ?? [];
  if (behind.length > 0) return behind.join("\n");
  const typed = text.trim();
  const head = label.exec(typed)?.[0] ?? "";
  if (head !== "") return typed.slice(head.length).trim();
  return isProse ? typed : "";
}

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
      return plain(readAssessmentHeading(foldLine(text))?.text ?? textBehind(line));
    case "implementingBody":
      return plain(line.implementingBody ?? text.trim());
    default:
      return plain();
  }
}
