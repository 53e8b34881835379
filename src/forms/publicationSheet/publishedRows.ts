import type { BasicPolicy, Measure } from "../../plan/plan";
import { cellStyles, type CellStyleName } from "../../sheet/cellStyles";
import type { FlowRow } from "../../sheet/pageFlow";
import { remembered } from "../../sheet/remembered";
import type { PolicyEvaluation } from "../evaluation/evaluation";
import { missingMark, publicationKinds } from "../headings";
import { hasMeasureTexts, kindOf, publishedTexts } from "./publishedTexts";

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
  const listed = policy.measures.flatMap((measure) => {
    const texts = assessmentRows(part, measure);
    const kind = kindOf(measure);
    return [rowOf(policy, measure, kind, measure.title, "publishedMeasure", texts.length > 0), ...texts];
  });
  return [heading, ...(hasMeasureTexts(part) ? [...own, ...listed] : [...listed, ...own])];
});

/** The level above the policies. */
export const groupRow = (group: string): PublishedRow =>
  rowOf({ number: "" }, null, publicationKinds.group, group, "publishedGroup", true);

/** The heading and the paragraphs of each text. */
function assessmentRows(part: PolicyEvaluation, measure: Measure | null): PublishedRow[] {
  const { policy } = part;
  return publishedTexts(part, measure).flatMap(({ label, shortLabel, text, isMissing }) => {
    const heading = rowOf(policy, measure, publicationKinds.heading, label, "publishedHeading", true);
    const row = (shown: string, style: CellStyleName) =>
      rowOf(policy, measure, shortLabel, shown, style, false);
    if (isMissing) return [heading, row(missingMark(text), "publishedGap")];
    return [heading, ...paragraphs(text).map((paragraph) => row(paragraph, "publishedText"))];
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
