import type { Plan } from "../../plan/plan";
import { headerKey } from "../headings";
import type { HeldTexts } from "./heldTexts";
import { heldName, subjectNames, type Matches, type Subject, type SubjectName } from "./matchSubjects";

/** A policy or measure that is taken for another of the plan. */
export interface Renaming {
  from: SubjectName;
  to: SubjectName;
}

/** What a plan makes of the policies and measures that stand on the sheets, besides giving them other numbers. */
export interface PlanChanges {
  reworded: Renaming[];
  /** Measures that belong to another policy now. */
  moved: Renaming[];
  added: SubjectName[];
  gone: SubjectName[];
}

/** None for a workbook in which nothing stands yet. */
export function planChanges(
  plan: Plan,
  standing: readonly HeldTexts[],
  { subjects, ambiguous }: Matches,
): PlanChanges {
  const changes: PlanChanges = { reworded: [], moved: [], added: [], gone: [] };
  if (standing.length === 0) return changes;
  const names = subjectNames(plan);
  const policyOf = new Map(
    plan.policies.flatMap((policy) => policy.measures.map((measure) => [measure, policy] as const)),
  );
  const policiesBefore = new Map<string, Subject | undefined>(
    standing
      .filter(({ measure }) => measure === null)
      .flatMap((held) => [held.sheetId, held.policyId ?? ""].map((key) => [key, subjects.get(held)])),
  );
  const asked = new Set(ambiguous.map(({ from }) => JSON.stringify(from)));
  const kept = new Set(subjects.values());
  for (const held of standing) {
    const [from, subject] = [heldName(held), subjects.get(held)];
    const to = subject && names.get(subject);
    if (subject === undefined || to === undefined) {
      if (from.title !== "" && !asked.has(JSON.stringify(from))) changes.gone.push(from);
      continue;
    }
    if (headerKey(from.title) !== headerKey(to.title)) changes.reworded.push({ from, to });
    if (held.measure === null || "measures" in subject) continue;
    const before = policiesBefore.get(held.policyId ?? held.sheetId);
    if (before !== undefined && before !== policyOf.get(subject)) changes.moved.push({ from, to });
  }
  for (const [subject, name] of names) if (!kept.has(subject)) changes.added.push(name);
  return changes;
}
