import {
  assessmentFields,
  type AssessmentKey,
  type BasicPolicy,
  type Measure,
  type Plan,
} from "../../plan/plan";
import { cellAddress, quotedSheetName, sameRowAddress } from "../../sheet/cellRange";
import { blankFill } from "../../sheet/cellStyles";
import {
  contentText,
  type CellContent,
  type CellSpec,
  type HighlightSpec,
  type RowSpec,
  type SheetSpec,
} from "../../sheet/sheetSpec";
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
import { assessesMeasures, assessesPolicies, forEachField, type Settings } from "../settings";
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
      row([
        cell(linkTexts.toPlan, "backLink"),
        cell(null, "note"),
        cell(input.source === null ? hints.typing : hints.shownHere, "note"),
      ]),
      row([cell(numberedTitle(policy.number, policy.title), "title")], titleHeight),
      headerRow(
        Object.values(policyHeaders),
        assessesPolicies(settings) ? settings : null,
        planHeaders.group,
      ),
      policyRow(plan, policy, assessesPolicies(settings)),
      row([]),
      headerRow(
        Object.values(measureHeaders),
        assessesMeasures(settings) ? settings : null,
        idHeaders.measureId,
      ),
      ...measureRows,
    ],
    names: [
      ...columnNames(
        "policy",
        namedOwnColumns(assessesPolicies(settings) ? settings : null),
        policySheetRows.policyHeader,
        2,
      ),
      ...columnNames(
        "measures",
        namedMeasureColumns(assessesMeasures(settings) ? settings : null),
        policySheetRows.measureHeader,
        1 + measureRows.length,
      ),
    ],
    highlights: [
      ...(assessesPolicies(settings) ? missingHighlights(policySheetRows.policy, 1) : []),
      ...(assessesMeasures(settings) && measureRows.length > 0
        ? missingHighlights(policySheetRows.firstMeasure, measureRows.length)
        : []),
    ],
    links: [
      {
        range: { row: policySheetRows.guide, column: 0, rowCount: 1, columnCount: 1 },
        sheetName: input.planSheetName,
      },
    ],
    frozen: { rows: policySheetRows.title + 1, columns: 2 },
    tabColor: "#70AD47",
    print: {
      area: {
        row: policySheetRows.title,
        column: 0,
        rowCount: policySheetRows.firstMeasure + measureRows.length - policySheetRows.title,
        columnCount: statusColumn,
      },
      isBlackAndWhite: true,
      titleRows: { first: policySheetRows.measureHeader, last: policySheetRows.measureHeader },
      footer: footerText(plan),
    },
  });
}

type NamedColumn = readonly [key: string, heading: string] | null;

const namedTexts = (settings: Settings | null): NamedColumn[] =>
  assessmentFields.map(({ key }) => settings && [key, settings.labels[key]]);

/** The columns that are found by name: whose a row is, and its texts. The keys are those by which the sheet is read. */
const namedMeasureColumns = (settings: Settings | null): NamedColumn[] => [
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
  ...namedTexts(settings),
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
      cells.map(({ content }, column) => ({
        text: contentText(content),
        columnWidth: columnWidthOf(column),
      })),
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
  return subjectRow(facts, isAssessed ? policy : null, {
    texts: isAssessed ? typedTexts(policy) : [],
    hidden: policy.group,
  });
}

function measureRow({ source, settings }: PolicySheetInput, measure: Measure): RowSpec {
  const isAssessed = assessesMeasures(settings);
  const facts = [
    cell(measure.number, "centred"),
    cell(measure.title, "text"),
    cell(measure.isPriority ? priorityMark : null, "centred"),
    cell(measure.implementingBody || null, "text"),
  ];
  const texts = source === null ? typedTexts(measure) : mirroredTexts((key) => source(measure, key));
  return subjectRow(facts, isAssessed ? measure : null, {
    texts: isAssessed ? texts : [],
    hidden: measure.id ?? "",
  });
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

const columnWidthOf = (column: number): number =>
  policyColumnWidths.leading[column] ?? policyColumnWidths.text;

/** A row as high as what stands in it; `written` are the texts in its cells, or those that its cells will show. */
function subjectRow(
  facts: readonly CellSpec[],
  written: Record<AssessmentKey, string> | null,
  { texts: cells, hidden }: { texts: readonly CellSpec[]; hidden: string },
): RowSpec {
  const last = cell(hidden || null, "text");
  const columnWidth = policyColumnWidths.text;
  const factTexts = facts.map(({ content }, column) => ({
    text: contentText(content),
    columnWidth: columnWidthOf(column),
  }));
  if (written === null) return row([...facts, ...noTexts, last], rowHeight(factTexts));
  const texts = assessmentFields.map(({ key }) => ({ text: written[key], columnWidth }));
  return row([...facts, ...cells, statusCell, last], rowHeight([...factTexts, ...texts], smallestTextHeight));
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
