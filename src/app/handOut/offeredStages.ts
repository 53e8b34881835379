import type { Evaluation } from "../../forms/evaluation/evaluation";
import { stageFields, stageName, stages, type Stage } from "../../handOut/stage";

/** The stages in which there is something to write, each with what that is. */
export const offeredStages = ({ settings: { fields } }: Evaluation): { stage: Stage; name: string }[] =>
  stages.flatMap((stage) =>
    stageFields(fields, stage).length === 0 ? [] : [{ stage, name: stageName(fields, stage) }],
  );
