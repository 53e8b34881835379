import { textOf, type BasicPolicy, type Measure } from "../../plan/plan";
import { isFilled } from "../answer";
import { requiredFields, type PolicyEvaluation } from "../evaluation/evaluation";
import { publicationKinds } from "../headings";

/** A text of a policy or measure as it is published. */
export interface PublishedText {
  field: string;
  /** Its heading, as the city words it. */
  label: string;
  shortLabel: string;
  /** As typed. */
  text: string;
  /** It is owed, and what was typed is blank or a placeholder. */
  isMissing: boolean;
}

/** The texts of a policy (`measure` is `null`) or measure that are there or owed, in the order of their columns. */
export function publishedTexts(part: PolicyEvaluation, measure: Measure | null): PublishedText[] {
  if (measure !== null && isListOnly(part)) return [];
  const { settings, policy } = part;
  const required = requiredFields(settings, measure);
  return settings.fields.flatMap(({ key: field, label, shortLabel }) => {
    const text = textOf(measure ?? policy, field);
    const isMissing = required.includes(field) && !isFilled(text);
    if (!isMissing && text === "") return [];
    return [{ field, label, shortLabel, text, isMissing }];
  });
}

/** Where its measures have texts, a policy's own come before them; else after the list of them, as in the city's document. */
export const hasMeasureTexts = (part: PolicyEvaluation): boolean =>
  part.policy.measures.some((measure) => publishedTexts(part, measure).length > 0);

/** 区分 of a measure. */
export const kindOf = ({ isPriority }: Measure): string =>
  isPriority ? publicationKinds.priorityMeasure : publicationKinds.measure;

/** Where a policy is assessed as a whole and nobody has written about any of its measures, these are a list. */
function isListOnly({ policy, settings }: PolicyEvaluation): boolean {
  const hasText = (subject: BasicPolicy | Measure) =>
    settings.fields.some(({ key }) => isFilled(textOf(subject, key)));
  return hasText(policy) && !policy.measures.some(hasText);
}
