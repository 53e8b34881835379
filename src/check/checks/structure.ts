import type { Evaluation } from "../../forms/evaluation";
import type { Finding } from "../finding";

/** The sheets are all there, once, whole, with their columns and their measures. */
export function checkStructure({ plan, faults }: Evaluation): Finding[] {
  const found = faults.map((fault): Finding => {
    const { policy, measure, ...detail } = fault;
    const field = fault.code === "columnMissing" ? fault.field : null;
    return { ...detail, policy, measure, field, place: fault.place };
  });
  if (plan.policies.some(({ measures }) => measures.length > 0)) return found;
  return [...found, { code: "planIsEmpty", policy: "", measure: "", field: null, place: null }];
}
