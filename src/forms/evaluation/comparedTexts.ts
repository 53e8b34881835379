import type { BasicPolicy, Measure } from "../../plan/plan";
import { placeOf, type SheetContent } from "../../sheet/sheetContent";
import type { CellReading, SubjectReading, TextReadings } from "../finding/cellReading";
import { foldedTitle } from "../finding/foldedTitle";
import type { Field } from "../fields";
import { headerKey, measureHeaders } from "../headings";
import { readMeasureSheet } from "../measureSheet/readMeasureSheet";
import { readPolicySheet, type FoundTable } from "../policySheet/readPolicySheet";
import { askedOf, type Settings } from "../settings";
import type { StructureFault } from "../structureFault";
import type { AssessmentEntry } from "./evaluation";

/** The texts of a policy or measure as they stand in their cells. */
export type FoundTexts = Readonly<Record<string, FoundText>>;

type Doubts = Pick<AssessmentEntry, "isDoubtful" | "hasOtherId">;
type FoundText = Pick<AssessmentEntry, "text" | "error" | "place" | "rowHeight"> & Doubts;

/** Where there is no cell for a text. */
export const unplaced: FoundText = { text: "", error: null, place: null };

const foundTexts = (readings: TextReadings | undefined, doubts: Doubts = {}): FoundTexts =>
  Object.fromEntries(
    Object.entries(readings ?? {}).map(([key, reading]) => {
      const { text, error, place, rowHeight } = reading ?? unplaced;
      return [key, { text, error, place, rowHeight, ...doubts }];
    }),
  );

/** Where a sheet contradicts the plan sheet: another title, which is not surely the same in other words, or another id. */
const doubtsAbout = (
  { id, title }: Pick<SubjectReading, "id" | "title">,
  wanted: Pick<Measure, "id" | "title">,
): Doubts => ({
  ...(title && foldedTitle(title.error ?? title.text) !== foldedTitle(wanted.title) && { isDoubtful: true }),
  ...(id !== null && wanted.id !== undefined && id !== wanted.id && { hasOtherId: true }),
});

/** Whose a fault is, by the numbers on the plan sheet. */
type FaultSubject = Pick<StructureFault, "policy" | "measure">;

/** The texts on a policy's sheet, its own and those of its measures by their numbers, and where the sheet is not as the plan sheet says. */
export function comparePolicySheet(sheet: SheetContent, policy: BasicPolicy, settings: Settings) {
  const { own, measures } = readPolicySheet(sheet, settings);
  const [ownRow] = own?.rows ?? [];
  const subject = { policy: policy.number, measure: "" };
  const compared = measures && compareRows(measures, policy, settings);
  return {
    own: foundTexts(ownRow?.headed, doubtsAbout({ id: null, title: ownRow?.title ?? null }, policy)),
    ofMeasures: compared?.texts ?? new Map<Measure, FoundTexts>(),
    faults: [
      ...[own, measures].flatMap((table): StructureFault[] =>
        table?.contradicts ? [{ code: "columnsContradict", ...subject, place: table.place }] : [],
      ),
      ...missingHeaders(sheet, own, askedOf(settings, null), subject),
      ...missingHeaders(sheet, measures, askedOf(settings, policy), subject),
      ...(ownRow ? nameFaults(ownRow, policy, subject) : []),
      ...(compared?.faults ?? []),
    ],
  };
}

function missingHeaders(
  sheet: SheetContent,
  table: FoundTable | null,
  asked: readonly Field[],
  subject: FaultSubject,
): StructureFault[] {
  const place = placeOf(sheet, table?.place.row ?? sheet.row, sheet.column);
  const fault = { code: "columnMissing", ...subject, place } as const;
  if (asked.length === 0) return [];
  if (table === null) return [{ ...fault, header: measureHeaders.measureNumber, field: null }];
  return asked
    .filter(({ key }) => table.missing.includes(key))
    .map(({ key, label }) => ({ ...fault, header: label, field: key }));
}

interface Names {
  number: string;
  title: string;
}

/** What is called otherwise on the plan sheet by now may have become another's: its texts would be too. */
function nameFaults(
  { number, title }: { number: string; title: CellReading | null },
  wanted: Names,
  subject: FaultSubject,
): StructureFault[] {
  if (title === null) return [];
  const { place } = title;
  const found = (title.error ?? title.text).trim();
  const isRenumbered = headerKey(number) !== headerKey(wanted.number);
  if (!isRenumbered && headerKey(found) === headerKey(wanted.title)) return [];
  return [
    { code: "titleDiffers", ...subject, title: isRenumbered ? `${number} ${found}`.trim() : found, place },
  ];
}

function compareRows({ place: headerPlace, rows }: FoundTable, policy: BasicPolicy, { layout }: Settings) {
  const texts = new Map<Measure, FoundTexts>();
  const measureOf = rowMatcher(policy);
  const faults = rows.flatMap((row): StructureFault[] => {
    const { number, place, headed } = row;
    const measure = measureOf(row);
    const subject = { policy: policy.number, measure: measure?.number ?? number };
    if (measure === undefined) {
      const text = Object.values(headed).find((typed) => typed && typed.text.trim() !== "")?.text ?? "";
      return number === "" && text === "" ? [] : [{ code: "unknownMeasure", ...subject, place, text }];
    }
    if (texts.has(measure)) return [{ code: "measureTwice", ...subject, place }];
    texts.set(measure, foundTexts(headed, doubtsAbout(row, measure)));
    return layout === "policy" ? nameFaults(row, measure, subject) : [];
  });
  const missing = policy.measures.flatMap((measure): StructureFault[] =>
    texts.has(measure)
      ? []
      : [{ code: "measureMissing", policy: policy.number, measure: measure.number, place: headerPlace }],
  );
  return { texts, faults: [...faults, ...missing] };
}

/** Whose a row is, as a build would have it: by number and title as people see them, else by its id, else by its number alone. */
function rowMatcher({ measures }: BasicPolicy): (row: SubjectReading) => Measure | undefined {
  const byId = new Map(measures.flatMap((measure) => (measure.id ? [[measure.id, measure] as const] : [])));
  const byNumber = new Map(measures.map((measure) => [measure.number, measure]));
  return ({ id, number, title }) => {
    const numbered = byNumber.get(number);
    const isSame = numbered !== undefined && headerKey(title?.text ?? "") === headerKey(numbered.title);
    if (isSame || id === null) return numbered;
    return byId.get(id) ?? (numbered?.id === undefined ? numbered : undefined);
  };
}

/** The texts on a measure's own sheet, and where it is not as the plan sheet says. */
export function compareMeasureSheet(
  sheet: SheetContent,
  policy: BasicPolicy,
  measure: Measure,
  settings: Settings,
): { texts: FoundTexts; faults: StructureFault[] } {
  const reading = readMeasureSheet(sheet, settings);
  const { headed, contradicts } = reading;
  const subject = { policy: policy.number, measure: measure.number };
  const place = placeOf(sheet, sheet.row, sheet.column);
  if (contradicts)
    return { texts: foundTexts(headed), faults: [{ code: "columnsContradict", ...subject, place }] };
  const missing = askedOf(settings, measure).flatMap(({ key: field, label }): StructureFault[] =>
    headed[field] === null ? [{ code: "columnMissing", ...subject, header: label, field, place }] : [],
  );
  const texts = foundTexts(headed, doubtsAbout(reading, measure));
  return { texts, faults: [...nameFaults(reading, measure, subject), ...missing] };
}
