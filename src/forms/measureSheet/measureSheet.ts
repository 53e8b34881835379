import { textOf, type BasicPolicy, type Measure, type Plan } from "../../plan/plan";
import { blankFill, type CellStyleName } from "../../sheet/cellStyles";
import type { CellSpec, HighlightSpec, RowSpec, SheetSpec } from "../../sheet/sheetSpec";
import { rowHeight } from "../../sheet/textLayout";
import { cell, formTitle, row, sheetSpec, singleLine } from "../blankSpec";
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
import { isTypedNow, owedCell, owing } from "../owed";
import { gradeChoice, gradeHighlights } from "../gradeCells";
import { askedOf, type Settings } from "../settings";
import { measureSheetIdentity } from "../sheetIdentity";
import { missingFormula, statusFormula, statusResult } from "../statusFormula";
import {
  firstTextRow,
  measureColumnWidths,
  measureLabel,
  measureTextAddress,
  titleRow,
  valueColumn,
} from "./measureLayout";

/** Eight lines to type in. */
const smallestTextHeight = 154;

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
  const widths = [measureColumnWidths.label, measureColumnWidths.value];
  return sheetSpec({
    identity: measureSheetIdentity(input.measureId),
    name,
    columnWidths: widths,
    rows: [
      row([cell(linkTexts.toPolicy, "backLink"), cell(hints.typing, "note")]),
      formTitle(numberedTitle(measureLabel(policy, measure), measure.title), widths),
      ...facts.map(([label, value]) => labelledRow(label, value, "text", singleLine)),
      ...fields.map((field) => fieldRow(input, fields, field)),
      row([cell(statusHeader, "label"), status], singleLine),
    ],
    facts: facts.map(([, value]) => value),
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

function fieldRow({ measure, settings }: MeasureSheetInput, fields: readonly Field[], field: Field): RowSpec {
  const text = textOf(measure, field.key);
  const isTyped = isTypedNow(field, measure, settings);
  const written = fieldCell(field, text, isTyped, (key) => addressIn(measure, fields, key));
  const smallest = field.kind.is === "text" ? smallestTextHeight : singleLine;
  const { height, cells } = labelledRow(field.label, text, "text", smallest);
  return { height, cells: [...cells.slice(0, valueColumn), written] };
}

const addressIn = (measure: Measure, fields: readonly Field[], key: string): string | null =>
  fields.some((field) => field.key === key) ? measureTextAddress(measure, fields, key) : null;

function statusCell({ measure, settings }: MeasureSheetInput, fields: readonly Field[]): CellSpec {
  const placed = (key: string) => {
    const address = addressIn(measure, fields, key);
    return address === null ? null : { address, text: textOf(measure, key) };
  };
  const owed = fields.flatMap((field) => owedCell(field.key, owing(field, measure, settings), placed));
  if (owed.length === 0) return cell(filledStatus, "status");
  return cell({ formula: statusFormula(owed), result: statusResult(owed) }, "status");
}

function labelledRow(label: string, text: string, style: CellStyleName, smallestHeight: number): RowSpec {
  const height = rowHeight(
    [
      { text: label, columnWidth: measureColumnWidths.label },
      { text, columnWidth: measureColumnWidths.value },
    ],
    smallestHeight,
  );
  return row([cell(label, "label"), cell(text || null, style)], height);
}
