/** The stages of a year, one after the other. */
export const stages = ["self", "committee", "reply"] as const;

export type Stage = (typeof stages)[number];

/** As they stand on sheets and in names of files. */
export const stageNames: Readonly<Record<Stage, string>> = {
  self: "自己評価",
  committee: "委員会評価",
  reply: "市の対応",
};

/** Up to which stage a workbook is open; `all` where nobody has said. */
export type OpenStage = Stage | "all";

/** How far a workbook is open, and whether people type in the cells of that stage alone. */
export interface StageSetting {
  openStage: OpenStage;
  isLocked: boolean;
}

/** The same as one of the choices on 計画. */
export type StageChoice = OpenStage | `only:${Stage}`;

export const stageChoiceOf = ({ openStage, isLocked }: StageSetting): StageChoice =>
  isLocked && openStage !== "all" ? `only:${openStage}` : openStage;

export const stageSettingOf = (choice: StageChoice): StageSetting => {
  const stage = stages.find((each) => choice === `only:${each}`);
  return stage === undefined
    ? { openStage: choice as OpenStage, isLocked: false }
    : { openStage: stage, isLocked: true };
};

/** Whether the cells of a stage can be typed in. */
export const isUnlocked = ({ openStage, isLocked }: StageSetting, stage: Stage): boolean =>
  !isLocked || openStage === "all" || openStage === stage;

/** Whether what is written in a stage is owed by now. */
export const isOpen = (open: OpenStage, stage: Stage): boolean =>
  open === "all" || stages.indexOf(stage) <= stages.indexOf(open);

/** What is written in a stage. */
interface Staged {
  stage: Stage;
  writtenBy: string;
}

/** The fields that are written in a stage. */
export const stageFields = <Item extends Staged>(fields: readonly Item[], stage: Stage): Item[] =>
  fields.filter((field) => field.stage === stage && field.writtenBy !== "nobody");

/** The fields of a stage and of those before it, in their order. Nothing of a later one goes out. */
export const writtenUpTo = <Item extends Staged>(fields: readonly Item[], stage: Stage): Item[] =>
  fields.filter((field) => isOpen(stage, field.stage));

/** What a stage is called in file names: 1自己評価, 2委員会評価. */
export const stageLabel = (stage: Stage): string => `${stages.indexOf(stage) + 1}${stageNames[stage]}`;
