import { assessmentFields, type AssessmentKey, type BasicPolicy, type Measure } from "../plan/plan";
import { cellAt, cellText, placeOf, rowEnd, type SheetContent } from "../sheet/sheetContent";
import { requiredFields, type AssessmentEntry, type Evaluation, type StructureFault } from "./evaluation";
import { measureNumberText } from "./numberText";
import { originalsFirst } from "./originalSheets";
import { measureHeaders, policyHeaders } from "./policyLayout";
import { readPlanSheet } from "./readPlanSheet";
import { forEachField, type Settings } from "./settings";
import { measureSheetIdentity, planSheetIdentity, policyKeys, policySheetIdentity } from "./sheetIdentity";
import { findLabelled, findTable, type Table } from "./table";

type TextColumn = AssessmentKey | keyof typeof measureHeaders | keyof typeof policyHeaders;
type Texts = Record<AssessmentKey, Pick<AssessmentEntry, "text" | "error" | "place">>;

/** Reads a workbook of ours back into a plan with its texts. `null` when it has no plan sheet. */
export function readEvaluation(sheets: readonly SheetContent[]): Evaluation | null {
  const contents = originalsFirst(sheets);
  const planSheet = contents.find(({ identity }) => identity === planSheetIdentity);
  if (planSheet === undefined) return null;
  const { plan, settings, faults, places } = readPlanSheet(planSheet);
  const lookup = new SheetLookup(contents, faults, places);
  const entries: AssessmentEntry[] = [];
  const take = (policy: BasicPolicy, measure: Measure | null, texts: Texts) => {
    Object.assign(
      measure ?? policy,
      forEachField(({ key }) => texts[key].text),
    );
    for (const field of requiredFields(settings, measure))
      entries.push({ policy, measure, field, ...texts[field] });
  };
  const keys = policyKeys(plan.policies);
  plan.policies.forEach((policy, index) => {
    const policyKey = keys[index] ?? policy.number;
    const sheet = lookup.find(policySheetIdentity(policyKey), policy, null);
    const reading = sheet && readPolicySheet(sheet, policy, settings, faults);
    take(policy, null, reading?.own ?? unplaced());
    for (const measure of policy.measures) {
      if (settings.layout === "policy")
        take(policy, measure, reading?.texts.get(measure.number) ?? unplaced());
      else {
        const card = lookup.find(measureSheetIdentity(policyKey, measure), policy, measure);
        take(policy, measure, card ? readMeasureSheet(card, policy, measure, settings, faults) : unplaced());
      }
    }
  });
  return { settings, plan, entries, faults, places };
}

/** Finds sheets by what they are, and reports the missing, the doubled and the unfinished. */
class SheetLookup {
  constructor(
    private readonly contents: readonly SheetContent[],
    private readonly faults: StructureFault[],
    private readonly places: Evaluation["places"],
  ) {}

  find(identity: string, ofPolicy: BasicPolicy, ofMeasure: Measure | null): SheetContent | undefined {
    const [policy, measure] = [ofPolicy.number, ofMeasure?.number ?? ""];
    const [first, ...copies] = this.contents.filter((content) => content.identity === identity);
    if (first === undefined) {
      const place = this.places.get(ofMeasure ?? ofPolicy) ?? null;
      this.faults.push({ code: "sheetMissing", policy, measure, place });
    } else if (first.fingerprint === null) {
      this.faults.push({ code: "sheetUnfinished", policy, measure, place: placeOf(first, 0, 0) });
    }
    for (const copy of copies)
      this.faults.push({ code: "sheetTwice", policy, measure, place: placeOf(copy, 0, 0) });
    return first;
  }
}

const unplaced = (): Texts => forEachField(() => ({ text: "", error: null, place: null }));

function readCell(sheet: SheetContent, row: number, column: number): Texts[AssessmentKey] {
  const value = cellAt(sheet, row, column);
  const place = placeOf(sheet, row, column);
  return typeof value === "object"
    ? { text: "", error: value.error, place }
    : { text: cellText(value), error: null, place };
}

function readRow(sheet: SheetContent, row: number, table: Table<TextColumn>): Texts {
  return forEachField(({ key }) => {
    const column = table.columns[key];
    return column === undefined ? { text: "", error: null, place: null } : readCell(sheet, row, column);
  });
}

function readPolicySheet(
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
  return {
    own: ownTable === null ? unplaced() : readRow(sheet, ownTable.headerRow + 1, ownTable),
    texts: table === null ? new Map<string, Texts>() : readMeasures(sheet, policy, table, faults),
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

function readMeasures(
  sheet: SheetContent,
  policy: BasicPolicy,
  table: Table<TextColumn>,
  faults: StructureFault[],
) {
  const texts = new Map<string, Texts>();
  const numberColumn = table.columns.measureNumber ?? 0;
  for (let row = table.headerRow + 1; row < rowEnd(sheet); row++) {
    const number = measureNumberText(cellAt(sheet, row, numberColumn), policy.number);
    const found = readRow(sheet, row, table);
    const typed = assessmentFields.map(({ key }) => found[key].text).find((text) => text.trim() !== "") ?? "";
    const fault = { policy: policy.number, measure: number, place: placeOf(sheet, row, numberColumn) };
    if (!policy.measures.some((measure) => measure.number === number)) {
      if (number !== "" || typed !== "") faults.push({ code: "unknownMeasure", ...fault, text: typed });
    } else if (texts.has(number)) faults.push({ code: "measureTwice", ...fault });
    else texts.set(number, found);
  }
  for (const { number } of policy.measures.filter((measure) => !texts.has(measure.number))) {
    const place = placeOf(sheet, table.headerRow, numberColumn);
    faults.push({ code: "measureMissing", policy: policy.number, measure: number, place });
  }
  return texts;
}

function readMeasureSheet(
  sheet: SheetContent,
  policy: BasicPolicy,
  measure: Measure,
  settings: Settings,
  faults: StructureFault[],
): Texts {
  return forEachField(({ key }) => {
    const header = settings.labels[key];
    const at = findLabelled(sheet, header);
    if (at !== null) return readCell(sheet, at.row, at.column);
    const place = placeOf(sheet, sheet.row, sheet.column);
    faults.push({
      code: "columnMissing",
      policy: policy.number,
      measure: measure.number,
      header,
      field: key,
      place,
    });
    return { text: "", error: null, place: null };
  });
}
