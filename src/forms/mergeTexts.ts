import {
  assessmentFields,
  type AssessmentKey,
  type BasicPolicy,
  type Measure,
  type Plan,
} from "../plan/plan";
import { isFilled } from "./answer";
import type { HeldTexts } from "./heldTexts";
import { forEachField } from "./settings";
import { pair } from "./pairing";

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
 * @param layers texts by how much they count, those that count most first: a text of a later layer takes a place in which none of an
 * earlier layer stands.
 * @param hasPlace whether the sheets have cells for the texts of a policy or measure at all.
 */
export function mergeTexts(
  plan: Plan,
  layers: readonly (readonly HeldTexts[])[],
  decisions: readonly TextDecision[] = [],
  hasPlace: (from: HeldTexts) => boolean = () => true,
): MergedTexts {
  const textsOf = new Map<Subject, Record<AssessmentKey, string>>();
  const orphans: OrphanedText[] = [];
  const ambiguous = new Map<string, AmbiguousTexts>();
  const known = new Set<string>();
  for (const held of layers) {
    const belonging = subjectsOf(plan, held.filter(hasPlace), decisions);
    for (const each of belonging.ambiguous) ambiguous.set(nameKey(each.from), each);
    const laterTexts = held.flatMap((from) => {
      const subject = belonging.subjects.get(from);
      return orphansOf(from).filter((text) => subject === undefined || !place(textsOf, subject, text, orphans));
    });
    orphans.push(...laterTexts.filter(({ text }) => !known.has(text)));
    for (const { text } of held.flatMap(orphansOf)) known.add(text);
  }
  const kept: KeptText[] = [];
  const merged = <Item extends Subject>(subject: Item, policy: string, measure: string): Item => {
    const texts = textsOf.get(subject)?.texts;
    return subject;
  };
  return { plan, kept, orphans, ambiguous: [...ambiguous.values()] };
}
