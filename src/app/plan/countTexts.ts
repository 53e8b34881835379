import type { Plan } from "../../plan/plan";

/** Numbers of policies, measures and texts in a plan. */
export function countTexts({ policies }: Plan): [policies: number, measures: number, texts: number] {
  const measures = policies.flatMap((policy) => policy.measures);
  const texts = [...policies, ...measures].flatMap((subject) =>
    Object.values(subject.texts).filter((text) => text !== ""),
  );
  return [policies.length, measures.length, texts.length];
}
