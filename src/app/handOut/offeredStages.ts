import { shortLabel } from "../../forms/headings";
import { stageField, stages, type Stage } from "../../handOut/stage";

/** What is written in a stage. */
export const stageName = (stage: Stage): string => shortLabel(stageField(stage));

/** The stages in which files can go out. */
export const offeredStages = (): { stage: Stage; name: string }[] =>
  stages.map((stage) => ({ stage, name: stageName(stage) }));
