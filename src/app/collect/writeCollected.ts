import type { ChangedText } from "../../collect/changedText";
import type { WrittenText } from "../../collect/mergeFile";
import type { ExcelContext } from "../../excel/runExcel";
import type { TextRow } from "../../excel/textCell";
import { writeTexts, type TextWrite } from "../../excel/writeTexts";
import type { ArchivedText } from "../../forms/archiveSheet/archiveSheet";
import { entriesOf, type AssessmentEntry, type Evaluation } from "../../forms/evaluation/evaluation";
import { asNumber } from "../../forms/fieldText";
import { measureTextWidth } from "../../forms/measureSheet/measureLayout";
import { policyTextWidth } from "../../forms/policySheet/policyLayout";
import { isTypedNow } from "../../forms/owed";
import { hasMeasureSheets } from "../../forms/settings";
import {
  cellAt,
  cellText,
  columnEnd,
  type CellPlace,
  type CellValue,
  type SheetContent,
} from "../../sheet/sheetContent";
import { rowHeight } from "../../sheet/textLayout";
import { keepTexts } from "../keepTexts";
import { fieldRangeName, isRowOf, rowLabels } from "../session/textRow";

/** The workbook as it was read before. */
interface ReadWorkbook {
  sheets: readonly SheetContent[];
  evaluation: Evaluation;
}

interface PlacedText {
  changed: WrittenText;
  labels: string[];
  write: TextWrite;
}

/**
 * Writes texts into their cells. What somebody typed there since they were read goes to 保管.
 * @returns false when rows had been moved since: what stood in their places stands there again.
 */
export async function writeCollected(
  context: ExcelContext,
  texts: readonly WrittenText[],
  workbook: ReadWorkbook,
  now: Date,
): Promise<boolean> {
  const placed = placedTexts(texts, workbook);
  if (placed.length === 0) return true;
  const befores = await writeTexts(
    context,
    placed.map(({ write }) => write),
  );
  const written = placed.map((each, index) => ({
    ...each,
    before: befores[index] ?? { cells: [], field: null },
  }));
  const moved = written.filter(({ write, before, labels }) => !isRowOf(write.place, before, labels));
  if (moved.length > 0)
    await writeTexts(
      context,
      moved.map(({ write, before }) => ({
        ...write,
        content: standing(write.place, before),
        row: before.cells,
      })),
    );
  const late = written
    .filter((each) => !moved.includes(each))
    .flatMap(({ changed, write, before }) => {
      const stood = cellText(before.cells[write.place.column] ?? "");
      const isKnown = stood === changed.ours || stood === changed.theirs || stood.trim() === "";
      return isKnown ? [] : [keptText(changed, placeName(changed), stood)];
    });
  if (late.length > 0) await keepTexts(context, late, now);
  return moved.length === 0;
}

function standing({ column }: CellPlace, { cells }: TextRow): string | number {
  const value = cells[column] ?? "";
  return typeof value === "number" ? value : cellText(value);
}

function placedTexts(texts: readonly WrittenText[], { sheets, evaluation }: ReadWorkbook): PlacedText[] {
  const { settings } = evaluation;
  const sheetOf = new Map(sheets.map((sheet) => [sheet.id, sheet]));
  const entriesOn = entriesBySheet(evaluation);
  return texts.flatMap((changed) => {
    const { entry, written: text } = changed;
    const sheet = sheetOf.get(entry?.place?.sheetId ?? "");
    if (entry === null || entry.place === null || sheet === undefined) return [];
    const { place } = entry;
    const columnWidth =
      entry.measure !== null && hasMeasureSheets(settings)
        ? measureTextWidth
        : policyTextWidth(settings.fields);
    const write = {
      place,
      fieldName: fieldRangeName(entry, settings),
      content: contentOf(entry, text),
      height: rowHeight([{ text, columnWidth }]),
      row: rowFromA(sheet, place.row),
      isLocked: sheet.isProtected && !isTypedNow(entry.asked, entry.measure, settings),
    };
    return [{ changed, write, labels: rowLabels(place, sheet, entriesOn.get(place.sheetId) ?? []) }];
  });
}

function entriesBySheet(evaluation: Evaluation): Map<string, AssessmentEntry[]> {
  const bySheet = new Map<string, AssessmentEntry[]>();
  for (const entry of entriesOf(evaluation)) {
    const id = entry.place?.sheetId ?? "";
    const entries = bySheet.get(id) ?? [];
    bySheet.set(id, entries);
    entries.push(entry);
  }
  return bySheet;
}

const contentOf = ({ asked }: AssessmentEntry, text: string): string | number =>
  asked.kind.is === "number" ? (asNumber(text) ?? text) : text;

const rowFromA = (sheet: SheetContent, row: number): CellValue[] =>
  Array.from({ length: columnEnd(sheet) }, (_, column) => cellAt(sheet, row, column));

export const placeName = ({ entry }: ChangedText): string => entry?.place?.sheetName ?? "";

/** A text as 保管 keeps it; `from` is the file it came with, or the sheet it stood on. */
export const keptText = (
  { handedOut: { policy, measure, field }, entry }: ChangedText,
  from: string,
  text: string,
): ArchivedText => ({
  id: (entry?.measure ?? entry?.policy)?.id ?? null,
  sheetName: from,
  policyNumber: policy.number,
  policyTitle: policy.title,
  measure,
  field,
  text,
});
