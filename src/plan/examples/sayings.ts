import type { CorrectedRole, LineCorrection, Saying } from "../correction";
import type { PlanLine } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import { formsOf } from "./form";

/** For each line, what was said of it; null where nothing was. */
export type Sayings = readonly (Saying | null)[];

/**
 * Spreads what a person said over the lines that look alike: each follows the nearest example above it. Above the first example those follow
 * that were taken for the same, if it makes something of them: who takes a line out has seen that the lines above it are right. What was said
 * of a line itself always holds.
 */
export function spreadSayings(
  lines: readonly SurveyedLine[],
  read: readonly PlanLine[],
  corrections: readonly LineCorrection[],
): Sayings {
  const own = new Map(corrections.map((correction) => [correction.line - 1, correction]));
  const examples = [...own.values()].filter(isExample);
  const forms = formsOf(lines, read);
  const first = new Map<string, LineCorrection>();
  for (const example of [...examples].sort((one, other) => other.line - one.line))
    first.set(forms[example.line - 1] ?? "", example);
  const above = new Map<string, CorrectedRole>();
  return lines.map((_, index) => {
    const form = forms[index] ?? "";
    const said = own.get(index);
    if (said !== undefined && isExample(said)) above.set(form, said.role);
    if (said !== undefined) return { role: said.role, isOwn: true, isExample: said.reach === "alike" };
    if (form === "") return null;
    const below = first.get(form);
    const isSame = below !== undefined && isTakenAlike(read[index], read[below.line - 1]);
    const role = above.get(form) ?? (isSame && !takesOut(below.role) ? below.role : undefined);
    return role === undefined ? null : { role, isOwn: false, isExample: true };
  });
}

/** A document has one title and one year. */
const isExample = ({ role, reach }: LineCorrection): boolean =>
  reach === "alike" && role !== "title" && role !== "fiscalYear";

/** Who says so wants nothing of a line in the plan. */
export const takesOut = (role: CorrectedRole): boolean => role === "paragraph" || role === "noise";

const isTakenAlike = (one: PlanLine | undefined, other: PlanLine | undefined): boolean =>
  one?.role === other?.role && one?.reason === other?.reason;
