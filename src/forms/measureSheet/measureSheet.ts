import { textOf, type BasicPolicy, type Measure, type Plan } from "../../plan/plan";
import { fixedAddress } from "../../sheet/cellRange";
import { blankFill, type CellStyleName } from "../../sheet/cellStyles";
import type { CellSpec, HighlightSpec, RowSpec, SheetSpec } from "../../sheet/sheetSpec";
import { rowHeight } from "../../sheet/textLayout";
import { cell, row, sheetSpec, singleLine, titleHeight } from "../blankSpec";
import { fieldCell } from "../fieldCell";
import type { Field } from "../fields";
import {
  filledStatus,
  footerText,
  hints,
  linkTexts,
  numberedTitle,
  planHeaders,
  priorityMark,
  settingLabels,
  statusHeader,
} from "../headings";
import { isWritable, owing } from "../owed";
import { gradeChoice, gradeHighlights } from "../gradeCells";
import { askedOf, type Settings } from "../settings";
import { measureSheetIdentity } from "../sheetIdentity";
import { missingFormula, statusFormula, type OwedCell } from "../statusFormula";

const columnWidths = { label: 24, value: 110 };
/** Eight lines to type in. */
const smallestTextHeight = 154;

/** Width of the column in which the texts are typed. */
export const measureTextWidth = columnWidths.value;

const valueColumn = 1;
const titleRow = 1;

type Marked = Pick<Measure, "isPriority">;

/** 重点 has a row only where there is a mark. */
const firstTextRow = ({ isPriority }: Marked): number => titleRow + (isPriority ? 8 : 7);

/** Zero-based cell of a measure sheet in which a text is typed, when the sheet stands as it was built with these fields. */
export const measureTextCell = (
  measure: Marked,
  fields: readonly Field[],
  key: string,
): { row: number; column: number } => ({
  row: firstTextRow(measure) + fields.findIndex((field) => field.key === key),
  column: valueColumn,
});

/** The same in R1C1. */
export function measureTextAddress(measure: Marked, fields: readonly Field[], key: string): string {
  const { row, column } = measureTextCell(measure, fields, key);
  return fixedAddress(row, column);
}

/** What a measure is called where one line must do: its policy's number and its own. */
export function measureLabel(policy: Pick<BasicPolicy, "number">, measure: Pick<Measure, "number">): string {
  const saysItsPolicy = measure.number.startsWith(`${policy.number}-`);
  return saysItsPolicy ? measure.number : `${policy.number}-${measure.number}`;
}

export interface MeasureSheetInput {
  plan: Plan;
  measureId: string;
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
    [planHeaders.policyTitle, numberedTitle(policy.number, policy.title)],
    [planHeaders.measureNumber, measure.number],
    [planHeaders.measureTitle, measure.title],
    ...(measure.isPriority ? ([[planHeaders.priority, priorityMark]] as [string, string][]) : []),
    [planHeaders.implementingBody, measure.implementingBody],
  ];
  const fields = askedOf(settings, measure);
  const status = statusCell(input, fields);
  const statusRow = firstTextRow(measure) + fields.length;
  const grades = fields.flatMap(({ kind }, index) => {
    const range = { row: firstTextRow(measure) + index, column: valueColumn, rowCount: 1, columnCount: 1 };
    return kind.is === "choice" ? [{ scale: kind.scale, range }] : [];
  });
  return sheetSpec({
    identity: measureSheetIdentity(input.measureId),
    name,
    columnWidths: [columnWidths.label, columnWidths.value],
    rows: [
      row([cell(linkTexts.toPolicy, "backLink"), cell(hints.typing, "note")]),
      row([cell(numberedTitle(measureLabel(policy, measure), measure.title), "title")], titleHeight),
      ...facts.map(([label, value]) => labelledRow(label, value, "text", singleLine)),
      ...fields.map((field) => fieldRow(input, fields, field)),
      row([cell(statusHeader, "label"), status], singleLine),
    ],
    names: fields.map(({ key, label }, index) => ({
      key: `texts.${key}`,
      range: { row: firstTextRow(measure) + index, column: 0, rowCount: 1, columnCount: valueColumn + 1 },
      heading: label,
    })),
    choices: grades.map(({ scale, range }) => gradeChoice(scale, range)),
    highlights: [
      ...grades.flatMap(({ scale, range }) => gradeHighlights(scale, range)),
      ...fields.map(({ key }, index): HighlightSpec => ({
        kind: "formula",
        range: { row: firstTextRow(measure) + index, column: valueColumn, rowCount: 1, columnCount: 1 },
        formula: missingFormula(key, `$B$${statusRow + 1}`),
        fill: blankFill,
      })),
    ],
    links: [{ range: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, sheetName: input.policySheetName }],
    frozen: { rows: titleRow + 1, columns: 0 },
    tabColor: "#FFC000",
    print: {
      area: { row: titleRow, column: 0, rowCount: statusRow - titleRow, columnCount: valueColumn + 1 },
      isBlackAndWhite: true,
      footer: footerText(plan),
    },
  });
}

function fieldRow({ measure }: MeasureSheetInput, fields: readonly Field[], field: Field): RowSpec {
  const text = textOf(measure, field.key);
  const isTyped = isWritable(field, measure);
  const written = fieldCell(field, text, isTyped, (key) => addressIn(measure, fields, key));
  const smallest = field.kind.is === "text" ? smallestTextHeight : singleLine;
  const { height, cells } = labelledRow(field.label, text, "text", smallest);
  return { height, cells: [...cells.slice(0, valueColumn), written] };
}

const addressIn = (measure: Marked, fields: readonly Field[], key: string): string | null =>
  fields.some((field) => field.key === key) ? measureTextAddress(measure, fields, key) : null;

function statusCell({ measure, settings }: MeasureSheetInput, fields: readonly Field[]): CellSpec {
  const owed = fields.flatMap((field): OwedCell[] => {
    const [is, address] = [owing(field, measure, settings), measureTextAddress(measure, fields, field.key)];
    if (is === "notOwed" || is === "outOfScope") return [];
    const when = is === "owed" ? null : addressIn(measure, fields, is.when);
    return is !== "owed" && when === null
      ? []
      : [{ key: field.key, address, ...(when !== null && { when }) }];
  });
  return owed.length === 0 ? cell(filledStatus, "status") : cell({ formula: statusFormula(owed) }, "status");
}

function labelledRow(label: string, text: string, style: CellStyleName, smallestHeight: number): RowSpec {
  const height = rowHeight(
    [
      { text: label, columnWidth: columnWidths.label },
      { text, columnWidth: columnWidths.value },
    ],
    smallestHeight,
  );
  return row([cell(label, "label"), cell(text || null, style)], height);
}
