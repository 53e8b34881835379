import type { Evaluation } from "../forms/evaluation/evaluation";
import { askedOf } from "../forms/settings";
import { textOf, type BasicPolicy, type Measure } from "../plan/plan";
import { subjectFinding, type Finding } from "./finding";

/**
 * Texts in fields that 計画 does not ask (any more): they are not published, and the next build takes them away. One finding for all, since
 * one setting leaves them out.
 */
export function checkUnaskedTexts({ policies, structure, settings }: Evaluation): Finding[] {
  const typedIn = (subject: BasicPolicy | Measure, measure: Measure | null): string[] => {
    const asked = askedOf(settings, measure);
    return settings.fields
      .filter((field) => field.writtenBy !== "nobody" && !asked.includes(field))
      .map(({ key }) => textOf(subject, key).trim())
      .filter((text) => text !== "");
  };
  const found = policies.flatMap(({ policy }, policyIndex) => {
    const planned = structure.plan.policies[policyIndex] ?? policy;
    return [
      ...typedIn(policy, null).map((text) => ({ text, policy: planned, measure: null })),
      ...policy.measures.flatMap((measure, index) =>
        typedIn(measure, measure).map((text) => ({
          text,
          policy: planned,
          measure: planned.measures[index] ?? measure,
        })),
      ),
    ];
  });
  const [first] = found;
  if (first === undefined) return [];
  const detail = { code: "unaskedTexts", count: found.length, text: first.text } as const;
  return [subjectFinding(first, structure.places, detail)];
}
