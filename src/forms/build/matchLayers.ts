import type { Plan } from "../../plan/plan";
import type { HeldTexts } from "./heldTexts";
import { matchSubjects, type Matches, type Matching, type Subject } from "./matchSubjects";

/** What stands on the sheets, and the same as it was a moment or a while ago. */
interface Layers {
  standing: readonly HeldTexts[];
  layers: readonly (readonly HeldTexts[])[];
}

/**
 * Whose the texts of all layers are, after what stands on the sheets was matched as a whole: the others hold the same policies and
 * measures, told by id or by their names, and are matched by themselves where neither is known any more.
 */
export function matchLayers(
  plan: Plan,
  { standing, layers }: Layers,
  matched: Matches,
  matching: Matching,
): Matches {
  const subjects = new Map(matched.subjects);
  const known = new Map<string, Subject | null>();
  for (const held of standing)
    for (const key of keysOf(held)) if (!known.has(key)) known.set(key, subjects.get(held) ?? null);
  const isStanding = new Set(standing);
  const questions = new Map(matched.ambiguous.map((each) => [JSON.stringify(each.from), each]));
  for (const layer of layers) {
    const rest = layer.filter((held) => {
      if (isStanding.has(held)) return false;
      const key = keysOf(held).find((each) => known.has(each));
      const subject = key && known.get(key);
      if (subject) subjects.set(held, subject);
      return key === undefined;
    });
    const own = matchSubjects(plan, rest, matching);
    for (const [held, subject] of own.subjects) subjects.set(held, subject);
    for (const each of own.ambiguous) questions.set(JSON.stringify(each.from), each);
  }
  return { subjects, ambiguous: [...questions.values()] };
}

/** What tells a policy or measure across layers; the surest first: rows are sorted without their ids. */
function keysOf({ id, group, policyNumber, policyTitle, measure }: HeldTexts): string[] {
  // A row without number and title is not the policy itself.
  const name = JSON.stringify([
    group ?? "",
    policyNumber,
    policyTitle,
    measure && [measure.number, measure.title],
  ]);
  return [name, ...(id === null ? [] : [id])];
}
