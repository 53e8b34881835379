import {
  assessmentFields,
  type AssessmentKey,
  type BasicPolicy,
  type Measure,
  type Plan,
} from "../../plan/plan";
import { classifyAnswer, isFilled } from "../answer";
import type { HeldTexts } from "./heldTexts";
import { forEachField } from "../settings";
import { pair } from "./pairing";
import { groupMarkOf } from "../sheetIdentity";

/** A typed text that has no place in the new sheets. */
export interface OrphanedText {
  from: HeldTexts;
  field: AssessmentKey;
  text: string;
}

/** A typed text that stayed although the plan brings another. */
export interface KeptText {
  policy: string;
  measure: string;
  field: AssessmentKey;
}

/** A policy or measure by its names; `measure` is "" for a policy as a whole. */
export interface SubjectName {
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

export interface MergedTexts {
  plan: Plan;
  kept: KeptText[];
  /** The texts of ambiguous subjects are among them until it is decided where they belong. */
  orphans: OrphanedText[];
  ambiguous: AmbiguousTexts[];
}

/**
 * Puts the texts that people have typed into a plan. Texts follow their policy or measure: by its title where that is unique, else by
 * its number. A typed text is never replaced by the plan's.
 * @param layers texts by how much they count, those that count most first: a text of a later layer takes a place only where none of an
 * earlier layer stands.
 * @param hasPlace whether the sheets have cells for the texts of a policy or measure at all.
 */
export function mergeTexts(
  plan: Plan,
  layers: readonly (readonly HeldTexts[])[],
  decisions: readonly TextDecision[] = [],
  hasPlace: (from: HeldTexts) => boolean = () => true,
): MergedTexts {
  const places = new PlacedTexts();
  const ambiguous = new Map<string, AmbiguousTexts>();
  const known = new Set<string>();
  for (const held of layers) {
    const belonging = subjectsOf(plan, held.filter(hasPlace), decisions);
    for (const each of belonging.ambiguous) ambiguous.set(nameKey(each.from), each);
    const texts = held.flatMap(orphansOf);
    for (const text of texts) places.put(belonging.subjects.get(text.from), text, known);
    for (const { text } of texts) known.add(text);
  }
  const kept: KeptText[] = [];
  const merged = <Item extends Subject>(subject: Item, policy: string, measure: string): Item => {
    const texts = forEachField(({ key }) => {
      const typed = places.at(subject, key);
      if (typed === undefined || typed.text === subject[key]) return subject[key];
      if (subject[key] === "") return typed.text;
      if (isFilled(typed.text)) {
        kept.push({ policy, measure, field: key });
        return typed.text;
      }
      places.orphans.push(typed);
      return subject[key];
    });
    return { ...subject, ...texts };
  };
  const policies = plan.policies.map((policy) => ({
    ...merged(policy, policy.number, ""),
    measures: policy.measures.map((measure) => merged(measure, policy.number, measure.number)),
  }));
  return { plan: { ...plan, policies }, kept, orphans: places.orphans, ambiguous: [...ambiguous.values()] };
}

type Subject = BasicPolicy | Measure;

/** The typed text of every place, and those that found none. */
class PlacedTexts {
  readonly orphans: OrphanedText[] = [];
  private readonly texts = new Map<Subject, Partial<Record<AssessmentKey, OrphanedText>>>();

  at(subject: Subject, field: AssessmentKey): OrphanedText | undefined {
    return this.texts.get(subject)?.[field];
  }

  /** A placeholder gives way to a text. What is already known is not put aside a second time. */
  put(subject: Subject | undefined, text: OrphanedText, known: ReadonlySet<string>): void {
    const current = subject && this.at(subject, text.field);
    if (current?.text === text.text) return;
    const isBetter = current === undefined || (!isFilled(current.text) && isFilled(text.text));
    if (subject !== undefined && isBetter) {
      this.texts.set(subject, { ...this.texts.get(subject), [text.field]: text });
      if (current !== undefined) this.orphans.push(current);
    } else if (!known.has(text.text)) this.orphans.push(text);
  }
}

interface Place {
  policy: BasicPolicy;
  measure: Measure | null;
}

interface Belonging {
  /** Held texts of which it is not known whose they are have no entry. */
  subjects: Map<HeldTexts, Subject>;
  ambiguous: AmbiguousTexts[];
}

/** Which policy or measure of the plan each of the held texts belongs to. */
function subjectsOf(plan: Plan, held: readonly HeldTexts[], decisions: readonly TextDecision[]): Belonging {
  const subjects = plan.policies.flatMap((policy): Place[] => [
    { policy, measure: null },
    ...policy.measures.map((measure) => ({ policy, measure })),
  ]);
  const nameOf = ({ policy, measure }: Place): SubjectName => ({
    policy: policy.number,
    measure: measure?.number ?? "",
    title: (measure ?? policy).title,
  });
  const decided = (from: HeldTexts): Place | null | undefined => {
    const decision = decisions.find((each) => nameKey(each.from) === nameKey(heldName(from)));
    if (decision === undefined) return undefined;
    if (decision.to === null) return null;
    const wanted = nameKey(decision.to);
    return subjects.find((subject) => nameKey(nameOf(subject)) === wanted);
  };
  const belonging: Belonging = { subjects: new Map(), ambiguous: [] };
  for (const isPolicy of [true, false]) {
    const { pairs, ambiguous } = pair(
      held.filter(({ measure }) => (measure === null) === isPolicy),
      subjects.filter(({ measure }) => (measure === null) === isPolicy),
      {
        title: (from) => heldName(from).title,
        key: ({ policyNumber, measure }) => `${policyNumber} ${measure?.number ?? ""}`,
        contexts: [({ group, policyTitle }) => `${group}\n${policyTitle}`, ({ policyTitle }) => policyTitle],
      },
      {
        title: (subject) => nameOf(subject).title,
        key: ({ policy, measure }) => `${policy.number} ${measure?.number ?? ""}`,
        contexts: [({ policy }) => `${groupMarkOf(policy)}\n${policy.title}`, ({ policy }) => policy.title],
      },
      decided,
    );
    for (const [from, { policy, measure }] of pairs) belonging.subjects.set(from, measure ?? policy);
    for (const [from, candidates] of ambiguous)
      belonging.ambiguous.push({ from: heldName(from), candidates: candidates.map(nameOf) });
  }
  return belonging;
}

const heldName = ({ policyNumber, policyTitle, measure }: HeldTexts): SubjectName => ({
  policy: policyNumber,
  measure: measure?.number ?? "",
  title: measure?.title ?? policyTitle,
});

const nameKey = ({ policy, measure, title }: SubjectName): string => [policy, measure, title].join("\n");

/** What was typed for a subject, field by field. */
export function orphansOf(from: HeldTexts): OrphanedText[] {
  return assessmentFields
    .filter(({ key }) => classifyAnswer(from.texts[key]) !== "blank")
    .map(({ key }) => ({ from, field: key, text: from.texts[key] }));
}
