import {
  assessmentFields,
  type AssessmentKey,
  type BasicPolicy,
  type Measure,
  type Plan,
} from "../../plan/plan";
import { fixedAddress } from "../../sheet/cellRange";
import { blankFill } from "../../sheet/cellStyles";
import type { SheetContent } from "../../sheet/sheetContent";
import type { RowSpec, SheetSpec } from "../../sheet/sheetSpec";
import { rowHeight } from "../../sheet/textLayout";
import { cell, priorityMark, row, sheetSpec, singleLine, titleHeight } from "../blankSpec";
import { planCaption } from "../planCaption";
import { planHeaders, settingLabels } from "../planSheet/planSheet";
import { statusHeader } from "../policySheet/policyLayout";
import { forEachField, type Settings } from "../settings";
import { measureSheetIdentity } from "../sheetIdentity";
import { missingFormula, statusFormula } from "../statusFormula";
import { findLabelled } from "../finding/table";

const columnWidths = { label: 24, value: 110 };
/** Eight lines to type in. */
const smallestTextHeight = 154;

/** Width of the column in which the texts are typed. */
export const measureTextWidth = columnWidths.value;

const guide = "薄い黄色の欄に文章を入力してください。橙色は未記入の欄です。";
const valueColumn = 1;
const factRows = 7;
const firstTextRow = 2 + factRows;
const statusRow = firstTextRow + assessmentFields.length;

/** Cell of a measure sheet in which a text is typed, when the sheet stands as it was built, in R1C1. */
export function measureTextAddress(key: AssessmentKey): string {
  return fixedAddress(firstTextRow + assessmentFields.findIndex((field) => field.key === key), valueColumn);
}

/** Where a text stands beside its label, which may be touched up, but is none of those of the measure's facts. */
export const findTextLabel = (content: SheetContent, label: string): { row: number; column: number } | null =>
  findLabelled(content, label, [
    ...Object.values(planHeaders),
    ...Object.values(settingLabels),
    statusHeader,
  ]);

/** What a measure is called where one line must do: its policy's number and its own. */
export function measureLabel(policy: Pick<BasicPolicy, "number">, measure: Pick<Measure, "number">): string {
  const saysItsPolicy = measure.number.startsWith(`${policy.number}-`);
  return saysItsPolicy ? measure.number : `${policy.number}-${measure.number}`;
}

export interface MeasureSheetInput {
  plan: Plan;
  policyKey: string;
  policy: BasicPolicy;
  measure: Measure;
  settings: Settings;
  name: string;
  policySheetName: string;
}

/** 個票: one measure's facts and the cells in which its texts are typed, each beside its label. */
export function measureSheetSpec(input: MeasureSheetInput): SheetSpec {
  const { plan, policy, measure, settings, name } = input;
  const facts: [string, string][] = [
    [settingLabels.title, plan.title],
    [settingLabels.fiscalYear, plan.fiscalYear],
    [planHeaders.policyTitle, `${policy.number}　${policy.title}`],
    [planHeaders.measureNumber, measure.number],
    [planHeaders.measureTitle, measure.title],
    [planHeaders.priority, measure.isPriority ? priorityMark : ""],
    [planHeaders.implementingBody, measure.implementingBody],
  ];
  const status = statusFormula(forEachField(({ key }) => measureTextAddress(key)));
  return sheetSpec({
    identity: measureSheetIdentity(input.policyKey, measure),
    name,
    columnWidths: [columnWidths.label, columnWidths.value],
    rows: [
      row([cell(`${measureLabel(policy, measure)}　${measure.title}`, "title")], titleHeight),
      row([cell("← 基本施策のシート", "backLink"), cell(guide, "note")]),
      ...facts.map(([label, value]) => factRow(label, value)),
      ...assessmentFields.map(({ key }) => textRow(settings.labels[key], measure[key])),
      row([cell(statusHeader, "label"), cell({ formula: status }, "status")], singleLine),
    ],
    highlights: assessmentFields.map(({ key }, index) => ({
      kind: "formula",
      range: { row: firstTextRow + index, column: valueColumn, rowCount: 1, columnCount: 1 },
      formula: missingFormula(key, `$B$${statusRow + 1}`),
      fill: blankFill,
    })),
    links: [{ range: { row: 1, column: 0, rowCount: 1, columnCount: 1 }, sheetName: input.policySheetName }],
    frozen: { rows: 1, columns: 0 },
    tabColor: "#FFC000",
    print: { titleRows: null, footer: planCaption(plan) },
  });
}

function factRow(label: string, value: string): RowSpec {
  const height = rowHeight([{ text: value, columnWidth: columnWidths.value }], singleLine);
  return row([cell(label, "label"), cell(value || null, "text")], height);
}

function textRow(label: string, text: string): RowSpec {
  const height = rowHeight(
    [
      { text: label, columnWidth: columnWidths.label },
      { text, columnWidth: columnWidths.value },
    ],
    smallestTextHeight,
  );
  return row([cell(label, "label"), cell(text || null, "input")], height);
}
