import type { BasicPolicy, Measure, Plan } from "../../plan/plan";
import type { HeldTexts } from "./heldTexts";
import { matchMeasures } from "./matchMeasures";
import { matchPolicies } from "./matchPolicies";
import type { OldPolicy, OldSubject } from "./oldSubjects";

export type Subject = BasicPolicy | Measure;

/** A policy or measure by its names; `measure` is "" for a policy as a whole. */
export interface SubjectName {
  /** Title of the level above, where there is one. */
  group?: string;
  policy: string;
  measure: string;
  title: string;
}

/** Typed texts that could belong to one of several subjects of the plan, so that a person has to say to which. */
export interface AmbiguousTexts {
  from: SubjectName;
  candidates: SubjectName[];
}

/** What a person said about ambiguous texts; `null` puts them into 保管. */
export interface TextDecision {
  from: SubjectName;
  to: SubjectName | null;
}

export interface Matching {
  decisions: readonly TextDecision[];
  /** Whether it holds texts for which the new sheets have cells. */
  hasTexts: (held: HeldTexts) => boolean;
}

/** Which policy or measure of the plan each of those that the sheets hold is. */
export interface Matches {
  /** Those that are gone, or of which it is not known yet, have no entry. */
  subjects: Map<HeldTexts, Subject>;
  ambiguous: AmbiguousTexts[];
}

/**
 * Matches what the sheets hold to the plan: titles and numbers first, as people see them; an id beside another title than its own is a hint,
 * not the truth. Nothing is guessed where texts depend on it.
 */
export function matchSubjects(
  plan: Plan,
  held: readonly HeldTexts[],
  { decisions, hasTexts }: Matching,
): Matches {
  const tree = new OldTree(held, hasTexts);
  const names = subjectNames(plan);
  const subjectsByName = new Map([...names].map(([subject, name]) => [nameKey(name), subject]));
  const decided = new Map(decisions.map(({ from, to }) => [nameKey(from), to && nameKey(to)]));
  const decide = (old: OldSubject): Subject | null | undefined => {
    const to = decided.get(nameKey(tree.nameOf(old)));
    return to === null || to === undefined ? to : subjectsByName.get(to);
  };
  const policies = matchPolicies(
    tree.policies,
    plan.policies,
    (old) => decide(old) as BasicPolicy | null | undefined,
  );
  const policyOf = new Map(policies.found);
  // As if it had been answered with yes: else all of its measures would be asked too.
  for (const [old, [only, ...others]] of policies.questions)
    if (only !== undefined && others.length === 0) policyOf.set(old, only);
  const measures = matchMeasures(
    tree.policies,
    plan.policies,
    policyOf,
    (old) => decide(old) as Measure | null | undefined,
  );
  const found = new Map<OldSubject, Subject>([...policies.found, ...measures.found]);
  const subjects = new Map<HeldTexts, Subject>();
  for (const each of held) {
    const old = tree.nodeOf(each);
    const subject = old && found.get(old);
    if (subject !== undefined) subjects.set(each, subject);
  }
  const questions = [...policies.questions, ...measures.questions] as [OldSubject, Subject[]][];
  const ambiguous = questions.map(([old, candidates]) => ({
    from: tree.nameOf(old),
    candidates: candidates.flatMap((subject) => names.get(subject) ?? []),
  }));
  return { subjects, ambiguous };
}

/** What the sheets hold as policies with their measures. */
class OldTree {
  readonly policies: OldPolicy[] = [];
  private readonly nodes = new Map<HeldTexts, OldSubject>();
  private readonly names = new Map<OldSubject, SubjectName>();
  private readonly byKey = new Map<string, OldPolicy>();

  constructor(held: readonly HeldTexts[], hasTexts: (held: HeldTexts) => boolean) {
    for (const each of held) if (each.measure === null) this.addPolicy(each, hasTexts(each));
    for (const each of held) {
      if (each.measure === null) continue;
      const node = { id: each.id, ...each.measure, holdsTexts: hasTexts(each) };
      const policy =
        this.policyOf(each) ?? this.addPolicy({ ...each, id: each.policyId, measure: null }, false);
      policy.measures.push(node);
      this.note(each, node);
    }
  }

  nodeOf(held: HeldTexts): OldSubject | undefined {
    return this.nodes.get(held);
  }

  nameOf(old: OldSubject): SubjectName {
    return this.names.get(old) ?? { policy: "", measure: old.number, title: old.title };
  }

  private addPolicy(held: HeldTexts, holdsTexts: boolean): OldPolicy {
    const { id, policyNumber: number, policyTitle: title, group } = held;
    const node: OldPolicy = { id, number, title, group, holdsTexts, measures: [] };
    this.policies.push(node);
    for (const key of policyKeys({ ...held, policyId: id }))
      if (!this.byKey.has(key)) this.byKey.set(key, node);
    this.note(held, node);
    return node;
  }

  private policyOf(held: HeldTexts): OldPolicy | undefined {
    return policyKeys(held).flatMap((key) => this.byKey.get(key) ?? [])[0];
  }

  private note(held: HeldTexts, node: OldSubject): void {
    this.nodes.set(held, node);
    this.names.set(node, heldName(held));
  }
}

/** What ties a measure to its policy; the surest first. */
const policyKeys = ({ policyId, group, policyNumber, policyTitle }: HeldTexts): string[] => [
  ...(policyId === null ? [] : [policyId]),
  ...(group === null ? [] : [[group, policyNumber, policyTitle].join("\n")]),
  [policyNumber, policyTitle].join("\n"),
];

/** The names of a plan's policies and measures. */
export function subjectNames({ policies }: Plan): Map<Subject, SubjectName> {
  const names = new Map<Subject, SubjectName>();
  for (const policy of policies) {
    const { number, title } = policy;
    const common = { ...inGroup(policy.group), policy: number };
    names.set(policy, { ...common, measure: "", title });
    for (const measure of policy.measures)
      names.set(measure, { ...common, measure: measure.number, title: measure.title });
  }
  return names;
}

const inGroup = (group: string | null): Pick<SubjectName, "group"> => (group ? { group } : {});

export const heldName = ({ group, policyNumber, policyTitle, measure }: HeldTexts): SubjectName => ({
  ...inGroup(group),
  policy: policyNumber,
  measure: measure?.number ?? "",
  title: measure?.title ?? policyTitle,
});

const nameKey = ({ group = "", policy, measure, title }: SubjectName): string =>
  [group, policy, measure, title].join("\n");
