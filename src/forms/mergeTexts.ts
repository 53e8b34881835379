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

export interface MergedTexts {
  plan: Plan;
  kept: KeptText[];
  orphans: OrphanedText[];
}

/**
 * Puts the texts that people have typed into a plan. Texts follow their policy or measure: by its title where that is unique, else by
 * its number. A typed text is never replaced by the plan's. `journal` holds texts that a broken-off build had taken from their place:
 * they count where no text is typed.
 */
export function mergeTexts(
  plan: Plan,
  held: readonly HeldTexts[],
  journal: readonly HeldTexts[] = [],
): MergedTexts {
  const typed = subjectsOf(plan, held);
  const taken = subjectsOf(plan, journal);
  const placed = new Set(held.flatMap(({ texts }) => Object.values(texts)));
  const orphans = held.filter((from) => !typed.has(from)).flatMap(orphansOf);
  orphans.push(
    ...journal
      .filter((from) => !taken.has(from))
      .flatMap(orphansOf)
      .filter(({ text }) => !placed.has(text)),
  );
  const textsOf = new Map<Subject, Record<AssessmentKey, string>>();
  for (const [from, subject] of typed) textsOf.set(subject, { ...from.texts });
  for (const [from, subject] of taken) {
    const texts = textsOf.get(subject) ?? forEachField(() => "");
    textsOf.set(subject, texts);
    for (const orphan of orphansOf(from)) {
      if (!isFilled(texts[orphan.field])) texts[orphan.field] = orphan.text;
      else if (texts[orphan.field] !== orphan.text && !placed.has(orphan.text)) orphans.push(orphan);
    }
  }
  const kept: KeptText[] = [];
  const merged = <Item extends Subject>(subject: Item, policy: string, measure: string): Item => {
    const texts = textsOf.get(subject);
    if (texts === undefined) return subject;
    for (const { key } of assessmentFields) {
      if (!isFilled(texts[key]) && subject[key] !== "") texts[key] = subject[key];
      else if (subject[key] !== "" && subject[key] !== texts[key]) kept.push({ policy, measure, field: key });
    }
    return { ...subject, ...texts };
  };
  const policies = plan.policies.map((policy) => ({
    ...merged(policy, policy.number, ""),
    measures: policy.measures.map((measure) => merged(measure, policy.number, measure.number)),
  }));
  return { plan: { ...plan, policies }, kept, orphans };
}

type Subject = BasicPolicy | Measure;

/** Which policy or measure of the plan each of the held texts belongs to; those without one are left out. */
function subjectsOf(plan: Plan, held: readonly HeldTexts[]): Map<HeldTexts, Subject> {
  const policyOf = pair(
    held.filter(({ measure }) => measure === null),
    plan.policies,
    { title: ({ policyTitle }) => policyTitle, key: ({ policyNumber }) => policyNumber },
    { title: ({ title }) => title, key: ({ number }) => number },
  );
  const measures = plan.policies.flatMap((policy) => policy.measures.map((measure) => ({ policy, measure })));
  const measureOf = pair(
    held.filter(({ measure }) => measure !== null),
    measures,
    {
      title: ({ measure }) => measure?.title ?? "",
      key: (from) => `${from.policyNumber} ${from.measure?.number ?? ""}`,
    },
    {
      title: ({ measure }) => measure.title,
      key: ({ policy, measure }) => `${policy.number} ${measure.number}`,
    },
  );
  return new Map<HeldTexts, Subject>([
    ...policyOf,
    ...[...measureOf].map(([from, { measure }]) => [from, measure] as const),
  ]);
}

/** The texts of a subject that would be missed; blanks and placeholders would not. */
export function orphansOf(from: HeldTexts): OrphanedText[] {
  return assessmentFields
    .filter(({ key }) => isFilled(from.texts[key]))
    .map(({ key }) => ({ from, field: key, text: from.texts[key] }));
}
