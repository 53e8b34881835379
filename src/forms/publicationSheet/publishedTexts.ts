import { textOf, type Measure } from "../../plan/plan";
import { isFilled } from "../answer";
import type { PolicyEvaluation } from "../evaluation/evaluation";
import { outOfScope } from "../fieldHeadings";
import { shownText } from "../fieldText";
import { publishedAs } from "../owed";
import { publicationKinds } from "../headings";

/** A text of a policy or measure as it is published. */
export interface PublishedText {
  field: string;
  /** Its heading, as the city words it. */
  label: string;
  shortLabel: string;
  /** As it is read: as typed, a grade with its label, 対象外. */
  text: string;
  /** It is owed, and what was typed is blank or a placeholder. */
  isMissing: boolean;
}

/** The texts of a policy (`measure` is `null`) or measure that are there or owed, in the order of their columns. */
export function publishedTexts(part: PolicyEvaluation, measure: Measure | null): PublishedText[] {
  const { settings, policy } = part;
  const subject = measure ?? policy;
  return settings.fields.flatMap((published) => {
    const { key: field, label, shortLabel } = published;
    const owed = publishedAs(published, measure, subject, settings);
    if (owed === "absent") return [];
    const text = textOf(subject, field);
    const isMissing = owed === "owed" && !isFilled(text);
    if (!isMissing && text === "" && owed !== "outOfScope") return [];
    const shown = isMissing ? text : owed === "outOfScope" ? outOfScope : shownText(published, text);
    return [{ field, label, shortLabel, text: shown, isMissing }];
  });
}

/** Where its measures have texts, a policy's own come before them; else after the list of them, as in the city's document. */
export const hasMeasureTexts = (part: PolicyEvaluation): boolean =>
  part.policy.measures.some((measure) => publishedTexts(part, measure).length > 0);

/** 区分 of a measure. */
export const kindOf = ({ isPriority }: Measure): string =>
  isPriority ? publicationKinds.priorityMeasure : publicationKinds.measure;
