import type { Evaluation } from "../../forms/evaluation/evaluation";
import { stageOf } from "../../forms/settings";
import type { StageSetting } from "../../forms/stages";

/** How far a workbook is open by now. */
export const stageNow = ({ settings }: Evaluation): StageSetting => stageOf(settings);
