import { assessmentFields, type AssessmentKey, type BasicPolicy, type Measure } from "../../plan/plan";
import { cellAt, cellText, placeOf, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import type { AssessmentEntry, StructureFault } from "./evaluation";
import { findTextLabel } from "../measureSheet/measureSheet";
import { measureNumberText } from "../finding/numberText";
import { measureHeaders, policyHeaders } from "../policySheet/policyLayout";
import { forEachField, type Settings } from "../settings";
import { findLabelled, findTable, headerKey, type Table } from "../finding/table";

type TextColumn = AssessmentKey | keyof typeof measureHeaders | keyof typeof policyHeaders;

/** The texts of a policy or measure as they stand in their cells. */
export type PlacedTexts = Record<AssessmentKey, Pick<AssessmentEntry, "text" | "error" | "place">>;

/** Texts without a cell. */
export const unplacedTexts = (): PlacedTexts => forEachField(() => ({ text: "", error: null, place: null }));

function readCell(sheet: SheetContent, row: number, column: number): PlacedTexts[AssessmentKey] {
  const value = cellAt(sheet, row, column);
  const place = placeOf(sheet, row, column);
  return typeof value === "object"
    ? { text: "", error: value.error, place }
    : { text: cellText(value), error: null, place };
}

function readRow(sheet: SheetContent, row: number, table: Table<TextColumn>): PlacedTexts {
  return forEachField(({ key }) => {
    const column = table.columns[key];
    return column === undefined ? { text: "", error: null, place: null } : readCell(sheet, row, column);
  });
}

/** The texts on a policy's sheet: its own, and those of its measures by their numbers. */
export function readPolicyTexts(
  sheet: SheetContent,
  policy: BasicPolicy,
  settings: Settings,
  faults: StructureFault[],
) {
  const ownTable = findTable<TextColumn>(
    sheet,
    { ...policyHeaders, ...settings.labels } as Record<TextColumn, string>,
    "policyNumber",
  );
  const table = findTable<TextColumn>(
    sheet,
    { ...measureHeaders, ...settings.labels } as Record<TextColumn, string>,
    "measureNumber",
  );
  const fault = { policy: policy.number, measure: "" };
  if (settings.level === "policyAndMeasure") reportMissing(sheet, ownTable, settings, fault, faults);
  reportMissing(sheet, table, settings, fault, faults);
  if (ownTable !== null) {
    const at = { row: ownTable.headerRow + 1, column: ownTable.columns.policyTitle };
    reportTitle(sheet, at, policy.title, fault, faults);
  }
  return {
    own: ownTable === null ? unplacedTexts() : readRow(sheet, ownTable.headerRow + 1, ownTable),
    texts:
      table === null ? new Map<string, PlacedTexts>() : readMeasures(sheet, policy, settings, table, faults),
  };
}

function reportMissing(
  sheet: SheetContent,
  table: Table<TextColumn> | null,
  settings: Settings,
  subject: { policy: string; measure: string },
  faults: StructureFault[],
): void {
  const place = placeOf(sheet, table?.headerRow ?? sheet.row, sheet.column);
  const report = (header: string, field: AssessmentKey | null) =>
    faults.push({ code: "columnMissing", ...subject, header, field, place });
  if (table === null) report(measureHeaders.measureNumber, null);
  for (const { key } of assessmentFields) {
    if (table !== null && table.columns[key] === undefined) report(settings.labels[key], key);
  }
}

/** A number whose title is another on the plan sheet by now may have become another's: its texts would be too. */
function reportTitle(
  sheet: SheetContent,
  { row, column }: { row: number; column: number | undefined },
  wanted: string,
  subject: { policy: string; measure: string },
  faults: StructureFault[],
): void {
  if (column === undefined) return;
  const title = cellText(cellAt(sheet, row, column)).trim();
  if (headerKey(title) === headerKey(wanted)) return;
  const place = placeOf(sheet, row, column);
  faults.push({ code: "titleDiffers", policy: subject.policy, measure: subject.measure, title, place });
}

function readMeasures(
  sheet: SheetContent,
  policy: BasicPolicy,
  { layout }: Settings,
  table: Table<TextColumn>,
  faults: StructureFault[],
) {
  const texts = new Map<string, PlacedTexts>();
  const numberColumn = table.columns.measureNumber ?? 0;
  const titles = new Map(policy.measures.map(({ number, title }) => [number, title]));
  for (let row = table.headerRow + 1; row < rowEnd(sheet); row++) {
    const number = measureNumberText(cellAt(sheet, row, numberColumn), policy.number);
    const found = readRow(sheet, row, table);
    const typed = assessmentFields.map(({ key }) => found[key].text).find((text) => text.trim() !== "") ?? "";
    const fault = { policy: policy.number, measure: number, place: placeOf(sheet, row, numberColumn) };
    const title = titles.get(number);
    if (title === undefined) {
      if (number !== "" || typed !== "") faults.push({ code: "unknownMeasure", ...fault, text: typed });
    } else if (texts.has(number)) faults.push({ code: "measureTwice", ...fault });
    else {
      texts.set(number, found);
      const at = { row, column: table.columns.measureTitle };
      if (layout === "policy") reportTitle(sheet, at, title, fault, faults);
    }
  }
  for (const { number } of policy.measures.filter((measure) => !texts.has(measure.number))) {
    const place = placeOf(sheet, table.headerRow, numberColumn);
    faults.push({ code: "measureMissing", policy: policy.number, measure: number, place });
  }
  return texts;
}

/** The texts on a measure's own sheet. */
export function readMeasureTexts(
  sheet: SheetContent,
  policy: BasicPolicy,
  measure: Measure,
  settings: Settings,
  faults: StructureFault[],
): PlacedTexts {
  const title = findLabelled(sheet, measureHeaders.measureTitle);
  const subject = { policy: policy.number, measure: measure.number };
  if (title !== null) reportTitle(sheet, title, measure.title, subject, faults);
  return forEachField(({ key }) => {
    const header = settings.labels[key];
    const at = findTextLabel(sheet, header);
    if (at !== null) return readCell(sheet, at.row, at.column);
    const place = placeOf(sheet, sheet.row, sheet.column);
    faults.push({ code: "columnMissing", ...subject, header, field: key, place });
    return { text: "", error: null, place: null };
  });
}
