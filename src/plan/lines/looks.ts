import type { SurveyedLine } from "../survey/surveyedLine";

/** Chapters and mere numbers are no sure levels of a plan. */
export const isWeak = ({ heading }: SurveyedLine): boolean =>
  heading !== null &&
  heading.number !== "" &&
  (heading.kind === "document" || (heading.kind === "none" && heading.values.length === 1));

/** The bullet that a line begins with; "" for none. */
export const bulletOf = ({ text }: SurveyedLine): string =>
  /^[\s#]*([○●◯◎■□◆◇▼▽▶▷▲・•*-])/.exec(text)?.[1] ?? "";
