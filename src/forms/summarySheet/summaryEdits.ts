import { assessmentFields } from "../../plan/plan";
import { beingWritten, contentTextsFingerprint } from "../../sheet/fingerprint";
import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { classifyAnswer } from "../answer";
import type { ArchivedText } from "../archiveSheet/archiveSheet";
import { entriesOf, type Evaluation } from "../evaluation/evaluation";
import { continuationMark, isMissingMark, summaryHeaders } from "../headings";
import { findTable } from "../finding/table";
import { textPlaces } from "../finding/textPlaces";

/**
 * Texts that somebody has typed into 総括表 since it was written: they stand nowhere else, and writing it again would replace them. None
 * when it still is as it was written; of one that is only half written it cannot be told, and those from before it went to 保管 then.
 */
export function summaryEdits(evaluation: Evaluation, summary: SheetContent): ArchivedText[] {
  const { textsFingerprint } = summary;
  if (textsFingerprint === beingWritten || textsFingerprint === contentTextsFingerprint(summary)) return [];
  const known = new Set(entriesOf(evaluation).map(({ text }) => text));
  return readSummaryTexts(evaluation, summary).filter(
    ({ text }) => classifyAnswer(text) !== "blank" && !isMissingMark(text) && !known.has(text),
  );
}

/** The texts of 総括表, those that go on in further rows put together again, wherever somebody sorted those to. */
function readSummaryTexts({ settings, plan }: Evaluation, summary: SheetContent): ArchivedText[] {
  const table = findTable(summary, { ...summaryHeaders, ...settings.labels }, "measureNumber");
  if (table === null) return [];
  const places = textPlaces(table.columns, {
    last: table.columns.implementingBody,
    end: columnEnd(summary),
    isHeaded: (column) => cellText(cellAt(summary, table.headerRow, column)).trim() !== "",
  });
  const subjects: { policyNumber: string; number: string; title: string; texts: string[] }[] = [];
  for (let row = table.headerRow + 1; row < rowEnd(summary); row++) {
    const textIn = (column: number | undefined): string =>
      column === undefined ? "" : cellText(cellAt(summary, row, column));
    const at = (key: keyof typeof summaryHeaders): string => textIn(table.columns[key]);
    const texts = assessmentFields.map(({ key }) => textIn(places[key]));
    const [policyNumber, number, title] = [at("policyNumber"), at("measureNumber"), at("name")];
    const isOfRow = (each: (typeof subjects)[number]) =>
      each.policyNumber === policyNumber && each.number === number;
    const begun = title === continuationMark ? subjects.findLast(isOfRow) : undefined;
    if (begun !== undefined) begun.texts = begun.texts.map((text, index) => text + (texts[index] ?? ""));
    else subjects.push({ policyNumber, number, title, texts });
  }
  const policyTitles = new Map(plan.policies.map(({ number, title }) => [number, title]));
  return subjects.flatMap(({ policyNumber, number, title, texts }) =>
    assessmentFields.map(({ key: field }, index) => ({
      sheetName: summary.name,
      policyNumber,
      policyTitle: number === "" ? title : (policyTitles.get(policyNumber) ?? ""),
      measure: number === "" ? null : { number, title },
      field,
      text: texts[index] ?? "",
    })),
  );
}
