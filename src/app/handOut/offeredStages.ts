import type { Evaluation } from "../../forms/evaluation/evaluation";
import { stageFields, stageNames, stages, type Stage } from "../../forms/stages";

/** The stages in which there is something to write, each with what that is. */
export const offeredStages = ({ settings: { fields } }: Evaluation): { stage: Stage; name: string }[] =>
  stages.flatMap((stage) =>
    stageFields(fields, stage).length === 0 ? [] : [{ stage, name: stageNames[stage] }],
  );
