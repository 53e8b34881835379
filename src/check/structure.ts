import type { Evaluation, PolicyEvaluation } from "../forms/evaluation/evaluation";
import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import type { StructureFault } from "../forms/structureFault";
import type { Finding } from "./finding";

/** The plan sheet has its columns, and measures. */
export function checkPlanSheet({ plan, faults }: PlanStructure): Finding[] {
  const found = faults.map(faultFinding);
  if (plan.policies.some(({ measures }) => measures.length > 0)) return found;
  return [...found, { code: "planIsEmpty", policy: "", measure: "", field: null, place: null }];
}

/** The sheets of a policy are all there, once, whole, with their columns and their measures. */
export function checkSheets({ faults }: PolicyEvaluation): Finding[] {
  return faults.map(faultFinding);
}

/** Every sheet of ours belongs to this workbook, and none holds texts of what is not on the plan sheet any more. */
export const checkBook = ({ foreign, unplanned }: Evaluation): Finding[] =>
  [...foreign, ...unplanned].map(faultFinding);

const faultFinding = (fault: StructureFault): Finding => ({
  ...fault,
  field: fault.code === "columnMissing" ? fault.field : null,
});
