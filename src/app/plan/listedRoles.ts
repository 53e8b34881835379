import type { CorrectedRole } from "../../plan/correction";
import type { ParsedPlan } from "../../plan/parsePlan";
import type { PlanLine } from "../../plan/planLine";

/**
 * The role of each line in the words of those who correct them: a row of a table is its measure or its policy, a title on its own line what it
 * is the title of; and a measure that found no policy is none yet.
 */
export function listedRoles({ lines, problems }: Pick<ParsedPlan, "lines" | "problems">): CorrectedRole[] {
  const unplaced = new Set(
    problems.flatMap(({ code, line }) => (code === "measureWithoutPolicy" ? [line] : [])),
  );
  let heading: CorrectedRole = "paragraph";
  return lines.map((line) => {
    const isUnplaced = unplaced.has(line.line) && line.reason !== "chosenByPerson";
    const role = isUnplaced ? "paragraph" : listedRole(line, heading);
    if (line.role !== "noise" && line.role !== "blank") heading = role;
    return role;
  });
}

function listedRole({ role, record }: PlanLine, heading: CorrectedRole): CorrectedRole {
  switch (role) {
    case "headingTitle":
      return heading;
    case "section":
    case "blank":
      return "noise";
    case "record":
      if (record === undefined) return "paragraph";
      if (record.measureTitle !== "" || record.measureNumber !== "") return "measure";
      return record.policyTitle !== "" || record.policyNumber !== "" ? "policy" : "paragraph";
    default:
      return role;
  }
}
