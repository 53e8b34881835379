import { textOf, type Assessed } from "../../plan/plan";
import { remembered } from "../../sheet/remembered";
import { isFilled } from "../answer";
import type { Evaluation, PolicyEvaluation } from "../evaluation/evaluation";

/**
 * The policies as they are published. Where some are assessed as a whole and nobody has written about any measure of the plan, measures are
 * a list, as in the city's document; else what they lack is shown as missing.
 */
export function publishedParts({ policies, settings }: Evaluation): readonly PolicyEvaluation[] {
  const textsOf = (subject: Assessed) => settings.fields.map(({ key }) => textOf(subject, key));
  const isListOnly =
    settings.level === "policyAndMeasure" &&
    policies.some(({ policy }) => textsOf(policy).some(isFilled)) &&
    policies.every(({ policy: { measures } }) =>
      measures.every((measure) => textsOf(measure).every((text) => text.trim() === "")),
    );
  return isListOnly ? policies.map(withListedMeasures) : policies;
}

const withListedMeasures = remembered((part: PolicyEvaluation): PolicyEvaluation => ({
  ...part,
  settings: { ...part.settings, level: "policy" },
}));
