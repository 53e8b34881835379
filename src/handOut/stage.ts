import { assessmentFields, type AssessmentKey } from "../plan/plan";

/** Who writes in a round of a year: the bodies, then the committee. */
export const stages = ["self", "committee"] as const;

export type Stage = (typeof stages)[number];

const writers = { self: "body", committee: "committee" } as const satisfies Record<Stage, string>;

/** The text that is written in a stage. */
export function stageField(stage: Stage): AssessmentKey {
  const field = assessmentFields.find(({ writtenBy }) => writtenBy === writers[stage]);
  if (field === undefined) throw new Error(`no text is written in stage ${stage}`);
  return field.key;
}

/** The texts that are there to read in a stage: those of the stages before. Nothing of a later one goes out. */
export function fieldsToRead(stage: Stage): AssessmentKey[] {
  const own = stageField(stage);
  return assessmentFields
    .slice(
      0,
      assessmentFields.findIndex(({ key }) => key === own),
    )
    .map(({ key }) => key);
}
