import type { BasicPolicy, Measure, Texts } from "../../plan/plan";
import { firstCell } from "../../sheet/cellRange";
import { placeOf, type SheetContent } from "../../sheet/sheetContent";
import { earlierTexts } from "../archiveSheet/earlierTexts";
import { ownWords } from "../conservation/ownWords";
import { strayTexts } from "../conservation/strayTexts";
import { earlierMeasureIdentity, earlierPolicyIdentity, earlierPolicyKeys } from "../earlierIdentity";
import type { Field } from "../fields";
import { bookOf, foreignSheets, originalsFirst } from "../finding/originalSheets";
import { hasOlderForms } from "../planSheet/formsVersion";
import type { PlanStructure } from "../planSheet/readPlanSheet";
import { readStructure } from "../planSheet/readStructure";
import { isWritable, owingNow } from "../owed";
import { askedOf, hasMeasureSheets, type Settings } from "../settings";
import {
  archiveSheetIdentity,
  holdsAssessments,
  measureSheetIdentity,
  planSheetIdentity,
  policySheetIdentity,
  isBuilt,
} from "../sheetIdentity";
import type { StructureFault } from "../structureFault";
import { compareMeasureSheet, comparePolicySheet, unplaced, type FoundTexts } from "./comparedTexts";
import type { AssessmentEntry, Evaluation, PolicyEvaluation } from "./evaluation";

/**
 * Reads a workbook of ours back into a plan with its texts. `null` when it has no plan sheet. Of sheets that were read before, nothing is
 * read again.
 */
export function readEvaluation(sheets: readonly SheetContent[]): Evaluation | null {
  const contents = originalsFirst(sheets);
  const planSheet = contents.find(({ identity }) => identity === planSheetIdentity);
  if (planSheet === undefined) return null;
  const structure = withFormFaults(readStructure(planSheet, contents), planSheet, contents);
  const sheetsOf = new Map<string | null, SheetContent[]>();
  for (const content of contents) {
    const same = sheetsOf.get(content.identity);
    if (same === undefined) sheetsOf.set(content.identity, [content]);
    else same.push(content);
  }
  const earlierKeys = earlierPolicyKeys(structure.plan.policies);
  const archive = contents.find(({ identity }) => identity === archiveSheetIdentity) ?? null;
  const planned = new Set<SheetContent>();
  const policies = structure.plan.policies.map((policy, index) => {
    const key = earlierKeys[index] ?? policy.number;
    const withSheets = hasMeasureSheets(structure.settings) ? policy.measures : [];
    const sheetsFor = (id: string | undefined, identity: (id: string) => string, earlier: string) => {
      const byNumber = sheetsOf.get(earlier) ?? [];
      if (id === undefined) return byNumber;
      return sheetsOf.get(identity(id)) ?? byNumber.filter(({ hasLostNames }) => hasLostNames);
    };
    const own = sheetsFor(policy.id, policySheetIdentity, earlierPolicyIdentity(key));
    const ofMeasures = withSheets.map((measure) =>
      sheetsFor(measure.id, measureSheetIdentity, earlierMeasureIdentity(key, measure)),
    );
    for (const sheet of [own, ...ofMeasures].flat()) planned.add(sheet);
    return readPolicy(structure, policy, { own, ofMeasures, archive });
  });
  const plan = { ...structure.plan, policies: policies.map(({ policy }) => policy) };
  const others = contents.filter((sheet) => !planned.has(sheet) && holdsAssessments(sheet.identity));
  const unplanned = unplannedTexts(others, structure, policies);
  const foreign = foreignSheets(sheets).map((sheet): StructureFault => ({
    code: "sheetForeign",
    policy: "",
    measure: "",
    place: placeOf(sheet, 0, 0),
  }));
  const book = bookOf(sheets);
  return { book, settings: structure.settings, structure, policies, foreign, unplanned, plan };
}

/** The first text of each of the sheets that stands nowhere in the evaluation. */
function unplannedTexts(
  sheets: readonly SheetContent[],
  structure: PlanStructure,
  policies: readonly PolicyEvaluation[],
): StructureFault[] {
  if (sheets.length === 0) return [];
  const known = new Set(policies.flatMap(({ entries }) => entries.map(({ text }) => text)));
  const words = ownWords([structure]);
  return sheets.flatMap((sheet): StructureFault[] => {
    const [stray] = strayTexts([{ existing: sheet, spec: null }], {
      words,
      known,
      settings: structure.settings,
    });
    if (stray === undefined) return [];
    const { row, column } = firstCell(stray.address) ?? sheet;
    const place = placeOf(sheet, row, column);
    return [{ code: "sheetUnplanned", policy: "", measure: "", text: stray.text, place }];
  });
}

/** One fault for all sheets that have lost their names, as long as a build gives them back to any, at the first of those, or for all whose forms are older or have lost their looks. */
function withFormFaults(
  structure: PlanStructure,
  planSheet: SheetContent,
  sheets: readonly SheetContent[],
): PlanStructure {
  const nameless = sheets.filter(({ hasLostNames }) => hasLostNames);
  const first = nameless.find(({ identity }) => isBuilt(identity));
  const lookless = sheets.find(({ hasLostLooks }) => hasLostLooks);
  const fault = { policy: "", measure: "", place: placeOf(first ?? planSheet, 0, 0) };
  const found = ((): StructureFault | null => {
    if (first !== undefined) return { code: "namesLost", ...fault, count: nameless.length };
    if (hasOlderForms(planSheet)) return { code: "formsOlder", ...fault };
    return lookless === undefined ? null : { code: "looksLost", ...fault };
  })();
  return found === null ? structure : { ...structure, faults: [found, ...structure.faults] };
}

/** Whether a sheet that the plan asks for, or the plan sheet itself, is not among them. */
export function lacksSheets(sheets: readonly SheetContent[]): boolean {
  const evaluation = readEvaluation(sheets);
  return (
    evaluation === null ||
    evaluation.policies.some(({ faults }) => faults.some(({ code }) => code === "sheetMissing"))
  );
}

/** A policy's sheets, each with its copies behind it; none where the sheet is missing. */
interface PolicySheets {
  own: SheetContent[];
  /** In the order of the measures; none in layout `policy`. */
  ofMeasures: SheetContent[][];
  /** 保管, which knows the texts of other fiscal years. */
  archive: SheetContent | null;
}

const known = new WeakMap<BasicPolicy, { sheets: PolicySheets; part: PolicyEvaluation }>();

function readPolicy(structure: PlanStructure, policy: BasicPolicy, sheets: PolicySheets): PolicyEvaluation {
  const before = known.get(policy);
  const isSettled = before?.part.settings === structure.settings;
  if (before !== undefined && isSettled && isSame(before.sheets, sheets)) return before.part;
  const part = readPolicyAnew(structure, policy, sheets);
  known.set(policy, { sheets, part });
  return part;
}

const isSame = (one: PolicySheets, other: PolicySheets): boolean =>
  one.archive === other.archive &&
  isSameList(one.own, other.own) &&
  one.ofMeasures.every((sheets, index) => isSameList(sheets, other.ofMeasures[index] ?? []));

const isSameList = (one: readonly SheetContent[], other: readonly SheetContent[]): boolean =>
  one.length === other.length && one.every((sheet, index) => sheet === other[index]);

function readPolicyAnew(
  { plan, settings, places }: PlanStructure,
  planned: BasicPolicy,
  { own, ofMeasures, archive }: PolicySheets,
): PolicyEvaluation {
  const [ownSheet] = own;
  const onPolicySheet = ownSheet && comparePolicySheet(ownSheet, planned, settings);
  const readings = planned.measures.map((measure, index) => {
    const sheets = ofMeasures[index];
    if (sheets === undefined) return { texts: onPolicySheet?.ofMeasures.get(measure) ?? {}, faults: [] };
    const [sheet] = sheets;
    const compared = sheet && compareMeasureSheet(sheet, planned, measure, settings);
    const faults = sheetFaults(sheets, planned, measure, places);
    return { texts: compared?.texts ?? {}, faults: [...faults, ...(compared?.faults ?? [])] };
  });
  const ownTexts = onPolicySheet?.own ?? {};
  const measures = planned.measures.map((measure, index) => ({
    ...measure,
    texts: typedTexts(readings[index]?.texts ?? {}),
  }));
  const policy = { ...planned, texts: typedTexts(ownTexts), measures };
  const entriesFor = (measure: Measure | null, texts: FoundTexts): AssessmentEntry[] =>
    writtenFields(settings, measure).map((asked) => {
      const [field, subject] = [asked.key, measure ?? policy];
      const { id = null, title } = subject;
      const named = { id, policyNumber: policy.number, number: measure?.number ?? "", title };
      const earlier = archive === null ? [] : earlierTexts(archive, named, field, plan.fiscalYear);
      const isOwed = owingNow(asked, measure, subject, settings) === "owed";
      return { policy, measure, field, asked, isOwed, ...(texts[field] ?? unplaced), earlier };
    });
  return {
    settings,
    policy,
    entries: [
      ...entriesFor(null, ownTexts),
      ...readings.flatMap(({ texts }, index) => entriesFor(measures[index] ?? null, texts)),
    ],
    faults: [
      ...sheetFaults(own, planned, null, places),
      ...(onPolicySheet?.faults ?? []),
      ...readings.flatMap(({ faults }) => faults),
    ],
  };
}

/** What somebody writes about a policy (`null`) or measure. */
const writtenFields = (settings: Settings, measure: Measure | null): Field[] =>
  askedOf(settings, measure).filter((field) => isWritable(field, measure));

const typedTexts = (texts: FoundTexts): Texts =>
  Object.fromEntries(Object.entries(texts).map(([key, { text }]) => [key, text]));

/** Of the sheets of one policy or measure the first counts; a missing, a doubled and an unfinished one are reported. */
function sheetFaults(
  [first, ...copies]: readonly SheetContent[],
  policy: BasicPolicy,
  measure: Measure | null,
  places: PlanStructure["places"],
): StructureFault[] {
  const subject = { policy: policy.number, measure: measure?.number ?? "" };
  if (first === undefined)
    return [{ code: "sheetMissing", ...subject, place: places.get(measure ?? policy) ?? null }];
  const isUnfinished = first.fingerprint === null && first.hasLostNames !== true;
  return [
    ...(isUnfinished ? [{ code: "sheetUnfinished" as const, ...subject, place: placeOf(first, 0, 0) }] : []),
    ...copies.map((copy) => ({ code: "sheetTwice" as const, ...subject, place: placeOf(copy, 0, 0) })),
  ];
}
