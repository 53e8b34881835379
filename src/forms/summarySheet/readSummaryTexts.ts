import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import type { Evaluation } from "../evaluation/evaluation";
import { byField } from "../fields";
import { continuationMark, summaryHeaders } from "../headings";
import type { Settings } from "../settings";
import type { ShownText } from "../evaluation/sheetEdits";
import { findTable } from "../finding/table";
import { textPlaces } from "../finding/textPlaces";

interface Subject {
  policyNumber: string;
  number: string;
  title: string;
  /** Of each assessment, the pieces of its text, one a row. */
  pieces: string[][];
}

/** The texts of 総括表, those that go on in further rows put together again, wherever somebody sorted those to. */
export function readSummaryTexts({ settings, plan }: Evaluation, summary: SheetContent): ShownText[] {
  const policyTitles = new Map(plan.policies.map(({ number, title }) => [number, title]));
  return readSubjects(settings, summary).flatMap(({ policyNumber, number, title, pieces }) =>
    settings.fields.map(({ key: field }, index) => ({
      id: null,
      sheetName: summary.name,
      policyNumber,
      policyTitle: number === "" ? title : (policyTitles.get(policyNumber) ?? ""),
      measure: number === "" ? null : { number, title },
      field,
      text: (pieces[index] ?? []).join(""),
      pieces: pieces[index] ?? [],
    })),
  );
}

function readSubjects(settings: Settings, summary: SheetContent): Subject[] {
  const table = findTable<string>(
    summary,
    { ...summaryHeaders, ...byField(settings.fields, ({ label }) => label) },
    "measureNumber",
  );
  if (table === null) return [];
  const { columns, headerRow } = table;
  const places = textPlaces(settings.fields, columns, {
    last: Math.max(...keysOf(summaryHeaders).map((key) => columns[key] ?? 0)),
    end: columnEnd(summary),
    isHeaded: (column) => cellText(cellAt(summary, headerRow, column)).trim() !== "",
  });
  const subjects: Subject[] = [];
  for (let row = headerRow + 1; row < rowEnd(summary); row++) {
    const textIn = (column: number | undefined): string =>
      column === undefined ? "" : cellText(cellAt(summary, row, column));
    const texts = settings.fields.map(({ key }) => textIn(places[key]));
    const [policyNumber, number] = [textIn(columns.policyNumber), textIn(columns.measureNumber)];
    const title = textIn(columns.name);
    const begun = subjects.findLast(
      (each) =>
        each.policyNumber === policyNumber &&
        each.number === number &&
        (title === continuationMark || title === each.title),
    );
    if (begun === undefined)
      subjects.push({ policyNumber, number, title, pieces: texts.map((text) => [text]) });
    else texts.forEach((text, index) => begun.pieces[index]?.push(text));
  }
  return subjects;
}

const keysOf = <Key extends string>(record: Record<Key, unknown>): Key[] => Object.keys(record) as Key[];
