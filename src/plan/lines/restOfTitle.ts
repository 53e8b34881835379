import type { PlanLine } from "../planLine";
import type { SurveyedLine } from "../survey/surveyedLine";
import { goesOn, isBrokenOff } from "../words/brokenTitle";
import type { Lookahead } from "./lookahead";

/** Whether a line directly below a heading is the rest of its title. */
export function isRestOfTitle(
  { text, heading, implementingBody, isProse, part }: SurveyedLine,
  index: number,
  above: PlanLine | null,
  lookahead: Lookahead,
): boolean {
  if (heading !== null || part !== null || implementingBody !== null || isProse || above?.line !== index)
    return false;
  if (goesOn(above.title, text)) return true;
  return isBrokenOff(above.text, text) && lookahead.standsAboveHeading(index);
}
