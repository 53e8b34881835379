import { fieldOf } from "../forms/fields";
import type { CellReading, SubjectReading } from "../forms/finding/cellReading";
import { readPolicySheet } from "../forms/policySheet/readPolicySheet";
import { handOutListIdentity } from "../forms/sheetIdentity";
import { openXlsx } from "../file/openXlsx";
import type { Sheet, Workbook } from "../file/model/workbook";
import { XlsxError, type XlsxErrorCode } from "../file/xml/xlsxError";
import { readHandOutBase, type HandedOutText, type HandOutBase } from "../handOut/handOutBase";
import { bySubject, SubjectIndex, type Subject } from "../handOut/subject";
import type { Texts } from "../plan/plan";
import { identityIn, isCovered, returnedSheet, type ReturnedSheet } from "./returnedSheet";

/** A text that went out, and what came back. */
export interface ReturnedText {
  handedOut: HandedOutText;
  /** `null` where its cell is not found, or is not the only one that it could be. */
  text: string | null;
}

/** A file that came back. `list` is 配布一覧, which lies in the same folder and is no one's return. */
export type Returned =
  | { kind: "unreadable"; code: XlsxErrorCode }
  | { kind: "notOurs" | "list" }
  | { kind: "read"; base: HandOutBase; texts: ReturnedText[] };

/** Reads a file that came back. What cannot be read is told, not thrown: the other files go on. */
export async function readReturned(bytes: Uint8Array): Promise<Returned> {
  try {
    return readBook(await openXlsx(bytes));
  } catch (error) {
    if (error instanceof XlsxError) return { kind: "unreadable", code: error.code };
    throw error;
  }
}

function readBook(workbook: Workbook): Returned {
  const [base = null] = workbook.sheets.flatMap((sheet) => readHandOutBase(linesOf(sheet)) ?? []);
  if (base === null) {
    const isList = workbook.sheets.some((sheet) => identityIn(sheet) === handOutListIdentity);
    return { kind: isList ? "list" : "notOurs" };
  }
  const { labels, texts } = base;
  const rows = workbook.sheets
    .map((sheet) => returnedSheet(workbook, sheet))
    .flatMap((sheet) => rowsOf(sheet, labels));
  const pairs = new SubjectIndex(onlyOnce(rows, Object.keys(labels)), { byTitle: false }).pair(
    bySubject(texts, (text) => text),
  );
  const rowOf = new Map([...pairs].flatMap(([{ items }, row]) => items.map((text) => [text, row] as const)));
  return {
    kind: "read",
    base,
    texts: texts.map((handedOut) => {
      const row = rowOf.get(handedOut);
      return { handedOut, text: row === undefined ? null : row.read(handedOut.field) };
    }),
  };
}

/** The rows of a sheet, their cells joined. */
const linesOf = ({ cells }: Sheet): string[] =>
  [...cells]
    .sort(([one], [other]) => one - other)
    .map(([, inRow]) =>
      [...inRow]
        .sort(([one], [other]) => one - other)
        .map(([, { value }]) => (typeof value === "string" ? value : ""))
        .join(""),
    );

/** A row of a sheet that came back. */
interface ReturnedRow extends Subject {
  read: (field: string) => string | null;
}

function rowsOf(sheet: ReturnedSheet, labels: Texts): ReturnedRow[] {
  const {
    own,
    measures,
    policy: named,
  } = readPolicySheet(sheet.content, {
    layout: "policy",
    level: "measure",
    fields: Object.entries(labels).map(([key, label]) => fieldOf(key, label)),
  });
  const [ownRow] = own?.rows ?? [];
  const policy = { number: named.number, title: named.title, group: ownRow?.hidden ?? "" };
  const rowOf = (reading: SubjectReading, measure: Subject["measure"]): ReturnedRow => ({
    policy,
    measure,
    read: (field) => readText(sheet, reading.headed[field] ?? null),
  });
  const ofMeasures = (measures?.rows ?? []).flatMap((reading) => {
    const title = reading.title?.typed ?? "";
    return title.trim() === "" ? [] : [rowOf(reading, { number: reading.number, title })];
  });
  return [...(ownRow === undefined ? [] : [rowOf(ownRow, null)]), ...ofMeasures];
}

const readText = (sheet: ReturnedSheet, reading: CellReading | null): string | null =>
  reading === null || isCovered(sheet, reading.place.row, reading.place.column) ? null : reading.typed;

/** Of rows that are copies of one another, as on a copied sheet, one. */
function onlyOnce(rows: readonly ReturnedRow[], keys: readonly string[]): ReturnedRow[] {
  const known = new Map<string, ReturnedRow>();
  for (const row of rows) {
    const { policy, measure, read } = row;
    known.set(JSON.stringify([policy, measure, keys.map(read)]), row);
  }
  return [...known.values()];
}
