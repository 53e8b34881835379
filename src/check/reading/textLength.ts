import type { PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { entryFinding, type Finding } from "../finding";

/** No text is longer than the city has set, in characters as people count them: line ends are none. */
export function checkTextLength({ entries, settings: { textLimit: limit } }: PolicyEvaluation): Finding[] {
  if (limit === undefined) return [];
  return entries.flatMap((entry) => {
    if (entry.text.length <= limit) return [];
    const length = Array.from(entry.text.trim().replace(/[\r\n]+/g, "")).length;
    return length <= limit ? [] : [entryFinding(entry, { code: "textOverLimit", length, limit })];
  });
}
