import type { BasicPolicy, Plan } from "../../plan/plan";
import { contentText, type SheetSpec } from "../../sheet/sheetSpec";
import { cell, formTitle, row, sheetSpec } from "../blankSpec";
import { columnNames } from "../finding/columnNames";
import {
  filledStatus,
  footerText,
  hints,
  idHeaders,
  linkTexts,
  measureHeaders,
  numberedTitle,
  planHeaders,
  policyHeaders,
} from "../headings";
import { gradeChoice, gradeHighlights } from "../gradeCells";
import { isTypedNow, owing } from "../owed";
import { askedOf, type Settings } from "../settings";
import { policySheetIdentity } from "../sheetIdentity";
import { gradeColumns } from "./gradeColumns";
import { missingHighlights } from "./missingHighlights";
import { namedMeasureColumns, namedOwnColumns, namedTexts } from "./namedColumns";
import { policyColumnWidths, policyPage, statusColumn } from "./policyLayout";
import { policySheetRows } from "./policySheetRows";
import {
  headerRow,
  measureFacts,
  measureRow,
  policyFacts,
  policyRow,
  type TextSource,
  type Writing,
} from "./policyRows";

export interface PolicySheetInput {
  plan: Plan;
  policyId: string;
  policy: BasicPolicy;
  settings: Settings;
  name: string;
  planSheetName: string;
  /** Layout `measure`: where the texts stand on the measures' sheets. */
  source: TextSource | null;
  /** Everything unless told otherwise. */
  writing?: Writing;
}

/** Everything that is written in a workbook of these settings. */
const allWriting = (settings: Settings): Writing => ({
  isTyped: (field, measure) => isTypedNow(field, measure, settings),
  owing: (field, measure) => owing(field, measure, settings),
  statusWithout: filledStatus,
});

/** A policy's sheet: its own texts when it is assessed, then a row a measure. */
export function policySheetSpec(input: PolicySheetInput): SheetSpec {
  const { plan, policy, settings, name, source, writing = allWriting(input.settings) } = input;
  const { fields } = settings;
  const own = { ...writing, fields, asked: askedOf(settings, null) };
  const ofMeasures = { ...writing, fields, asked: askedOf(settings, policy) };
  const measureRows = policy.measures.map((measure) => measureRow(ofMeasures, measure, source));
  const blocks = [
    [own, policySheetRows.policy, 1],
    [ofMeasures, policySheetRows.firstMeasure, measureRows.length],
  ] as const;
  const grades = blocks.flatMap(([table, first, count]) => gradeColumns(table, first, count));
  return sheetSpec({
    identity: policySheetIdentity(input.policyId),
    name,
    columnWidths: policyColumnWidths(fields),
    rows: [
      row([
        cell(linkTexts.toPlan, "backLink"),
        cell(null, "note"),
        cell(source === null ? hints.typing : hints.shownHere, "note"),
      ]),
      formTitle(
        numberedTitle(policy.number, policy.title),
        policyColumnWidths(fields).slice(0, statusColumn(fields)),
      ),
      headerRow(Object.values(policyHeaders), own, planHeaders.group),
      policyRow(own, plan, policy),
      row([]),
      headerRow(Object.values(measureHeaders), ofMeasures, idHeaders.measureId),
      ...measureRows,
    ],
    facts: [...policyFacts(plan, policy), policy.group, ...policy.measures.flatMap(measureFacts)].map(
      contentText,
    ),
    names: [
      ...columnNames(
        "policy",
        namedOwnColumns(namedTexts(fields, own.asked)),
        policySheetRows.policyHeader,
        2,
      ),
      ...columnNames(
        "measures",
        namedMeasureColumns(namedTexts(fields, ofMeasures.asked)),
        policySheetRows.measureHeader,
        1 + measureRows.length,
      ),
    ],
    highlights: [
      ...blocks.flatMap(([table, first, count]) => missingHighlights(table, first, count)),
      ...grades.flatMap(({ scale, range }) => gradeHighlights(scale, range)),
    ],
    choices: source === null ? grades.map(({ scale, range }) => gradeChoice(scale, range)) : [],
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
        columnCount: statusColumn(fields),
      },
      ...policyPage(fields),
      isBlackAndWhite: true,
      titleRows: { first: policySheetRows.measureHeader, last: policySheetRows.measureHeader },
      footer: footerText(plan),
    },
  });
}
