import { assessmentFields, type AssessmentKey, type Plan } from "../../plan/plan";
import { classifyAnswer, isFilled } from "../answer";
import { forEachField } from "../settings";
import type { HeldTexts } from "./heldTexts";
import type { Subject } from "./matchSubjects";

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

export interface MergedTexts {
  plan: Plan;
  kept: KeptText[];
  /** The texts of ambiguous subjects are among them until it is decided where they belong. */
  orphans: OrphanedText[];
}

/**
 * Puts the texts that people have typed into a plan. A typed text is never replaced by the plan's.
 * @param layers texts by how much they count, those that count most first: a text of a later layer takes a place only where none of an
 * earlier layer stands.
 * @param subjectOf whose the texts are; `undefined` where the new sheets have no place for them.
 */
export function mergeTexts(
  plan: Plan,
  layers: readonly (readonly HeldTexts[])[],
  subjectOf: (held: HeldTexts) => Subject | undefined,
): MergedTexts {
  const places = new PlacedTexts();
  const known = new Set<string>();
  for (const held of layers) {
    const texts = held.flatMap(orphansOf);
    for (const text of texts) places.put(subjectOf(text.from), text, known);
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
  return { plan: { ...plan, policies }, kept, orphans: places.orphans };
}

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

/** What was typed for a subject, field by field. */
export function orphansOf(from: HeldTexts): OrphanedText[] {
  return assessmentFields
    .filter(({ key }) => classifyAnswer(from.texts[key]) !== "blank")
    .map(({ key }) => ({ from, field: key, text: from.texts[key] }));
}
