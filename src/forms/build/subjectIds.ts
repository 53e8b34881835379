import type { Measure, Plan } from "../../plan/plan";
import { keptFacts, keptGroup } from "./keptFacts";
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
  before: readonly Plan[],
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
  // A build that was broken off has the plan sheet say them already where no sheet does.
  const known = new Map(before.flatMap(namedSubjects).map(({ key, subject }) => [key, subject.id]));
  for (const { key, subject } of namedSubjects({ policies })) {
    const id = known.get(key);
    if (id !== undefined) give(subject, id);
  }
  for (const subject of subjects) while (!ids.has(subject)) give(subject, newId());
  return ids;
}

/** Policies and measures by all that they are called. */
const namedSubjects = ({ policies }: Pick<Plan, "policies">): { key: string; subject: Subject }[] =>
  policies.flatMap((policy) =>
    [null, ...policy.measures].map((measure) => ({
      key: [policy.group, policy.number, policy.title, measure?.number, measure?.title].join("\n"),
      subject: measure ?? policy,
    })),
  );

/**
 * A plan with the ids of its policies and measures, and which of its subjects each of the plan's is.
 * @param before see `keptFacts`.
 */
export function withIds(
  plan: Plan,
  ids: ReadonlyMap<Subject, string>,
  before: readonly Plan[],
): { plan: Plan; subjects: ReadonlyMap<Subject, Subject> } {
  const subjects = new Map<Subject, Subject>();
  const kept = keptFacts(plan, before);
  const groupOf = keptGroup(plan, before);
  const withId = <Item extends Subject>(subject: Item, more: Partial<Item>): Item => {
    const named = { ...subject, ...more, id: ids.get(subject) };
    subjects.set(subject, named);
    return named;
  };
  const policies = plan.policies.map((policy) =>
    withId(policy, {
      group: policy.group || groupOf(ids.get(policy) ?? ""),
      measures: policy.measures.map((measure) =>
        withId<Measure>(measure, kept(measure, ids.get(measure) ?? "")),
      ),
    }),
  );
  return { plan: { ...plan, policies }, subjects };
}
