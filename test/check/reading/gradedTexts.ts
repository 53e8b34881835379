import type { AssessmentEntry, PolicyEvaluation } from "../../../src/forms/evaluation/evaluation";
import { fieldOf } from "../../../src/forms/fields";
import { evaluationOf } from "../evaluations";

/** One measure's grade by the body, with its self-assessment and what the committee wrote. */
export function gradedText(
  grade: string,
  text: string,
  { committee = "", isOwed = true }: { committee?: string; isOwed?: boolean } = {},
): PolicyEvaluation {
  const part = evaluationOf([text, committee], { isOwed });
  const [first] = part.entries;
  if (first === undefined) throw new Error("no text");
  const graded: AssessmentEntry = {
    ...first,
    field: "selfRating",
    asked: fieldOf("selfRating"),
    text: grade,
    place: { sheetId: "s", sheetName: "1 甲", row: 6, column: 4 },
  };
  return { ...part, entries: [graded, ...part.entries] };
}
