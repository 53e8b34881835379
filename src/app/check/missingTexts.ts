import { isFilled } from "../../forms/answer";
import { entriesOf, type Evaluation } from "../../forms/evaluation/evaluation";
import type { AssessmentKey, BasicPolicy, Measure } from "../../plan/plan";

/** What one implementing body still has to write, or have written; `body` is "" for policies and measures without one. */
export interface MissingTexts {
  body: string;
  items: { policy: BasicPolicy; measure: Measure | null; fields: AssessmentKey[] }[];
}

/** The texts that are not written, by implementing body, bodies and measures in the plan's order. */
export function missingTexts(evaluation: Evaluation): MissingTexts[] {
  const groups = new Map<string, MissingTexts>();
  for (const { policy, measure, field, text, error } of entriesOf(evaluation)) {
    if (error === null && isFilled(text)) continue;
    const body = measure?.implementingBody ?? "";
    const group = groups.get(body) ?? { body, items: [] };
    groups.set(body, group);
    const last = group.items.at(-1);
    if (last?.policy === policy && last.measure === measure) last.fields.push(field);
    else group.items.push({ policy, measure, fields: [field] });
  }
  return [...groups.values()];
}
