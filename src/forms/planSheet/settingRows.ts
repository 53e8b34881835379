import type { Plan } from "../../plan/plan";
import { formFontSize } from "../../sheet/cellStyles";
import { contentText, type CellSpec, type ChoiceSpec, type RowSpec } from "../../sheet/sheetSpec";
import { lineCount, rowHeight } from "../../sheet/textLayout";
import { cell, row, singleLine } from "../blankSpec";
import { formLabels, openStageLabels, sideSettingLabels } from "../fieldHeadings";
import { fieldSettingLabel, layoutLabels, levelLabels, settingLabels } from "../headings";
import { stageOf, type Settings } from "../settings";
import { switchedOffText } from "../switchedOff";
import { stageChoiceOf } from "../stages";
import { planColumnWidths } from "./planColumnWidths";

type SettingKey = keyof typeof settingLabels;
type SideKey = keyof typeof sideSettingLabels;

/** Those above the headings of the texts. */
const settingKeys = ["title", "fiscalYear", "layout", "level"] as const satisfies readonly SettingKey[];
const sideKeys = Object.keys(sideSettingLabels) as SideKey[];
const firstSettingRow = 2;
const valueColumn = 1;
const sideLabelColumn = 5;

/** The settings as rows below the title; those of fields and stages stand beside the others. */
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
  // Chosen fields have their headings on 評価項目.
  const worded = settings.form === undefined ? settings.fields : [];
  return [
    ...settingKeys.map(setting),
    ...worded.map(({ key, label }) => [fieldSettingLabel(key), label] as const),
    setting("textLimit"),
    setting("switchedOff"),
  ].map(([label, value], index) => settingRow(label, value, sideCells(settings, sideKeys[index])));
}

/** A value runs on over the blank cells beside its own; a longer one takes lines there. */
function settingRow(label: string, value: string, side: readonly CellSpec[]): RowSpec {
  const end = side.length === 0 ? planColumnWidths.length : sideLabelColumn;
  const [own = 0, ...beside] = planColumnWidths.slice(valueColumn, end);
  const columnWidth = beside.reduce((sum, width) => sum + width, own);
  const isLine = lineCount(value, { columnWidth, fontSize: formFontSize }) <= 1;
  const height = isLine ? singleLine : rowHeight([{ text: value, columnWidth: own }], singleLine);
  return row([cell(label, "label"), cell(value || null, isLine ? "inputLine" : "input"), ...side], height);
}

/** What stands beside the labels. */
export const settingTexts = (rows: readonly RowSpec[]): string[] =>
  rows.flatMap(({ cells }) =>
    [valueColumn, sideLabelColumn + 1].map((column) => contentText(cells[column]?.content ?? null)),
  );

function sideCells(settings: Settings, key: SideKey | undefined) {
  if (key === undefined) return [];
  const values: Record<SideKey, string> = {
    form: formLabels[settings.form === undefined ? "usual" : "chosen"],
    openStage: openStageLabels[stageChoiceOf(stageOf(settings))],
    dueDate: settings.dueDate ?? "",
  };
  const between = Array.from({ length: sideLabelColumn - valueColumn - 1 }, () => cell(null, "note"));
  return [...between, cell(sideSettingLabels[key], "label"), cell(values[key] || null, "inputLine")];
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
