import type { Evaluation } from "../../forms/evaluation";
import type { Finding } from "../finding";

const nowhere = { field: null, place: null } as const;

/** No two policies and no two measures share a title: one of them is usually a slip in copying. */
export function checkTitles({ plan }: Evaluation): Finding[] {
  const findings: Finding[] = [];
  const firstPolicy = new Map<string, string>();
  const firstMeasure = new Map<string, { policy: string; measure: string }>();
  for (const { number: policy, title, measures } of plan.policies) {
    const first = firstPolicy.get(title);
    if (first === undefined) firstPolicy.set(title, policy);
    else
      findings.push({
        code: "duplicatePolicyTitle",
        title,
        firstPolicy: first,
        policy,
        measure: "",
        ...nowhere,
      });
    for (const { number: measure, title: measureTitle } of measures) {
      const earlier = firstMeasure.get(measureTitle);
      if (earlier === undefined) firstMeasure.set(measureTitle, { policy, measure });
      else {
        const { policy: firstPolicyNumber, measure: firstMeasureNumber } = earlier;
        findings.push({
          code: "duplicateMeasureTitle",
          title: measureTitle,
          firstPolicy: firstPolicyNumber,
          firstMeasure: firstMeasureNumber,
          policy,
          measure,
          ...nowhere,
        });
      }
    }
  }
  return findings;
}
