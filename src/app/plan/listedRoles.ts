import type { CorrectedRole } from "../../plan/correction";
import type { PlanLine } from "../../plan/planLine";

/** The role of each line in the words of those who correct them: a row of a table is its measure or its policy, a title on its own line what it is the title of. */
export function listedRoles(lines: readonly PlanLine[]): CorrectedRole[] {
  let heading: CorrectedRole = "paragraph";
  return lines.map((line) => {
    const role = listedRole(line, heading);
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
