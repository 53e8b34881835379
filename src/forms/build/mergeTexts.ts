import { textOf, type Plan } from "../../plan/plan";
import { classifyAnswer, isFilled } from "../answer";
import type { HeldTexts } from "./heldTexts";
import type { Subject } from "./matchSubjects";

/** A typed text that has no place in the new sheets. */
export interface OrphanedText {
  from: HeldTexts;
  field: string;
  text: string;
}

/** A typed text that stayed although the plan brings another. */
export interface KeptText {
  policy: string;
  measure: string;
  field: string;
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
  subjectOf: (held: HeldTexts, field: string) => Subject | undefined,
): MergedTexts {
  const places = new PlacedTexts();
  const known = new Set<string>();
  for (const held of layers) {
    const texts = held.flatMap(orphansOf);
    for (const text of texts) places.put(subjectOf(text.from, text.field), text, known);
    for (const { text } of texts) known.add(text);
  }
  const kept: KeptText[] = [];
  const merged = <Item extends Subject>(subject: Item, policy: string, measure: string): Item => {
    const texts: Record<string, string> = { ...subject.texts };
    for (const typed of places.of(subject)) {
      const { field, text } = typed;
      const own = textOf(subject, field);
      if (own === "" || text === own) texts[field] = text;
      else if (isFilled(text)) {
        kept.push({ policy, measure, field });
        texts[field] = text;
      } else places.orphans.push(typed);
    }
    return { ...subject, texts };
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
  private readonly texts = new Map<Subject, Record<string, OrphanedText>>();

  of(subject: Subject): OrphanedText[] {
    return Object.values(this.texts.get(subject) ?? {});
  }

  /** A placeholder gives way to a text. What is already known is not put aside a second time. */
  put(subject: Subject | undefined, text: OrphanedText, known: ReadonlySet<string>): void {
    const current = subject && this.texts.get(subject)?.[text.field];
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
  return Object.entries(from.texts)
    .filter(([, text]) => classifyAnswer(text) !== "blank")
    .map(([field, text]) => ({ from, field, text }));
}
