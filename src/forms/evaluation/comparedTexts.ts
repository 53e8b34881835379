import { assessmentFields, type AssessmentKey, type BasicPolicy, type Measure } from "../../plan/plan";
import { placeOf, type SheetContent } from "../../sheet/sheetContent";
import type { CellReading, TextReadings } from "../finding/cellReading";
import { headerKey, measureHeaders } from "../headings";
import { readMeasureSheet } from "../measureSheet/readMeasureSheet";
import { readPolicySheet, type FoundTable } from "../policySheet/readPolicySheet";
import { type Settings, assessesMeasures, assessesPolicies, forEachField } from "../settings";
import type { StructureFault } from "../structureFault";
import type { AssessmentEntry } from "./evaluation";

/** The texts of a policy or measure as they stand in their cells. */
export type FoundTexts = Record<AssessmentKey, Pick<AssessmentEntry, "text" | "error" | "place">>;

const foundTexts = (readings: TextReadings | undefined): FoundTexts =>
  forEachField(({ key }) => {
    const { text = "", error = null, place = null } = readings?.[key] ?? {};
    return { text, error, place };
  });

/** Texts without a cell. */
export const unplacedTexts = (): FoundTexts => foundTexts(undefined);

/** Whose a fault is, by the numbers on the plan sheet. */
type FaultSubject = Pick<StructureFault, "policy" | "measure">;

/** The texts on a policy's sheet, its own and those of its measures by their numbers, and where the sheet is not as the plan sheet says. */
export function comparePolicySheet(sheet: SheetContent, policy: BasicPolicy, settings: Settings) {
  const { own, measures } = readPolicySheet(sheet, settings);
  const [ownRow] = own?.rows ?? [];
  const subject = { policy: policy.number, measure: "" };
  const compared = measures && compareRows(measures, policy, settings);
  return {
    own: foundTexts(ownRow?.headed),
    ofMeasures: compared?.texts ?? new Map<string, FoundTexts>(),
    faults: [
      ...missingHeaders(sheet, own, assessesPolicies(settings), settings, subject),
      ...missingHeaders(sheet, measures, assessesMeasures(settings), settings, subject),
      ...titleFaults(ownRow?.title, policy.title, subject),
      ...(compared?.faults ?? []),
    ],
  };
}

function missingHeaders(
  sheet: SheetContent,
  table: FoundTable | null,
  isAssessed: boolean,
  { labels }: Settings,
  subject: FaultSubject,
): StructureFault[] {
  const place = placeOf(sheet, table?.place.row ?? sheet.row, sheet.column);
  const fault = { code: "columnMissing", ...subject, place } as const;
  if (!isAssessed) return [];
  if (table === null) return [{ ...fault, header: measureHeaders.measureNumber, field: null }];
  return table.missing.map((field) => ({ ...fault, header: labels[field], field }));
}

/** A number whose title is another on the plan sheet by now may have become another's: its texts would be too. */
function titleFaults(
  found: CellReading | null | undefined,
  wanted: string,
  subject: FaultSubject,
): StructureFault[] {
  if (!found) return [];
  const title = (found.error ?? found.text).trim();
  if (headerKey(title) === headerKey(wanted)) return [];
  return [{ code: "titleDiffers", ...subject, title, place: found.place }];
}

function compareRows({ place: headerPlace, rows }: FoundTable, policy: BasicPolicy, { layout }: Settings) {
  const texts = new Map<string, FoundTexts>();
  const titles = new Map(policy.measures.map(({ number, title }) => [number, title]));
  const faults = rows.flatMap(({ number, place, title, headed }): StructureFault[] => {
    const subject = { policy: policy.number, measure: number };
    const found = foundTexts(headed);
    const wanted = titles.get(number);
    if (wanted === undefined) {
      const all = assessmentFields.map(({ key }) => found[key].text);
      const text = all.find((typed) => typed.trim() !== "") ?? "";
      return number === "" && text === "" ? [] : [{ code: "unknownMeasure", ...subject, place, text }];
    }
    if (texts.has(number)) return [{ code: "measureTwice", ...subject, place }];
    texts.set(number, found);
    return layout === "policy" ? titleFaults(title, wanted, subject) : [];
  });
  const missing = policy.measures.flatMap(({ number }): StructureFault[] =>
    texts.has(number)
      ? []
      : [{ code: "measureMissing", policy: policy.number, measure: number, place: headerPlace }],
  );
  return { texts, faults: [...faults, ...missing] };
}

/** The texts on a measure's own sheet, and where it is not as the plan sheet says. */
export function compareMeasureSheet(
  sheet: SheetContent,
  policy: BasicPolicy,
  measure: Measure,
  settings: Settings,
): { texts: FoundTexts; faults: StructureFault[] } {
  const { title, headed } = readMeasureSheet(sheet, settings);
  const subject = { policy: policy.number, measure: measure.number };
  const place = placeOf(sheet, sheet.row, sheet.column);
  const missing = assessmentFields.flatMap(({ key: field }): StructureFault[] =>
    headed[field] === null
      ? [{ code: "columnMissing", ...subject, header: settings.labels[field], field, place }]
      : [],
  );
  return { texts: foundTexts(headed), faults: [...titleFaults(title, measure.title, subject), ...missing] };
}
