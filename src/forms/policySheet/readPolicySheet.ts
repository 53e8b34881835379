import { assessmentFields, type AssessmentKey } from "../../plan/plan";
import {
  cellAt,
  columnEnd,
  placeOf,
  rowEnd,
  type CellPlace,
  type SheetContent,
} from "../../sheet/sheetContent";
import { readCell, readTexts, type SubjectReading } from "../finding/cellReading";
import { measureNumberText } from "../finding/numberText";
import { findTable } from "../finding/table";
import { textPlaces } from "../finding/textPlaces";
import { measureHeaders, policyHeaders, statusHeader } from "../headings";
import type { Settings } from "../settings";
import { policyNumberIn } from "../sheetIdentity";

/** A table with texts as it was found. */
export interface FoundTable {
  /** Of the numbers' header. */
  place: CellPlace;
  /** Texts whose headings are not found. */
  missing: AssessmentKey[];
  rows: SubjectReading[];
}

/** What stands on a policy's sheet; `null` for a table whose headers are not found. */
export interface PolicySheetReading {
  /** The block about the policy itself, which has one row. */
  own: FoundTable | null;
  measures: FoundTable | null;
}

/** Reads a policy's sheet by its headers. `settings` are those under which its texts were typed. */
export const readPolicySheet = (content: SheetContent, settings: Settings): PolicySheetReading => ({
  own: readTable(content, policyHeaders, settings, 1),
  measures: readTable(content, measureHeaders, settings),
});

/** `headers` in their order: of the number, of the title, and as the last the one before the texts. */
function readTable(
  content: SheetContent,
  headers: Record<string, string>,
  { labels }: Settings,
  rowCount?: number,
): FoundTable | null {
  const [numberKey = "", titleKey = "", ...others] = Object.keys(headers);
  const table = findTable<string>(content, { ...headers, ...labels, status: statusHeader }, numberKey);
  if (table === null) return null;
  const { headerRow, columns } = table;
  const [numberColumn = 0, titleColumn] = [columns[numberKey], columns[titleKey]];
  const places = textPlaces(columns, {
    last: columns[others.at(-1) ?? titleKey],
    end: columns.status ?? columnEnd(content),
    isHeaded: (column) => readCell(content, headerRow, column).typed.trim() !== "",
  });
  const length = rowCount ?? Math.max(0, rowEnd(content) - headerRow - 1);
  const rows = Array.from({ length }, (_, index): SubjectReading => {
    const row = headerRow + 1 + index;
    const headed = readTexts(content, row, columns);
    return {
      number: measureNumberText(cellAt(content, row, numberColumn), policyNumberIn(content.identity)),
      place: placeOf(content, row, numberColumn),
      title: titleColumn === undefined ? null : readCell(content, row, titleColumn),
      headed,
      likely: places === columns ? headed : readTexts(content, row, places),
    };
  });
  const missing = assessmentFields.map(({ key }) => key).filter((key) => columns[key] === undefined);
  return { place: placeOf(content, headerRow, numberColumn), missing, rows };
}
