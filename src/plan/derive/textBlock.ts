import type { AssessmentKey } from "../plan";
import type { PlanLine } from "../planLine";
import { usualPolicyLabels } from "../words/headingLabels";
import type { TextBlock } from "./gatheredPolicy";

const policyWords = new RegExp([...usualPolicyLabels, "全体", "総括"].join("|"));

/** A text below so many of its policy's measures; `owner` where a table says whose it is. */
export const textBlock = (
  line: number,
  field: AssessmentKey,
  text: string,
  measuresAbove: number,
  owner: TextBlock["owner"] = null,
): TextBlock => ({
  field,
  line,
  paragraphs: text === "" ? [] : text.split("\n"),
  namesPolicy: false,
  measuresAbove,
  owner,
});

/** The text that a heading begins, which may speak of the policy as a whole. */
export function headedBlock(heading: PlanLine, field: AssessmentKey, measuresAbove: number): TextBlock {
  const { line, text, rest } = heading;
  const block = textBlock(line, field, rest, measuresAbove);
  block.namesPolicy = policyWords.test(text.slice(0, text.length - rest.length));
  return block;
}
