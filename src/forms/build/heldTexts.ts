import { assessmentFields, type AssessmentKey } from "../../plan/plan";
import type { SheetContent } from "../../sheet/sheetContent";
import { classifyAnswer } from "../answer";
import type { SubjectReading } from "../finding/cellReading";
import { measureTextCell } from "../measureSheet/measureSheet";
import { readMeasureSheet } from "../measureSheet/readMeasureSheet";
import { readPolicySheet } from "../policySheet/readPolicySheet";
import { forEachField, type Settings } from "../settings";
import { groupMark, type TextSubject } from "../sheetIdentity";

/** The texts that stand in a workbook for one policy or measure, with what its sheet says it is: whatever the plan sheet says now. */
export interface HeldTexts extends TextSubject {
  sheetId: string;
  /** As `groupMark` gives it. */
  group: string;
  texts: Record<AssessmentKey, string>;
  /** Zero-based cells of the texts; `null` where there is none. */
  cells: Record<AssessmentKey, { row: number; column: number } | null>;
}

/** Those of a measure's own sheet. */
interface TextsOnSheet extends HeldTexts {
  /** Whether the sheet has a row for 重点. */
  isPriority: boolean;
}

/** What people have typed in our sheets. */
export interface HeldReading {
  typed: HeldTexts[];
  /** Typed over what shows the text of a measure's own sheet, and different from it. */
  typedOver: HeldTexts[];
  /** Where the texts of measures' own sheets are shown by formulas. */
  shown: HeldTexts[];
  /** Whether texts stand elsewhere on measures' own sheets than these formulas say: Excel has moved the formulas along with them. */
  haveMoved: boolean;
}

/** Every text that people have typed in the sheets given, of which each is there once. */
export function readHeldTexts(contents: readonly SheetContent[], settings: Settings): HeldReading {
  const onMeasureSheets = contents
    .filter(({ identity }) => identity?.startsWith("measure:"))
    .map((content) => textsOnMeasureSheet(content, settings));
  const sources = new Map(onMeasureSheets.map((held) => [subjectKey(held), held]));
  const rows = contents
    .filter(({ identity }) => identity?.startsWith("policy:"))
    .flatMap((content) => textsOnPolicySheet(content, settings));
  const typedOver = rows.flatMap((held) => {
    const source = sources.get(subjectKey(held));
    if (source === undefined) return [];
    const texts = forEachField(({ key }) => (held.texts[key] === source.texts[key] ? "" : held.texts[key]));
    return [{ ...held, texts }];
  });
  const ownRows = rows.filter((held) => !sources.has(subjectKey(held)));
  return {
    typed: [...ownRows, ...onMeasureSheets].filter(holdsText),
    typedOver: typedOver.filter(holdsText),
    shown: rows.filter((held) => sources.has(subjectKey(held))),
    haveMoved: onMeasureSheets.some(hasMoved),
  };
}

const holdsText = ({ texts }: HeldTexts): boolean =>
  assessmentFields.some(({ key }) => classifyAnswer(texts[key]) !== "blank");

const hasMoved = ({ cells, isPriority }: TextsOnSheet): boolean =>
  assessmentFields.some(({ key }) => {
    const built = measureTextCell({ isPriority }, key);
    return cells[key]?.row !== built.row || cells[key].column !== built.column;
  });

const subjectKey = ({ group, policyNumber, policyTitle, measure }: HeldTexts): string =>
  [group, policyNumber, policyTitle, measure?.number ?? ""].join("\n");

const textsOf = ({ likely }: SubjectReading): Pick<HeldTexts, "texts" | "cells"> => ({
  texts: forEachField(({ key }) => likely[key]?.typed ?? ""),
  cells: forEachField(({ key }) => likely[key]?.place ?? null),
});

const sheetOf = ({ id, name, identity }: SheetContent) => ({
  sheetId: id,
  sheetName: name,
  group: groupMark(identity),
});

function textsOnPolicySheet(content: SheetContent, settings: Settings): HeldTexts[] {
  const { own, measures } = readPolicySheet(content, settings);
  const titleOf = ({ title }: SubjectReading): string => title?.typed.trim() ?? "";
  const [policy] = own?.rows ?? [];
  const common = {
    ...sheetOf(content),
    policyNumber: policy?.number ?? "",
    policyTitle: policy === undefined ? "" : titleOf(policy),
  };
  return [
    ...(policy === undefined ? [] : [{ ...common, measure: null, ...textsOf(policy) }]),
    ...(measures?.rows ?? []).map((row) => ({
      ...common,
      measure: { number: row.number, title: titleOf(row) },
      ...textsOf(row),
    })),
  ];
}

function textsOnMeasureSheet(content: SheetContent, settings: Settings): TextsOnSheet {
  const reading = readMeasureSheet(content, settings);
  const { policy, number, title } = reading;
  return {
    ...sheetOf(content),
    policyNumber: policy.number,
    policyTitle: policy.title,
    measure: { number, title: title?.typed ?? "" },
    isPriority: reading.hasPriorityRow,
    ...textsOf(reading),
  };
}
