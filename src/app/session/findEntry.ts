import type { ArchivedText } from "../../forms/archiveSheet/archiveSheet";
import type { AssessmentEntry, PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { remembered } from "../../sheet/remembered";
import { textKey } from "../check/worklist";
import type { OpenWorkbook } from "./openWorkbook";

/** The text of a key, as it was last read. */
export function findEntry({ report }: OpenWorkbook, key: string): AssessmentEntry | undefined {
  for (const part of report.evaluation.policies) {
    const entry = entriesByKey(part).get(key);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

const entriesByKey = remembered(
  ({ entries }: PolicyEvaluation) => new Map(entries.map((entry) => [textKey(entry), entry])),
);

/** Whose a text is, for 保管. */
export const archivedText = (
  { policy, measure, field, place }: AssessmentEntry,
  text: string,
): ArchivedText => ({
  id: (measure ?? policy).id ?? null,
  sheetName: place?.sheetName ?? "",
  policyNumber: policy.number,
  policyTitle: policy.title,
  measure,
  field,
  text,
});
