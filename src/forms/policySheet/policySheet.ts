import {
  assessmentFields,
  type AssessmentKey,
  type BasicPolicy,
  type Measure,
  type Plan,
} from "../../plan/plan";
import { cellAddress, quotedSheetName, sameRowAddress } from "../../sheet/cellRange";
import { blankFill } from "../../sheet/cellStyles";
import type { CellContent, CellSpec, HighlightSpec, RowSpec, SheetSpec } from "../../sheet/sheetSpec";
import { rowHeight } from "../../sheet/textLayout";
import { cell, row, sheetSpec, titleHeight } from "../blankSpec";
import { columnNames } from "../finding/columnNames";
import {
  footerText,
  hints,
  idHeaders,
  linkTexts,
  measureHeaders,
  numberedTitle,
  planHeaders,
  policyHeaders,
  priorityMark,
  statusHeader,
} from "../headings";
import { firstTextColumn, policyColumnWidths, policySheetRows, statusColumn } from "./policyLayout";
import { forEachField, type Settings } from "../settings";
import { policySheetIdentity } from "../sheetIdentity";
import { missingFormula, statusFormula } from "../statusFormula";

/** Four lines to type in, so that a blank cell looks like a place for a text. */
const smallestTextHeight = 80;

export interface PolicySheetInput {
  plan: Plan;
  policyId: string;
  policy: BasicPolicy;
  settings: Settings;
  name: string;
  planSheetName: string;
  /** Layout `measure`: name and cell of the text on the measure's sheet. */
  source: ((measure: Measure, key: AssessmentKey) => { sheetName: string; address: string }) | null;
}

/** A policy's sheet: its own texts when it is assessed, then a row a measure. */
export function policySheetSpec(input: PolicySheetInput): SheetSpec {
  const { plan, policy, settings, name } = input;
  const isAssessed = settings.level === "policyAndMeasure";
  const measureRows = policy.measures.map((measure) => measureRow(input, measure));
  return sheetSpec({
    identity: policySheetIdentity(input.policyId),
    name,
    columnWidths: [
      ...policyColumnWidths.leading,
      ...assessmentFields.map(() => policyColumnWidths.text),
      policyColumnWidths.status,
      policyColumnWidths.id,
    ],
    rows: [
      row([cell(numberedTitle(policy.number, policy.title), "title")], titleHeight),
      row([
        cell(linkTexts.toPlan, "backLink"),
        cell(input.source === null ? hints.typing : hints.shownHere, "note"),
      ]),
      headerRow(Object.values(policyHeaders), isAssessed ? settings : null, planHeaders.group),
      policyRow(plan, policy, isAssessed),
      row([]),
      headerRow(Object.values(measureHeaders), settings, idHeaders.measureId),
      ...measureRows,
    ],
    names: [
      ...columnNames(
        "policy",
        namedOwnColumns(isAssessed ? settings : null),
        policySheetRows.policyHeader,
        2,
      ),
      ...columnNames(
        "measures",
        namedMeasureColumns(settings),
        policySheetRows.measureHeader,
        1 + measureRows.length,
      ),
    ],
    highlights: [
      ...(isAssessed ? missingHighlights(policySheetRows.policy, 1) : []),
      ...(measureRows.length > 0 ? missingHighlights(policySheetRows.firstMeasure, measureRows.length) : []),
    ],
    links: [
      {
        range: { row: policySheetRows.guide, column: 0, rowCount: 1, columnCount: 1 },
        sheetName: input.planSheetName,
      },
    ],
    frozen: { rows: 1, columns: 2 },
    tabColor: "#70AD47",
    print: {
      titleRows: { first: policySheetRows.measureHeader, last: policySheetRows.measureHeader },
      footer: footerText(plan),
    },
  });
}

type NamedColumn = readonly [key: string, heading: string] | null;

const namedTexts = ({ labels }: Settings): NamedColumn[] =>
  assessmentFields.map(({ key }) => [key, labels[key]]);

/** The columns that are found by name: whose a row is, and its texts. The keys are those by which the sheet is read. */
const namedMeasureColumns = (settings: Settings): NamedColumn[] => [
  ["measureNumber", measureHeaders.measureNumber],
  ["measureTitle", measureHeaders.measureTitle],
  null,
  null,
  ...namedTexts(settings),
  null,
  ["hidden", idHeaders.measureId],
];

const namedOwnColumns = (settings: Settings | null): NamedColumn[] => [
  ["policyNumber", policyHeaders.policyNumber],
  ["policyTitle", policyHeaders.policyTitle],
  null,
  null,
  ...(settings === null ? assessmentFields.map(() => null) : namedTexts(settings)),
  null,
  ["hidden", planHeaders.group],
];

/** `hidden` heads the hidden column: the group of the policy, the ids of its measures. */
function headerRow(headers: readonly string[], settings: Settings | null, hidden: string): RowSpec {
  const labels =
    settings === null ? [] : [...assessmentFields.map(({ key }) => settings.labels[key]), statusHeader];
  const cells = [...headers, ...labels].map((header) => cell(header, "header"));
  return row(
    [...cells, ...(settings === null ? noTexts : []), cell(hidden, "header")],
    rowHeight(
      labels.map((text) => ({ text, columnWidth: policyColumnWidths.text })),
      26,
    ),
  );
}

function policyRow(plan: Plan, policy: BasicPolicy, isAssessed: boolean): RowSpec {
  const facts = [
    cell(policy.number, "centred"),
    cell(policy.title, "text"),
    cell(policy.measures.length, "count"),
    cell(plan.fiscalYear, "centred"),
  ];
  const height = heightFor(policy, isAssessed ? policy : null);
  const texts = isAssessed ? [...typedTexts(policy), statusCell] : noTexts;
  return row([...facts, ...texts, cell(policy.group || null, "text")], height);
}

function measureRow(input: PolicySheetInput, measure: Measure): RowSpec {
  const { source } = input;
  const facts = [
    cell(measure.number, "centred"),
    cell(measure.title, "text"),
    cell(measure.isPriority ? priorityMark : null, "centred"),
    cell(measure.implementingBody || null, "text"),
  ];
  const texts = source === null ? typedTexts(measure) : mirroredTexts((key) => source(measure, key));
  const id = cell(measure.id ?? null, "text");
  return row([...facts, ...texts, statusCell, id], heightFor(measure, measure));
}

/** In the columns of the texts and 状態 of a policy that is not assessed. */
const noTexts: CellSpec[] = [...assessmentFields, statusHeader].map(() => cell(null, "note"));

const typedTexts = (texts: Record<AssessmentKey, string>): CellSpec[] =>
  assessmentFields.map(({ key }) => cell(texts[key] || null, "input"));

/** `&""` keeps a blank source blank instead of 0. */
const mirroredTexts = (source: (key: AssessmentKey) => { sheetName: string; address: string }): CellSpec[] =>
  assessmentFields.map(({ key }) => {
    const { sheetName, address } = source(key);
    return cell(
      { formula: `=${quotedSheetName(sheetName)}!${address}&""` } satisfies CellContent,
      "mirrored",
    );
  });

function heightFor(
  { number, title }: BasicPolicy | Measure,
  texts: Record<AssessmentKey, string> | null,
): number {
  const [numberWidth = 0, titleWidth = 0] = policyColumnWidths.leading;
  const columnWidth = policyColumnWidths.text;
  const typed = texts === null ? [] : assessmentFields.map(({ key }) => ({ text: texts[key], columnWidth }));
  return rowHeight(
    [{ text: number, columnWidth: numberWidth }, { text: title, columnWidth: titleWidth }, ...typed],
    texts === null ? undefined : smallestTextHeight,
  );
}

/** 状態 of the texts in its row. */
const statusCell: CellSpec = cell(
  {
    formula: statusFormula(
      forEachField(({ key }) =>
        sameRowAddress(firstTextColumn + assessmentFields.findIndex((field) => field.key === key)),
      ),
    ),
  },
  "status",
);

function missingHighlights(first: number, rowCount: number): HighlightSpec[] {
  return assessmentFields.map(({ key }, index) => ({
    kind: "formula",
    range: { row: first, column: firstTextColumn + index, rowCount, columnCount: 1 },
    formula: missingFormula(key, `$${cellAddress(first, statusColumn)}`),
    fill: blankFill,
  }));
}
