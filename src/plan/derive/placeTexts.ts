import { assessmentKeys, type AssessmentKey } from "../plan";
import type { GatheredMeasure, GatheredPolicy, TextBlock } from "./gatheredPolicy";

/** A text and whose it is; `measure` is null for the policy's own. */
export interface PlacedText {
  block: TextBlock;
  policy: GatheredPolicy;
  measure: GatheredMeasure | null;
}

/** Below this share of measures with texts of their own, texts after a policy's last measure are the policy's. */
const measureLevelShare = 0.5;

/**
 * Decides over the whole plan whether a text belongs to the policy or to the measure above it: once a policy, after its
 * last measure, it is the policy's; after single measures it is the measure's.
 */
export function placeTexts(policies: GatheredPolicy[]): PlacedText[] {
  const isMeasureLevel = new Map<AssessmentKey, boolean>(
    assessmentKeys.map((key) => [key, isWrittenPerMeasure(policies, key)]),
  );
  return policies.flatMap((policy) => placeInPolicy(policy, isMeasureLevel));
}

function isWrittenPerMeasure(policies: GatheredPolicy[], field: AssessmentKey): boolean {
  const withMeasures = policies.filter(({ measures }) => measures.length > 0);
  const places = withMeasures.map(({ measures, blocks }) => ({
    inner: measures.length - 1,
    written: new Set(
      blocks
        .filter(
          (block) =>
            block.field === field && block.measuresAbove > 0 && block.measuresAbove < measures.length,
        )
        .map((block) => block.measuresAbove),
    ).size,
    isAfterLast: blocks.some((block) => block.field === field && block.measuresAbove === measures.length),
  }));
  const inner = places.reduce((sum, place) => sum + place.inner, 0);
  const written = places.reduce((sum, place) => sum + place.written, 0);
  if (inner === 0) return true;
  if (written === 0) return false;
  return written >= inner * measureLevelShare || !places.every(({ isAfterLast }) => isAfterLast);
}

function placeInPolicy(policy: GatheredPolicy, isMeasureLevel: Map<AssessmentKey, boolean>): PlacedText[] {
  const count = policy.measures.length;
  const innerNamesPolicy = policy.blocks.some((block) => block.namesPolicy && block.measuresAbove < count);
  const lastMeasureHas = new Set<AssessmentKey>();
  return policy.blocks.map((block) => {
    const { field, owner, measuresAbove, namesPolicy } = block;
    const measure = policy.measures[measuresAbove - 1] ?? null;
    if (owner !== null) return { block, policy, measure: owner === "policy" ? null : measure };
    if (measuresAbove < count) return { block, policy, measure };
    const isPolicys = !isMeasureLevel.get(field) || lastMeasureHas.has(field);
    if (isPolicys || (namesPolicy && !innerNamesPolicy)) return { block, policy, measure: null };
    lastMeasureHas.add(field);
    return { block, policy, measure };
  });
}
