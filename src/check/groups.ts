import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import { subjectFinding, type Finding, type FindingDetail } from "./finding";

/**
 * Every policy below one with 上位区分 says its own: it would be printed under the one above it. Told once for neighbours, at the first of
 * them.
 */
export function checkGroups({ plan: { policies }, assumedGroups, places }: PlanStructure): Finding[] {
  let before = "";
  let told = "";
  return policies.flatMap((policy): Finding[] => {
    const isAssumed = assumedGroups.has(policy);
    const code = isAssumed ? "groupAssumed" : policy.group === "" && before !== "" ? "groupMissing" : "";
    const group = isAssumed ? policy.group : before;
    if (policy.group !== "") before = policy.group;
    const key = `${code} ${group}`;
    if (code === "" || key === told) {
      told = code === "" ? "" : told;
      return [];
    }
    told = key;
    return [subjectFinding({ policy, measure: null }, places, { code, group } satisfies FindingDetail)];
  });
}
