import type { BasicPolicy, Plan } from "../../plan/plan";
import type { SheetSpec } from "../../sheet/sheetSpec";
import { cell, row, sheetSpec, titleHeight } from "../blankSpec";
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
import { askedOf, type Settings } from "../settings";
import { policySheetIdentity } from "../sheetIdentity";
import { missingHighlights } from "./missingHighlights";
import { namedMeasureColumns, namedOwnColumns, namedTexts } from "./namedColumns";
import { policyColumnWidths, policySheetRows, statusColumn } from "./policyLayout";
import { headerRow, measureRow, policyRow, type TextSource, type Writing } from "./policyRows";

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

const everything: Writing = { isTyped: () => true, isOwed: () => true, statusWithout: filledStatus };

/** A policy's sheet: its own texts when it is assessed, then a row a measure. */
export function policySheetSpec(input: PolicySheetInput): SheetSpec {
  const { plan, policy, settings, name, source, writing = everything } = input;
  const { fields } = settings;
  const own = { ...writing, fields, asked: askedOf(settings, null) };
  const ofMeasures = { ...writing, fields, asked: askedOf(settings, policy) };
  const measureRows = policy.measures.map((measure) => measureRow(ofMeasures, measure, source));
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
      row([cell(numberedTitle(policy.number, policy.title), "title")], titleHeight),
      headerRow(Object.values(policyHeaders), own, planHeaders.group),
      policyRow(own, plan, policy),
      row([]),
      headerRow(Object.values(measureHeaders), ofMeasures, idHeaders.measureId),
      ...measureRows,
    ],
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
      ...missingHighlights(own, policySheetRows.policy, 1),
      ...missingHighlights(ofMeasures, policySheetRows.firstMeasure, measureRows.length),
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
        columnCount: statusColumn(fields),
      },
      isBlackAndWhite: true,
      titleRows: { first: policySheetRows.measureHeader, last: policySheetRows.measureHeader },
      footer: footerText(plan),
    },
  });
}
