import {
  cellAt,
  cellText,
  columnEnd,
  placeOf,
  rowEnd,
  type CellPlace,
  type SheetContent,
} from "../../sheet/sheetContent";
import { byField, fieldOf, type Field } from "../fields";
import { earlierGroup, earlierPolicyNumber } from "../earlierIdentity";
import { readCell, readTexts, type SubjectReading } from "../finding/cellReading";
import { namedColumns, namedFieldKeys, withNamed } from "../finding/columnNames";
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
import { policySheetRows } from "./policySheetRows";
import { idOfSheet, readId } from "../sheetIdentity";

/** Fields, and those that are off by now though the sheet still has them: what was typed there is read as well. */
const withDropped = (fields: readonly Field[], keys: readonly string[]): Field[] => [
  ...fields,
  ...keys.filter((key) => fields.every((field) => field.key !== key)).map((key) => fieldOf(key)),
];

/** A table with texts as it was found. */
export interface FoundTable {
  /** Of the numbers' header. */
  place: CellPlace;
  /** Texts whose headings are not found. */
  missing: string[];
  /** Whether headings stand in other columns than their names; then no text is read. */
  contradicts: boolean;
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
  const own = readTable(content, ownHeaders, settings, { name: "policy", hasOneRow: true });
  const policy = policyName(content, own);
  const measures = readTable(content, rowHeaders, settings, {
    name: "measures",
    policyNumber: policy.number,
  });
  return { policy, own, measures };
}

/** From the block about the policy, or where that is gone, from the sheet's title. */
function policyName(content: SheetContent, own: FoundTable | null): PolicyName {
  const [row] = own?.rows ?? [];
  const inTitle = readNumberedTitle(cellText(cellAt(content, policySheetRows.title, 0)));
  const id = idOfSheet(content);
  const number = row?.number || (id === null ? earlierPolicyNumber(content.identity) : inTitle.number);
  const title = row?.title?.typed.trim() || (inTitle.number === number ? inTitle.title.trim() : "");
  return { id, number, title, group: id === null ? earlierGroup(content.identity) : (row?.hidden ?? null) };
}

interface TableToRead {
  /** In the names of its columns. */
  name: string;
  policyNumber?: string;
  hasOneRow?: boolean;
}

/**
 * By the names of its columns, by its headings where these are gone. `headers` in their order: of the number, of the title, and before the
 * hidden column the one before the texts.
 */
function readTable(
  content: SheetContent,
  headers: Record<string, string> & HiddenColumn,
  { fields }: Settings,
  { name, policyNumber = "", hasOneRow = false }: TableToRead,
): FoundTable | null {
  const [numberKey = "", titleKey = "", ...others] = Object.keys(headers);
  const headed = findTable<string>(
    content,
    { ...headers, ...byField(fields, ({ label }) => label), status: statusHeader },
    numberKey,
  );
  const named = namedColumns(content, name);
  if (headed === null && named === null) return null;
  const headerRow = named?.headerRow ?? headed?.headerRow ?? 0;
  const columns = withNamed(headed?.headerRow === headerRow ? headed.columns : {}, named);
  const [numberColumn = 0, titleColumn] = [columns[numberKey], columns[titleKey]];
  const texts = named?.contradicts === true ? {} : columns;
  const places = named?.contradicts
    ? texts
    : textPlaces(fields, columns, {
        last: columns[others.at(-2) ?? titleKey],
        end: columns.status ?? columns.hidden ?? columnEnd(content),
        isHeaded: (column) => readCell(content, headerRow, column).typed.trim() !== "",
      });
  const first = hasOneRow ? Math.max(headerRow + 1, named?.lastRow ?? 0) : headerRow + 1;
  const length = hasOneRow ? 1 : Math.max(0, rowEnd(content) - first);
  const all = withDropped(fields, namedFieldKeys(named));
  const dropped = Object.fromEntries(all.slice(fields.length).map(({ key }) => [key, columns[key]]));
  const rows = Array.from({ length }, (_, index): RowReading => {
    const row = first + index;
    const headedTexts = readTexts(content, all, row, texts);
    const hidden = columns.hidden === undefined ? null : cellText(cellAt(content, row, columns.hidden));
    return {
      id: readId(hidden ?? ""),
      hidden,
      number: measureNumberText(content, row, numberColumn, policyNumber),
      place: placeOf(content, row, numberColumn),
      title: titleColumn === undefined ? null : readCell(content, row, titleColumn),
      headed: headedTexts,
      likely: places === texts ? headedTexts : readTexts(content, all, row, { ...places, ...dropped }),
    };
  });
  const missing = fields.map(({ key }) => key).filter((key) => columns[key] === undefined);
  const contradicts = named?.contradicts ?? false;
  return { place: placeOf(content, headerRow, numberColumn), missing, contradicts, rows };
}
