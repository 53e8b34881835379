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
export function readPolicySheet(content: SheetContent, { labels }: Settings): PolicySheetReading {
  const own = { ...policyHeaders, ...labels, status: statusHeader };
  const measures = { ...measureHeaders, ...labels, status: statusHeader };
  const policyNumber = policyNumberIn(content.identity);
  return {
    own: readTable(content, own, {
      number: "policyNumber",
      title: "policyTitle",
      last: "fiscalYear",
      end: (headerRow) => headerRow + 2,
      numberAt: (row, column) => readCell(content, row, column).typed.trim(),
    }),
    measures: readTable(content, measures, {
      number: "measureNumber",
      title: "measureTitle",
      last: "implementingBody",
      end: () => rowEnd(content),
      numberAt: (row, column) => measureNumberText(cellAt(content, row, column), policyNumber),
    }),
  };
}

/** Which columns say whose the texts are, and how far the table goes. */
interface TableForm<Key extends string> {
  number: Key;
  title: Key;
  /** The column before the texts. */
  last: Key;
  /** One past the last row. */
  end: (headerRow: number) => number;
  numberAt: (row: number, column: number) => string;
}

function readTable<Key extends string>(
  content: SheetContent,
  headers: Record<Key | AssessmentKey | "status", string>,
  form: TableForm<NoInfer<Key>>,
): FoundTable | null {
  const table = findTable(content, headers, form.number);
  if (table === null) return null;
  const { headerRow, columns } = table;
  const [numberColumn = 0, titleColumn] = [columns[form.number], columns[form.title]];
  const places = textPlaces(columns, {
    last: columns[form.last],
    end: columns.status ?? columnEnd(content),
    isHeaded: (column) => readCell(content, headerRow, column).typed.trim() !== "",
  });
  const rowCount = Math.max(0, form.end(headerRow) - headerRow - 1);
  const rows = Array.from({ length: rowCount }, (_, index): SubjectReading => {
    const row = headerRow + 1 + index;
    const headed = readTexts(content, row, columns);
    return {
      number: form.numberAt(row, numberColumn),
      place: placeOf(content, row, numberColumn),
      title: titleColumn === undefined ? null : readCell(content, row, titleColumn),
      headed,
      likely: places === columns ? headed : readTexts(content, row, places),
    };
  });
  const missing = assessmentFields.map(({ key }) => key).filter((key) => columns[key] === undefined);
  return { place: placeOf(content, headerRow, numberColumn), missing, rows };
}
