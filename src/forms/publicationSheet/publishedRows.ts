import { assessmentFields, type BasicPolicy, type Measure } from "../../plan/plan";
import type { CellStyleName } from "../../sheet/cellStyles";
import { remembered } from "../../sheet/remembered";
import { isFilled } from "../answer";
import { requiredFields, type PolicyEvaluation } from "../evaluation/evaluation";
import { missingText } from "../missingText";
import { planHeaders } from "../planSheet/planSheet";

/** 区分 of the rows that hold no assessment. */
export const rowKinds = {
  group: planHeaders.group,
  policy: planHeaders.policyTitle,
  measure: planHeaders.measureTitle,
  priorityMeasure: "重点施策",
  heading: "見出し",
} as const;

/** A row of 公表用 as it is read; a text that does not fit on its page goes on in further rows. */
export interface PublishedRow {
  policyNumber: string;
  measureNumber: string;
  /** 区分: one of `rowKinds`, or the short label of the assessment. */
  kind: string;
  text: string;
  style: CellStyleName;
  /** Never the last on a page. */
  leadsOn: boolean;
}

/** A policy's heading, its measures, and the texts of each. */
export const publishedRows = remembered((part: PolicyEvaluation): PublishedRow[] => {
  const { policy } = part;
  const own = assessmentRows(part, null);
  const heading = rowOf(policy, null, rowKinds.policy, policy.title, "publishedPolicy", true);
  const measures = policy.measures.map((measure) => {
    const kind = measure.isPriority ? rowKinds.priorityMeasure : rowKinds.measure;
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
export const groupRow = (group: string): PublishedRow => ({
  policyNumber: "",
  measureNumber: "",
  kind: rowKinds.group,
  text: group,
  style: "publishedGroup",
  leadsOn: true,
});

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
    const heading = rowOf(policy, measure, rowKinds.heading, settings.labels[key], "publishedHeading", true);
    const row = (text: string, style: CellStyleName) =>
      rowOf(policy, measure, shortLabel, text, style, false);
    if (isMissing) return [heading, row(missingText(subject[key]), "publishedGap")];
    return [heading, ...paragraphs(subject[key]).map((text) => row(text, "publishedText"))];
  });
}

/** Put together again with nothing between them, the paragraphs are the text. */
const paragraphs = (text: string): string[] => text.match(/\n*[^\n]+\n*/g) ?? [text];

const rowOf = (
  policy: BasicPolicy,
  measure: Measure | null,
  kind: string,
  text: string,
  style: CellStyleName,
  leadsOn: boolean,
): PublishedRow => ({
  policyNumber: policy.number,
  measureNumber: measure?.number ?? "",
  kind,
  text,
  style,
  leadsOn,
});
