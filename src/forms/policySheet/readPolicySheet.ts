import { assessmentFields, type AssessmentKey } from "../../plan/plan";
import {
  cellAt,
  cellText,
  columnEnd,
  placeOf,
  rowEnd,
  type CellPlace,
  type SheetContent,
} from "../../sheet/sheetContent";
import { earlierGroup, earlierPolicyNumber } from "../earlierIdentity";
import { readCell, readTexts, type SubjectReading } from "../finding/cellReading";
import { measureNumberText } from "../finding/numberText";
import { findTable } from "../finding/table";
import { textPlaces } from "../finding/textPlaces";
import {
  idHeaders,
  measureHeaders,
  planHeaders,
  policyHeaders,
  readNumberedTitle,
  statusHeader,
} from "../headings";
import type { Settings } from "../settings";
import { idOfSheet, readId } from "../sheetIdentity";

/** A table with texts as it was found. */
export interface FoundTable {
  /** Of the numbers' header. */
  place: CellPlace;
  /** Texts whose headings are not found. */
  missing: AssessmentKey[];
  rows: RowReading[];
}

export interface RowReading extends SubjectReading {
  /** What stands in the hidden column; `null` where there is none. */
  hidden: string | null;
}

/** What stands on a policy's sheet; `null` for a table whose headers are not found. */
export interface PolicySheetReading {
  /** The policy as the sheet names it. */
  policy: PolicyName;
  /** The block about the policy itself, which has one row. */
  own: FoundTable | null;
  measures: FoundTable | null;
}

export interface PolicyName {
  id: string | null;
  number: string;
  title: string;
  /** `null` where the sheet does not say it: sheets of earlier versions. */
  group: string | null;
}

type HiddenColumn = { hidden: string };
const ownHeaders: typeof policyHeaders & HiddenColumn = { ...policyHeaders, hidden: planHeaders.group };
const rowHeaders: typeof measureHeaders & HiddenColumn = { ...measureHeaders, hidden: idHeaders.measureId };

/** Reads a policy's sheet by its headers. `settings` are those under which its texts were typed. */
export function readPolicySheet(content: SheetContent, settings: Settings): PolicySheetReading {
  const own = readTable(content, ownHeaders, settings, "", 1);
  const policy = policyName(content, own);
  return { policy, own, measures: readTable(content, rowHeaders, settings, policy.number) };
}

/** From the block about the policy, or where that is gone, from the sheet's title. */
function policyName(content: SheetContent, own: FoundTable | null): PolicyName {
  const [row] = own?.rows ?? [];
  const inTitle = readNumberedTitle(cellText(cellAt(content, 0, 0)));
  const id = idOfSheet(content);
  const number = row?.number || (id === null ? earlierPolicyNumber(content.identity) : inTitle.number);
  const title = row?.title?.typed.trim() || (inTitle.number === number ? inTitle.title.trim() : "");
  return { id, number, title, group: id === null ? earlierGroup(content.identity) : (row?.hidden ?? null) };
}

/** `headers` in their order: of the number, of the title, and before the hidden column the one before the texts. */
function readTable(
  content: SheetContent,
  headers: Record<string, string> & HiddenColumn,
  { labels }: Settings,
  policyNumber: string,
  rowCount?: number,
): FoundTable | null {
  const [numberKey = "", titleKey = "", ...others] = Object.keys(headers);
  const table = findTable<string>(content, { ...headers, ...labels, status: statusHeader }, numberKey);
  if (table === null) return null;
  const { headerRow, columns } = table;
  const [numberColumn = 0, titleColumn] = [columns[numberKey], columns[titleKey]];
  const places = textPlaces(columns, {
    last: columns[others.at(-2) ?? titleKey],
    end: columns.status ?? columns.hidden ?? columnEnd(content),
    isHeaded: (column) => readCell(content, headerRow, column).typed.trim() !== "",
  });
  const length = rowCount ?? Math.max(0, rowEnd(content) - headerRow - 1);
  const rows = Array.from({ length }, (_, index): RowReading => {
    const row = headerRow + 1 + index;
    const headed = readTexts(content, row, columns);
    const hidden = columns.hidden === undefined ? null : cellText(cellAt(content, row, columns.hidden));
    return {
      id: readId(hidden ?? ""),
      hidden,
      number: measureNumberText(cellAt(content, row, numberColumn), policyNumber),
      place: placeOf(content, row, numberColumn),
      title: titleColumn === undefined ? null : readCell(content, row, titleColumn),
      headed,
      likely: places === columns ? headed : readTexts(content, row, places),
    };
  });
  const missing = assessmentFields.map(({ key }) => key).filter((key) => columns[key] === undefined);
  return { place: placeOf(content, headerRow, numberColumn), missing, rows };
}
