import { assessesMeasures } from "../../forms/settings";
import type { Assessed } from "../../plan/plan";
import type { ReadPlan } from "./readPlan";

/** Whether the plan has texts of its basic policies alone, so that the level 「基本施策だけ」 can be offered. */
export function suitsPolicyLevel({ plan, settings }: ReadPlan): boolean {
  return (
    assessesMeasures(settings) &&
    plan.policies.some(hasText) &&
    !plan.policies.some(({ measures }) => measures.some(hasText))
  );
}

const hasText = ({ texts }: Assessed): boolean => Object.values(texts).some((text) => text !== "");
