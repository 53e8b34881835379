import { readAssessmentHeading } from "./words/assessmentHeading";
import { foldLine } from "./words/foldedLine";
import { readImplementingBody } from "./words/implementingBody";
import { headingLine, plainLine } from "./lines/lineReading";
import type { LineRole, PlanLine } from "./planLine";

/**
 * The lines with the role of one (1-based) corrected by a person: what the new role needs is recognised in it anew.
 * A row of a table keeps its record. A line number that is not there changes nothing.
 */
export function withRole(lines: PlanLine[], lineNumber: number, role: LineRole): PlanLine[] {
  return lines.map((line) => (line.line === lineNumber ? reread(line, role) : line));
}

function reread({ line, text, record }: PlanLine, role: LineRole): PlanLine {
  switch (role) {
    case "group":
    case "policy":
    case "measure":
      return headingLine(line, text, role, "chosenByPerson");
    case "selfAssessment":
    case "committeeAssessment":
      return plainLine(line, text, role, "chosenByPerson", readAssessmentHeading(foldLine(text))?.text ?? "");
    case "implementingBody":
      return plainLine(
        line,
        text,
        role,
        "chosenByPerson",
        readImplementingBody(foldLine(text)) ?? text.trim(),
      );
    default:
      return { ...plainLine(line, text, role, "chosenByPerson"), record };
  }
}
