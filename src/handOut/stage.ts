import type { Field } from "../forms/fields";

/** Who writes in a round of a year: the bodies, then the committee, then those who reply to it. */
export const stages = ["self", "committee", "reply"] as const;

export type Stage = (typeof stages)[number];

const writers = { self: "body", committee: "committee", reply: "secretariat" } as const satisfies Record<
  Stage,
  Field["writtenBy"]
>;

/** The fields that are written in a stage. */
export const stageFields = (fields: readonly Field[], stage: Stage): Field[] =>
  fields.filter(({ writtenBy }) => writtenBy === writers[stage]);

/** What a stage is called: its first field. */
export const stageName = (fields: readonly Field[], stage: Stage): string =>
  stageFields(fields, stage)[0]?.shortLabel ?? stage;

/** What a stage is called in file names: 1自己評価, 2委員会評価, 3市の対応. */
export const stageLabel = (fields: readonly Field[], stage: Stage): string =>
  `${stages.indexOf(stage) + 1}${stageName(fields, stage)}`;

/** The fields of a stage and of those before it, in their order. Nothing of a later one goes out. */
export const writtenUpTo = (fields: readonly Field[], stage: Stage): Field[] => {
  const open = stages.slice(0, stages.indexOf(stage) + 1).map((each): string => writers[each]);
  return fields.filter(({ writtenBy }) => open.includes(writtenBy));
};
