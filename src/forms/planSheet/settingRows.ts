import type { Plan } from "../../plan/plan";
import type { ChoiceSpec, RowSpec } from "../../sheet/sheetSpec";
import { cell, row } from "../blankSpec";
import { formLabels, openStageLabels, sideSettingLabels } from "../fieldHeadings";
import { fieldSettingLabel, layoutLabels, levelLabels, settingLabels } from "../headings";
import type { Settings } from "../settings";

type SettingKey = keyof typeof settingLabels;
type SideKey = keyof typeof sideSettingLabels;

const settingKeys = Object.keys(settingLabels) as SettingKey[];
const sideKeys = Object.keys(sideSettingLabels) as SideKey[];
const firstSettingRow = 2;
const valueColumn = 1;
const sideLabelColumn = 5;

/** The settings above the plan's table; those of fields and stages stand beside the others, so that no row moves. */
export function settingRows(plan: Plan, settings: Settings): RowSpec[] {
  const values: Record<SettingKey, string> = {
    title: plan.title,
    fiscalYear: plan.fiscalYear,
    layout: layoutLabels[settings.layout],
    level: levelLabels[settings.level],
  };
  const sideValues: Record<SideKey, string> = {
    form: formLabels[settings.form === undefined ? "usual" : "chosen"],
    openStage: openStageLabels[settings.openStage ?? "all"],
    dueDate: settings.dueDate ?? "",
  };
  // Chosen fields have their headings on 評価項目.
  const worded = settings.form === undefined ? settings.fields : [];
  const rows = [
    ...settingKeys.map((key) => [settingLabels[key], values[key]] as const),
    ...worded.map(({ key, label }) => [fieldSettingLabel(key), label] as const),
  ];
  return rows.map(([label, value], index) => {
    const [side] = sideKeys.slice(index);
    const between = Array.from({ length: sideLabelColumn - valueColumn - 1 }, () => cell(null, "note"));
    return row([
      cell(label, "label"),
      cell(value, "inputLine"),
      ...(side === undefined
        ? []
        : [...between, cell(sideSettingLabels[side], "label"), cell(sideValues[side] || null, "inputLine")]),
    ]);
  });
}

const choice = (index: number, column: number, values: string[]): ChoiceSpec => ({
  range: { row: firstSettingRow + index, column, rowCount: 1, columnCount: 1 },
  values,
});

export const settingChoices: readonly ChoiceSpec[] = [
  choice(settingKeys.indexOf("layout"), valueColumn, Object.values(layoutLabels)),
  choice(settingKeys.indexOf("level"), valueColumn, Object.values(levelLabels)),
  choice(sideKeys.indexOf("form"), sideLabelColumn + 1, Object.values(formLabels)),
  choice(sideKeys.indexOf("openStage"), sideLabelColumn + 1, Object.values(openStageLabels)),
];
