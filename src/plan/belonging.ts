import { assessmentFields, type AssessmentKey } from "./plan";
import type { PolicyDraft, TextBlock } from "./planDraft";

/** A text and whose it is; `measure` is null for the policy's own. */
export interface PlacedText {
  block: TextBlock;
  policy: number;
  measure: number | null;
}

/** Below this share of measures with texts of their own, texts after a policy's last measure are the policy's. */
const measureLevelShare = 0.5;

/**
 * Decides over the whole plan whether a text belongs to the policy or to the measure above it: once a policy, after its
 * last measure, it is the policy's; after single measures it is the measure's.
 */
export function placeTexts(policies: PolicyDraft[]): PlacedText[] {
  const isMeasureLevel = new Map<AssessmentKey, boolean>(
    assessmentFields.map(({ key }) => [key, isWrittenPerMeasure(policies, key)]),
  );
  return policies.flatMap((policy, index) => placeInPolicy(policy, index, isMeasureLevel));
}

function isWrittenPerMeasure(policies: PolicyDraft[], field: AssessmentKey): boolean {
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

function placeInPolicy(
  policy: PolicyDraft,
  index: number,
  isMeasureLevel: Map<AssessmentKey, boolean>,
): PlacedText[] {
  const count = policy.measures.length;
  const innerNamesPolicy = policy.blocks.some((block) => block.namesPolicy && block.measuresAbove < count);
  const lastMeasureHas = new Set<AssessmentKey>();
  return policy.blocks.map((block) => {
    const { field, owner, measuresAbove, namesPolicy } = block;
    if (owner !== null) return placed(block, index, owner === "policy" ? null : measuresAbove - 1);
    if (measuresAbove === 0) return placed(block, index, null);
    if (measuresAbove < count) return placed(block, index, measuresAbove - 1);
    const isPolicys = !isMeasureLevel.get(field) || lastMeasureHas.has(field);
    if (isPolicys || (namesPolicy && !innerNamesPolicy)) return placed(block, index, null);
    lastMeasureHas.add(field);
    return placed(block, index, count - 1);
  });
}

const placed = (block: TextBlock, policy: number, measure: number | null): PlacedText => ({
  block,
  policy,
  measure,
});
