import type { AssessmentEntry } from "../forms/evaluation/evaluation";
import type { UnreadableSetting } from "../forms/structureFault";
import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import type { BasicPolicy } from "../plan/plan";
import type { Subject } from "../plan/rules/subject";
import type { CellPlace } from "../sheet/sheetContent";

/** What a check found, by code; the words for it are in src/strings. */
export type FindingDetail =
  | { code: "blank" }
  | { code: "placeholder"; text: string }
  | { code: "errorValue"; error: string }
  | { code: "earlierText"; fiscalYear: string }
  | { code: "noneAnswer"; text: string }
  | { code: "numberOnly"; text: string }
  /** What was pasted past the list of a scale; or stands in a cell for numbers. */
  | { code: "notAGrade"; text: string; choices: readonly string[] }
  | { code: "notANumber"; text: string }
  | { code: "sameText" }
  /** The committee does not judge the measure. */
  | { code: "outOfScopeText"; text: string }
  /** `count` texts stand where 計画 asks none, the first of them here. */
  | { code: "unaskedTexts"; count: number; text: string }
  | { code: "textTooLongToPrint" }
  /** `count` texts need more lines than their rows have, the first of them here. */
  | { code: "rowsTooLow"; count: number }
  | { code: "unsafeCharacters"; characters: string }
  | ReadingDetail
  | { code: "duplicatePolicyTitle"; title: string; firstPolicy: string }
  | { code: "duplicateMeasureTitle"; title: string; firstPolicy: string; firstMeasure: string }
  /** A new policy is taken for one of the group above it; or one has none, and stands below that group. */
  | { code: "groupAssumed" | "groupMissing"; group: string }
  | { code: "policyNumberGap"; after: string }
  /** `after` is "" at the beginning, where `first` is missing. */
  | { code: "measureNumberGap"; after: string; first: string }
  | { code: "planIsEmpty" }
  | { code: "sheetMissing" }
  | { code: "sheetTwice" }
  | { code: "sheetUnfinished" }
  | { code: "sheetUnplanned"; text: string }
  | { code: "columnMissing"; header: string }
  /** `count` is that of the sheets told by their headings. */
  | { code: "namesLost"; count: number }
  | ({ code: "settingUnreadable" } & UnreadableSetting)
  | { code: "measureMissing" }
  | { code: "measureTwice" }
  | { code: "titleDiffers"; title: string }
  /** A row of the plan sheet was copied with the hidden id that tells it from others. */
  | { code: "idTwice" }
  /** Headings stand in other columns than those that the sheet remembers; no text is read there. */
  | { code: "columnsContradict" }
  /** A sheet of another workbook was copied in. */
  | { code: "sheetForeign" }
  /** The sheets were built by an earlier version. */
  | { code: "formsOlder" }
  /** Another program has dropped the looks of the sheets, and what belongs to them. */
  | { code: "looksLost" }
  | { code: "unknownMeasure"; text: string };

/** What somebody who reads the texts would stop at. */
export type ReadingDetail =
  /** Rule 1-10 of the Ministry's for tables, see `PublicationDetail`. */
  | { code: "machineCharacters"; rule: "1-10"; characters: string }
  /** `percent` of the text is that of the other year, rounded down. */
  | { code: "nearEarlierText"; fiscalYear: string; percent: number }
  /** `firstMeasure` is "" where it is a policy's own text. */
  | { code: "repeatedText"; firstPolicy: string; firstMeasure: string }
  | { code: "intentOnly"; text: string }
  | { code: "textCutOff"; end: string }
  /** No text says why; of a grade that asks for it. */
  | { code: "reasonMissing"; grade: string }
  /** `words` of the text in `textField` say otherwise. */
  | { code: "gradeDiffers"; grade: string; textField: string; words: string }
  /** In characters. */
  | { code: "textOverLimit"; length: number; limit: number }
  /** A measure's body is called almost like that of others. */
  | { code: "bodyNameDiffers"; body: string; like: string }
  /** `count` is that of the texts that have the rarer comma. */
  | { code: "mixedPunctuation"; rare: string; usual: string; count: number }
  | { code: "mixedDigitWidths"; rare: "full" | "half"; count: number };

export type FindingCode = FindingDetail["code"];

/** A gap or a doubt, with the place to go to. Numbers are "" and `field` is `null` where they do not apply. */
export type Found<Detail> = Detail & {
  policy: string;
  measure: string;
  field: string | null;
  place: CellPlace | null;
};

/** What the checks of the texts and sheets find; what goes out with them is looked at in `publication`. */
export type Finding = Found<FindingDetail>;

/** `error` blocks completeness; `warning` asks for a look before publishing. */
export type FindingSeverity = "error" | "warning";

const warnings = new Set<FindingCode>([
  "namesLost",
  "formsOlder",
  "looksLost",
  "noneAnswer",
  "numberOnly",
  "sameText",
  "outOfScopeText",
  "unaskedTexts",
  "textTooLongToPrint",
  "rowsTooLow",
  "unsafeCharacters",
  "machineCharacters",
  "nearEarlierText",
  "repeatedText",
  "intentOnly",
  "textCutOff",
  "reasonMissing",
  "gradeDiffers",
  "textOverLimit",
  "bodyNameDiffers",
  "mixedPunctuation",
  "mixedDigitWidths",
  "duplicatePolicyTitle",
  "duplicateMeasureTitle",
  "groupAssumed",
  "groupMissing",
  "policyNumberGap",
  "measureNumberGap",
  "idTwice",
  "sheetForeign",
]);

export function findingSeverity(code: FindingCode): FindingSeverity {
  return warnings.has(code) ? "warning" : "error";
}

/** A finding about one text, at its cell. */
export function entryFinding(
  { policy, measure, field, place }: AssessmentEntry,
  detail: FindingDetail,
): Finding {
  return { ...detail, policy: policy.number, measure: measure?.number ?? "", field, place };
}

/** A finding about a policy or a measure as a whole, where the plan sheet names it. */
export const subjectFinding = <const Detail extends { code: string }>(
  { policy, measure }: Subject<BasicPolicy>,
  places: PlanStructure["places"],
  detail: Detail,
): Found<Detail> => ({
  ...detail,
  policy: policy.number,
  measure: measure?.number ?? "",
  field: null,
  place: places.get(measure ?? policy) ?? null,
});
