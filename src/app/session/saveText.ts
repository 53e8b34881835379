import { readSheetsAgain } from "../../excel/readSheets";
import type { ExcelContext, RunExcel } from "../../excel/runExcel";
import { readTextCell, writeTextCell, type TextCell } from "../../excel/textCell";
import { classifyAnswer } from "../../forms/answer";
import { asNumber } from "../../forms/fieldText";
import { entriesOf, type AssessmentEntry } from "../../forms/evaluation/evaluation";
import {
  cellText,
  columnEnd,
  type CellPlace,
  type CellValue,
  type SheetContent,
} from "../../sheet/sheetContent";
import { keepTexts } from "../keepTexts";
import { archivedText, findEntry } from "./findEntry";
import { withSheets, type OpenWorkbook } from "./openWorkbook";
import { fieldRangeName, isRowOf, rowLabels } from "./textRow";

/**
 * `replaced`: what somebody else had written there meanwhile; it is in 保管 now. `gone`: the text has no cell any more; nothing was
 * written.
 */
export type SaveResult =
  | { outcome: "saved"; replaced: string | null; workbook: OpenWorkbook }
  | { outcome: "gone"; workbook: OpenWorkbook | null };

export interface TextToSave {
  /** `WorkText.key` */
  key: string;
  /** The text as the person last saw it in the cell. Any other that stands there is kept in 保管. */
  expected: string;
  text: string;
  /** Dates what goes to 保管. */
  now: Date;
}

interface FoundCell {
  entry: AssessmentEntry;
  place: CellPlace;
  sheet: SheetContent;
  cell: TextCell;
  /** What the row says of whose it is. */
  labels: string[];
  workbook: OpenWorkbook;
}

/**
 * Writes a text into its cell, the last typed over what stood there: what the person did not see goes to 保管 first. A cell that has moved
 * is found again.
 * @throws HostError when Excel fails; what stood in the cell still stands there or in 保管 then.
 */
export async function saveText(run: RunExcel, open: OpenWorkbook, save: TextToSave): Promise<SaveResult> {
  return run(async (context) => {
    let workbook: OpenWorkbook | null = open;
    for (let attempt = 0; attempt < mostAttempts && workbook !== null; attempt++) {
      const found = await findCell(context, workbook, save.key);
      const saved = "cell" in found ? await saveInto(context, found, save) : null;
      if (saved !== null) return saved;
      workbook = found.workbook;
    }
    return { outcome: "gone", workbook };
  });
}

/** How often rows may move away under a cell before the text counts as having none. */
const mostAttempts = 3;

/** Saves the text into the cell that was found; `null` when another row was in its place by then, and has its text back. */
async function saveInto(
  context: ExcelContext,
  { entry, place, sheet, cell, labels, workbook }: FoundCell,
  { expected, text, now }: TextToSave,
): Promise<SaveResult | null> {
  const value = cell.row.cells[place.column] ?? "";
  const current = cellText(value);
  if (current === text)
    return { outcome: "saved", replaced: null, workbook: withText(workbook, sheet, place, value) };
  const keep = (unseen: string) => keepTexts(context, [archivedText(entry, unseen)], now);
  const isUnseen = current !== expected && holdsText(current);
  if (isUnseen) await keep(current);
  const fieldName = fieldNameOf(entry, workbook);
  const write = (written: string) =>
    writeTextCell(context, place, columnEnd(sheet), fieldName, {
      text: written,
      isGeneral: cell.isGeneral && !(entry.asked.kind.is === "number" && asNumber(written) !== null),
    });
  const before = await write(text);
  const late = cellText(before.cells[place.column] ?? "");
  if (!isRowOf(place, before, labels)) {
    await write(late);
    return null;
  }
  const isLate = late !== current && late !== text && holdsText(late);
  if (isLate) await keep(late);
  const replaced = isLate ? late : isUnseen ? current : null;
  return { outcome: "saved", replaced, workbook: withText(workbook, sheet, place, text) };
}

const holdsText = (text: string): boolean => classifyAnswer(text) !== "blank";

async function findCell(
  context: ExcelContext,
  open: OpenWorkbook,
  key: string,
): Promise<FoundCell | { workbook: OpenWorkbook | null }> {
  let workbook: OpenWorkbook | null = open;
  for (let attempt = 0; attempt < 2 && workbook !== null; attempt++) {
    const entry = findEntry(workbook, key);
    const sheet = workbook.sheets.find(({ id }) => id === entry?.place?.sheetId);
    if (entry === undefined || entry.place === null || entry.isDoubtful || sheet === undefined) break;
    const fieldName = fieldNameOf(entry, workbook);
    const cell = await readTextCell(context, entry.place, columnEnd(sheet), fieldName);
    const labels = rowLabels(entry.place, sheet, entriesOf(workbook.report.evaluation));
    if (cell !== null && isRowOf(entry.place, cell.row, labels))
      return { entry, place: entry.place, sheet, cell, labels, workbook };
    workbook = withSheets(workbook, await readSheetsAgain(context, [sheet.id]));
  }
  return { workbook };
}

const fieldNameOf = (entry: AssessmentEntry, { report }: OpenWorkbook): string =>
  fieldRangeName(entry, report.evaluation.settings);

function withText(
  workbook: OpenWorkbook,
  sheet: SheetContent,
  { row, column }: { row: number; column: number },
  value: CellValue,
): OpenWorkbook {
  const values = sheet.values.map((cells, index) =>
    index === row - sheet.row ? cells.with(column - sheet.column, value) : cells,
  );
  return withSheets(workbook, new Map([[sheet.id, { ...sheet, values }]])) ?? workbook;
}
