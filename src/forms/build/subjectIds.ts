import type { Measure, Plan } from "../../plan/plan";
import { keptFacts } from "./keptFacts";
import type { HeldTexts } from "./heldTexts";
import type { Subject } from "./matchSubjects";

/**
 * The ids of a plan's policies and measures, each given once: the one beside the texts, else the one of the plan sheet's row, else a new one.
 * @param newId a text that nothing else has.
 */
export function subjectIds(
  { policies }: Plan,
  held: readonly HeldTexts[],
  subjectOf: ReadonlyMap<HeldTexts, Subject>,
  newId: () => string,
): Map<Subject, string> {
  const ids = new Map<Subject, string>();
  const taken = new Set<string>();
  const give = (subject: Subject, id: string) => {
    if (ids.has(subject) || taken.has(id)) return;
    ids.set(subject, id);
    taken.add(id);
  };
  for (const each of held) {
    const subject = subjectOf.get(each);
    if (subject !== undefined && each.id !== null) give(subject, each.id);
  }
  const subjects = policies.flatMap((policy): Subject[] => [policy, ...policy.measures]);
  for (const subject of subjects) if (subject.id !== undefined) give(subject, subject.id);
  for (const subject of subjects) while (!ids.has(subject)) give(subject, newId());
  return ids;
}

/**
 * A plan with the ids of its policies and measures, and which of its subjects each of the plan's is.
 * @param before the plan as the plan sheet says it until now; `null` where there is none.
 */
export function withIds(
  plan: Plan,
  ids: ReadonlyMap<Subject, string>,
  before: Plan | null,
): { plan: Plan; subjects: ReadonlyMap<Subject, Subject> } {
  const subjects = new Map<Subject, Subject>();
  const kept = keptFacts(plan, before);
  const withId = <Item extends Subject>(subject: Item, more: Partial<Item>): Item => {
    const named = { ...subject, ...more, id: ids.get(subject) };
    subjects.set(subject, named);
    return named;
  };
  const policies = plan.policies.map((policy) =>
    withId(policy, {
      measures: policy.measures.map((measure) => withId<Measure>(measure, kept(ids.get(measure) ?? ""))),
    }),
  );
  return { plan: { ...plan, policies }, subjects };
}
