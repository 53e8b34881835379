import { type BasicPolicy, type Measure } from "../../plan/plan";
import { placeOf, type SheetContent } from "../../sheet/sheetContent";
import {
  requiredFields,
  type Evaluation,
  type Outline,
  type PolicyEvaluation,
  type StructureFault,
} from "./evaluation";
import { originalsFirst } from "../finding/originalSheets";
import { readMeasureTexts, readPolicyTexts, unplacedTexts, type PlacedTexts } from "./comparedTexts";
import { readPlanSheet } from "../planSheet/readPlanSheet";
import { forEachField } from "../settings";
import { measureSheetIdentity, planSheetIdentity, policyKeys, policySheetIdentity } from "../sheetIdentity";

/**
 * Reads a workbook of ours back into a plan with its texts. `null` when it has no plan sheet. Of sheets that were read before, nothing is
 * read again.
 */
export function readEvaluation(sheets: readonly SheetContent[]): Evaluation | null {
  const contents = originalsFirst(sheets);
  const planSheet = contents.find(({ identity }) => identity === planSheetIdentity);
  if (planSheet === undefined) return null;
  const outline = readPlanSheet(planSheet);
  const sheetsOf = new Map<string | null, SheetContent[]>();
  for (const content of contents) {
    const same = sheetsOf.get(content.identity);
    if (same === undefined) sheetsOf.set(content.identity, [content]);
    else same.push(content);
  }
  const keys = policyKeys(outline.plan.policies);
  const policies = outline.plan.policies.map((policy, index) => {
    const key = keys[index] ?? policy.number;
    const cards = outline.settings.layout === "measure" ? policy.measures : [];
    return readPolicy(outline, policy, {
      own: sheetsOf.get(policySheetIdentity(key)) ?? [],
      cards: cards.map((measure) => sheetsOf.get(measureSheetIdentity(key, measure)) ?? []),
    });
  });
  const plan = { ...outline.plan, policies: policies.map(({ policy }) => policy) };
  return { settings: outline.settings, outline, policies, plan };
}

/** A policy's sheets, each with its copies behind it; none where the sheet is missing. */
interface PolicySheets {
  own: SheetContent[];
  /** In the order of the measures; none in layout `policy`. */
  cards: SheetContent[][];
}

const known = new WeakMap<BasicPolicy, { sheets: PolicySheets; part: PolicyEvaluation }>();

function readPolicy(outline: Outline, policy: BasicPolicy, sheets: PolicySheets): PolicyEvaluation {
  const before = known.get(policy);
  if (before !== undefined && isSame(before.sheets, sheets)) return before.part;
  const part = readPolicyAnew(outline, policy, sheets);
  known.set(policy, { sheets, part });
  return part;
}

const isSame = (one: PolicySheets, other: PolicySheets): boolean =>
  isSameList(one.own, other.own) &&
  one.cards.every((card, index) => isSameList(card, other.cards[index] ?? []));

const isSameList = (one: readonly SheetContent[], other: readonly SheetContent[]): boolean =>
  one.length === other.length && one.every((sheet, index) => sheet === other[index]);

function readPolicyAnew(
  { settings, places }: Outline,
  outlined: BasicPolicy,
  { own, cards }: PolicySheets,
): PolicyEvaluation {
  const policy: BasicPolicy = { ...outlined, measures: outlined.measures.map((measure) => ({ ...measure })) };
  const part: PolicyEvaluation = { settings, policy, entries: [], faults: [] };
  const sheet = usable(own, outlined, null, places, part.faults);
  const reading = sheet && readPolicyTexts(sheet, policy, settings, part.faults);
  take(part, null, reading?.own ?? unplacedTexts());
  policy.measures.forEach((measure, index) => {
    if (settings.layout === "policy")
      take(part, measure, reading?.texts.get(measure.number) ?? unplacedTexts());
    else {
      const asOutlined = outlined.measures[index] ?? measure;
      const card = usable(cards[index] ?? [], outlined, asOutlined, places, part.faults);
      take(
        part,
        measure,
        card ? readMeasureTexts(card, policy, measure, settings, part.faults) : unplacedTexts(),
      );
    }
  });
  return part;
}

function take(
  { settings, policy, entries }: PolicyEvaluation,
  measure: Measure | null,
  texts: PlacedTexts,
): void {
  Object.assign(
    measure ?? policy,
    forEachField(({ key }) => texts[key].text),
  );
  for (const field of requiredFields(settings, measure))
    entries.push({ policy, measure, field, ...texts[field] });
}

/** The sheet that counts; a missing, a doubled and an unfinished one are reported. */
function usable(
  [first, ...copies]: readonly SheetContent[],
  ofPolicy: BasicPolicy,
  ofMeasure: Measure | null,
  places: Outline["places"],
  faults: StructureFault[],
): SheetContent | undefined {
  const [policy, measure] = [ofPolicy.number, ofMeasure?.number ?? ""];
  if (first === undefined) {
    const place = places.get(ofMeasure ?? ofPolicy) ?? null;
    faults.push({ code: "sheetMissing", policy, measure, place });
  } else if (first.fingerprint === null) {
    faults.push({ code: "sheetUnfinished", policy, measure, place: placeOf(first, 0, 0) });
  }
  for (const copy of copies) faults.push({ code: "sheetTwice", policy, measure, place: placeOf(copy, 0, 0) });
  return first;
}
