import { assessmentFields, type BasicPolicy, type Measure } from "../../plan/plan";
import { cellStyles, type CellStyleName } from "../../sheet/cellStyles";
import type { FlowRow } from "../../sheet/pageFlow";
import { remembered } from "../../sheet/remembered";
import { isFilled } from "../answer";
import { requiredFields, type PolicyEvaluation } from "../evaluation/evaluation";
import { missingMark, publicationKinds } from "../headings";

/** Characters of the standard font; together no wider than an upright A4 page between its margins. */
export const publishedWidths = { keys: [10.5, 8, 10], text: 64.5 };

/** A row of 公表用; its text goes on in further rows where it does not fit on its page. */
export interface PublishedRow extends FlowRow {
  policyNumber: string;
  measureNumber: string;
  /** 区分: one of `publicationKinds`, or the short label of the assessment. */
  kind: string;
  style: CellStyleName;
}

/** A policy's heading, its measures, and the texts of each. */
export const publishedRows = remembered((part: PolicyEvaluation): PublishedRow[] => {
  const { policy } = part;
  const own = assessmentRows(part, null);
  const heading = rowOf(policy, null, publicationKinds.policy, policy.title, "publishedPolicy", true);
  const measures = policy.measures.map((measure) => {
    const kind = measure.isPriority ? publicationKinds.priorityMeasure : publicationKinds.measure;
    return { measure, kind, texts: isListOnly(part) ? [] : assessmentRows(part, measure) };
  });
  const listed = measures.flatMap(({ measure, kind, texts }) => [
    rowOf(policy, measure, kind, measure.title, "publishedMeasure", texts.length > 0),
    ...texts,
  ]);
  const hasTexts = measures.some(({ texts }) => texts.length > 0);
  return [heading, ...(hasTexts ? [...own, ...listed] : [...listed, ...own])];
});

/** The level above the policies. */
export const groupRow = (group: string): PublishedRow =>
  rowOf({ number: "" }, null, publicationKinds.group, group, "publishedGroup", true);

/** Where a policy is assessed as a whole and nobody has written about any of its measures, these are a list, as in the city's document. */
function isListOnly({ policy }: PolicyEvaluation): boolean {
  const hasText = (subject: BasicPolicy | Measure) =>
    assessmentFields.some(({ key }) => isFilled(subject[key]));
  return hasText(policy) && !policy.measures.some(hasText);
}

/** The heading and the paragraphs of each text that is there or owed. */
function assessmentRows(part: PolicyEvaluation, measure: Measure | null): PublishedRow[] {
  const { settings, policy } = part;
  const required = requiredFields(settings, measure);
  const subject = measure ?? policy;
  return assessmentFields.flatMap(({ key, shortLabel }) => {
    const isMissing = required.includes(key) && !isFilled(subject[key]);
    if (!isMissing && subject[key] === "") return [];
    const heading = rowOf(
      policy,
      measure,
      publicationKinds.heading,
      settings.labels[key],
      "publishedHeading",
      true,
    );
    const row = (text: string, style: CellStyleName) =>
      rowOf(policy, measure, shortLabel, text, style, false);
    if (isMissing) return [heading, row(missingMark(subject[key]), "publishedGap")];
    return [heading, ...paragraphs(subject[key]).map((text) => row(text, "publishedText"))];
  });
}

/** Put together again with nothing between them, the paragraphs are the text. */
const paragraphs = (text: string): string[] => text.match(/\n*[^\n]+\n*/g) ?? [text];

function rowOf(
  policy: Pick<BasicPolicy, "number">,
  measure: Measure | null,
  kind: string,
  text: string,
  style: CellStyleName,
  leadsOn: boolean,
): PublishedRow {
  const box = { columnWidth: publishedWidths.text, fontSize: cellStyles[style].size };
  const texts = [{ text, box, flows: true }];
  return { policyNumber: policy.number, measureNumber: measure?.number ?? "", kind, texts, style, leadsOn };
}
