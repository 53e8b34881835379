import type { Plan } from "../../plan/plan";
import type { RowSpec } from "../../sheet/sheetSpec";
import { cell, row } from "../blankSpec";
import { fieldSettingLabel, layoutLabels, levelLabels, settingLabels } from "../headings";
import type { Settings } from "../settings";
import { switchedOffText } from "../switchedOff";

type SettingKey = keyof typeof settingLabels;

/** Those above the headings of the texts. */
const settingKeys = ["title", "fiscalYear", "layout", "level"] as const satisfies readonly SettingKey[];
const firstSettingRow = 2;

/** The settings as rows, a label and a value, below the title. */
export function settingRows(plan: Plan, settings: Settings): RowSpec[] {
  const values: Record<SettingKey, string> = {
    title: plan.title,
    fiscalYear: plan.fiscalYear,
    layout: layoutLabels[settings.layout],
    level: levelLabels[settings.level],
    textLimit: String(settings.textLimit ?? ""),
    switchedOff: switchedOffText(settings.switchedOff ?? []),
  };
  const setting = (key: SettingKey) => [settingLabels[key], values[key]] as const;
  return [
    ...settingKeys.map(setting),
    ...settings.fields.map(({ key, label }) => [fieldSettingLabel(key), label] as const),
    setting("textLimit"),
    setting("switchedOff"),
  ].map(([label, value]) => row([cell(label, "label"), cell(value || null, "inputLine")]));
}

const choice = (key: (typeof settingKeys)[number], values: string[]) => ({
  range: { row: firstSettingRow + settingKeys.indexOf(key), column: 1, rowCount: 1, columnCount: 1 },
  values,
});

export const settingChoices = [
  choice("layout", Object.values(layoutLabels)),
  choice("level", Object.values(levelLabels)),
];
