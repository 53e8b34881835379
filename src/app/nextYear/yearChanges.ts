import { openStageLabels, sideSettingLabels } from "../../forms/fieldHeadings";
import { fieldSettingLabel, settingLabels } from "../../forms/headings";
import { stageOf, type Settings } from "../../forms/settings";
import { stageChoiceOf } from "../../forms/stages";
import type { Plan } from "../../plan/plan";
import { nextSettings } from "./nextSettings";
import { nextTitle } from "./nextPlan";

/** What of 計画 and 評価項目 becomes something else with the next fiscal year, beside the year itself; "" for blank. */
export interface YearChange {
  /** Its label there. */
  setting: string;
  before: string;
  after: string;
}

type Said = readonly (readonly [setting: string, text: string])[];

/** What the year after changes of what the city has said, besides blanking the texts. */
export function yearChanges(plan: Plan, settings: Settings): YearChange[] {
  const next = saidIn(nextTitle(plan), nextSettings(settings, plan.fiscalYear));
  return saidIn(plan.title, settings).flatMap(([setting, before], index) => {
    const after = next[index]?.[1] ?? "";
    return after === before ? [] : [{ setting, before, after }];
  });
}

const saidIn = (title: string, settings: Settings): Said => [
  [settingLabels.title, title],
  ...(settings.form ?? settings).fields.map(({ key, label }) => [fieldSettingLabel(key), label] as const),
  [sideSettingLabels.openStage, openStageLabels[stageChoiceOf(stageOf(settings))]],
  [sideSettingLabels.dueDate, settings.dueDate ?? ""],
];
