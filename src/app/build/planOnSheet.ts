import type { PlanStructure } from "../../forms/planSheet/readPlanSheet";
import type { Plan } from "../../plan/plan";
import { withGivenNumbers } from "../../plan/rules/givenNumbers";
import { remembered } from "../../sheet/remembered";

/**
 * The plan as the plan sheet gives it, to build it again: without texts, which are found on the sheets by title and number, with numbers
 * where people left them out, and with the rows whose number stands twice, so that the build refuses them instead of dropping them.
 */
export const planOnSheet = remembered(({ plan, repeated }: PlanStructure): Plan => {
  const policies = plan.policies.map((policy) => {
    const others = repeated.filter((each) => each.policy === policy).map(({ measure }) => measure);
    return { ...policy, measures: [...policy.measures, ...others] };
  });
  return { ...plan, policies: withGivenNumbers(policies) };
});
