import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import { repeatedTitles } from "../plan/rules/repeatedTitles";
import { subjectFinding, type Finding } from "./finding";

/** No two policies and no two measures share a title: one of them is usually a slip in copying. */
export const checkTitles = ({ plan, places }: PlanStructure): Finding[] =>
  repeatedTitles(plan.policies).map(({ item, first }) => {
    const { title } = item.measure ?? item.policy;
    const firstPolicy = first.policy.number;
    return subjectFinding(
      item,
      places,
      first.measure === null
        ? { code: "duplicatePolicyTitle", title, firstPolicy }
        : { code: "duplicateMeasureTitle", title, firstPolicy, firstMeasure: first.measure.number },
    );
  });
