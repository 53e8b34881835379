import type { Evaluation } from "../forms/evaluation/evaluation";
import { isFilled } from "../forms/answer";
import { byField, isCalculated } from "../forms/fields";
import { isWritable } from "../forms/owed";
import { askedOf, assessesMeasures, assessesPolicies } from "../forms/settings";
import { headerKey, numberedTitle } from "../forms/headings";
import { handOutBaseName } from "../forms/roundHeadings";
import { textOf, type BasicPolicy, type Measure, type Plan } from "../plan/plan";
import { shortYearOf } from "../plan/words/fiscalYear";
import type { CellPosition } from "../sheet/sheetContent";
import { legalSheetName, sheetNameKey } from "../sheet/sheetName";
import type { SheetSpec } from "../sheet/sheetSpec";
import { legalFileName } from "./fileName";
import { handOutBaseSpec, type HandedOutText } from "./handOutBase";
import { handOutShares, type HandOutShare } from "./handOutShares";
import { handOutSheetSpec, type HandOutPart } from "./handOutSheet";
import { shownTexts } from "./shownTexts";
import { stageFields, stageLabel, writtenUpTo, type Stage } from "../forms/stages";

export interface HandOutRequest {
  stage: Stage;
  by: "body" | "policy";
}

/** What goes out in a file, before it has sheets. */
export interface HandOutOutline {
  file: string;
  body: string;
  /** Measures in the file, also those that are only there to read. */
  measures: HandOutPart["policy"]["measures"];
  /** How many texts are to be written in it, and how many of them are not written yet. */
  fields: number;
  blanks: number;
  parts: HandOutShare["parts"];
  texts: HandedOutText[];
}

/** A file that goes out. */
export interface HandOut extends HandOutOutline {
  sheets: SheetSpec[];
  /** The first blank cell, or the first cell of all where there is none. */
  opensOn: CellPosition & { sheetName: string };
}

/** What goes out in a stage, a file a body or policy. */
export function handOutOutlines(evaluation: Evaluation, { stage, by }: HandOutRequest): HandOutOutline[] {
  const { plan, settings } = evaluation;
  const taken = new Set<string>();
  const hasTwin = twinsIn(plan);
  return handOutShares(evaluation, by).map(({ body, parts }) => {
    const [first] = parts;
    const recipient = by === "policy" && first ? `${first.policy.number} ${first.policy.title}` : body;
    const texts = parts.flatMap((part) => textsOf(part, settings, stage, hasTwin));
    const typed = texts.filter(({ isTyped }) => isTyped);
    return {
      file: legalFileName([shortYearOf(plan.fiscalYear), stageLabel(stage), recipient], taken),
      body,
      measures: parts.flatMap(({ policy }) => policy.measures),
      fields: typed.length,
      blanks: typed.filter(({ text }) => !isFilled(text)).length,
      parts,
      texts,
    };
  });
}

/** Gives a file the body's own measures, and what is handed out as the base to compare with. */
export function handOut(
  { book, plan, settings }: Evaluation,
  { stage, by }: HandOutRequest,
  outline: HandOutOutline,
): HandOut {
  const { body, parts, texts } = outline;
  const taken = new Set([sheetNameKey(handOutBaseName)]);
  const sheets = parts.map((part) => {
    const name = legalSheetName(numberedTitle(part.policy.number, part.policy.title), taken);
    return handOutSheetSpec({ plan, settings, stage, body, part, name });
  });
  const { title, fiscalYear } = plan;
  const labels = byField(settings.fields, ({ label }) => label);
  const base = { book, title, fiscalYear, stage, by, body, labels, shown: shownTexts(sheets), texts };
  return { ...outline, sheets: [...sheets, handOutBaseSpec(base)], opensOn: firstToType(sheets) };
}

function textsOf(
  { policy, typed }: HandOutPart,
  settings: Evaluation["settings"],
  stage: Stage,
  hasTwin: ReturnType<typeof twinsIn>,
): HandedOutText[] {
  const subjects = [
    ...(assessesPolicies(settings) ? [null] : []),
    ...(assessesMeasures(settings) ? policy.measures : []),
  ];
  const own = stageFields(settings.fields, stage);
  const handedOut = (measure: Measure | null) =>
    writtenUpTo(askedOf(settings, measure), stage).filter(({ key }) => !isCalculated(key));
  return subjects.flatMap((measure) =>
    handedOut(measure).map((field) => ({
      id: (measure ?? policy).id,
      policy: { number: policy.number, title: policy.title, group: policy.group },
      measure: measure && {
        ...{ number: measure.number, title: measure.title },
        ...(hasTwin(policy, measure) && { hasTwin: true }),
      },
      field: field.key,
      isTyped: own.includes(field) && typed.has(measure) && isWritable(field, measure),
      text: textOf(measure ?? policy, field.key),
    })),
  );
}

/** Whether another measure of a policy of that title is called the same. */
function twinsIn({ policies }: Plan): (policy: Pick<BasicPolicy, "title">, measure: Measure) => boolean {
  const keyOf = (policy: Pick<BasicPolicy, "title">, { title }: Measure): string =>
    [policy.title, title].map(headerKey).join("\n");
  const [once, twice] = [new Set<string>(), new Set<string>()];
  for (const policy of policies)
    for (const measure of policy.measures) {
      const key = keyOf(policy, measure);
      (once.has(key) ? twice : once).add(key);
    }
  return (policy, measure) => twice.has(keyOf(policy, measure));
}

function firstToType(sheets: readonly SheetSpec[]): HandOut["opensOn"] {
  const inputs = sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ cells }, row) =>
      cells.flatMap(({ style, content }, column) =>
        style === "input" ? [{ sheetName: name, row, column, isBlank: content === null }] : [],
      ),
    ),
  );
  const { sheetName = "", row = 0, column = 0 } = inputs.find(({ isBlank }) => isBlank) ?? inputs[0] ?? {};
  return { sheetName: sheetName || (sheets[0]?.name ?? ""), row, column };
}
