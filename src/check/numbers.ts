import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import { numberGaps } from "../plan/rules/numberGaps";
import { subjectFinding, type Finding } from "./finding";

/** Numbers follow one another: 1-1, 1-2, 1-4 has lost a measure, or was never told that it did. */
export const checkNumbers = ({ plan, places }: PlanStructure): Finding[] =>
  numberGaps(plan.policies).map(({ after, first, ...subject }) =>
    subjectFinding(
      subject,
      places,
      subject.measure === null
        ? { code: "policyNumberGap", after }
        : { code: "measureNumberGap", after, first },
    ),
  );
