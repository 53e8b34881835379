import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import type { BasicPolicy, Measure } from "../plan/plan";
import type { Finding } from "./finding";

/** No two policies and no two measures share a title: one of them is usually a slip in copying. */
export function checkTitles({ plan, places }: PlanStructure): Finding[] {
  const findings: Finding[] = [];
  const firstPolicy = new Map<string, string>();
  const firstMeasure = new Map<string, { firstPolicy: string; firstMeasure: string }>();
  for (const subject of plan.policies) {
    const { number: policy, title, measures } = subject;
    const placed = (item: BasicPolicy | Measure) => ({
      policy,
      field: null,
      place: places.get(item) ?? null,
    });
    const first = firstPolicy.get(title);
    if (first === undefined) firstPolicy.set(title, policy);
    else
      findings.push({
        code: "duplicatePolicyTitle",
        title,
        firstPolicy: first,
        measure: "",
        ...placed(subject),
      });
    for (const measure of measures) {
      const earlier = firstMeasure.get(measure.title);
      if (earlier === undefined)
        firstMeasure.set(measure.title, { firstPolicy: policy, firstMeasure: measure.number });
      else {
        const detail = { code: "duplicateMeasureTitle", title: measure.title, ...earlier } as const;
        findings.push({ ...detail, measure: measure.number, ...placed(measure) });
      }
    }
  }
  return findings;
}
