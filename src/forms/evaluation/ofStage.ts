import { owingNow } from "../owed";
import type { Stage } from "../stages";
import type { Evaluation, PolicyEvaluation } from "./evaluation";

/** An evaluation as far as one stage goes: what is written in it, owed as if it were open. */
export function ofStage(evaluation: Evaluation, stage: Stage): Evaluation {
  const partOf = (part: PolicyEvaluation): PolicyEvaluation => {
    const settings = { ...part.settings, openStage: "all" as const };
    const entries = part.entries
      .filter(({ asked }) => asked.stage === stage)
      .map((entry) => {
        const subject = entry.measure ?? entry.policy;
        return { ...entry, isOwed: owingNow(entry.asked, entry.measure, subject, settings) === "owed" };
      });
    return { ...part, entries };
  };
  return { ...evaluation, policies: evaluation.policies.map(partOf) };
}
