import type { CorrectedRole, LineCorrection } from "../correction";
import type { PlanLine } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import { formsOf } from "./form";

/** What a person said of a line, or of one that it looks like. */
export interface Saying {
  role: CorrectedRole;
  /** Said of this very line. */
  isOwn: boolean;
}

/** For each line, what was said of it; null where nothing was. */
export type Sayings = readonly (Saying | null)[];

/**
 * Spreads what a person said over the lines that look alike: each follows the nearest example above it, or else the first below. What was
 * said of a line itself always holds.
 */
export function spreadSayings(
  lines: readonly SurveyedLine[],
  read: readonly PlanLine[],
  corrections: readonly LineCorrection[],
): Sayings {
  const own = new Map(corrections.map((correction) => [correction.line - 1, correction]));
  const examples = [...own.values()].filter(({ reach }) => reach === "alike");
  const forms = formsOf(lines, read);
  const following = new Map<string, CorrectedRole>();
  for (const { line, role } of [...examples].sort((one, other) => other.line - one.line))
    following.set(forms[line - 1] ?? "", role);
  return lines.map((_, index) => {
    const form = forms[index] ?? "";
    const said = own.get(index);
    if (said?.reach === "alike" && form !== "") following.set(form, said.role);
    if (said !== undefined) return { role: said.role, isOwn: true };
    const role = form === "" ? undefined : following.get(form);
    return role === undefined ? null : { role, isOwn: false };
  });
}
