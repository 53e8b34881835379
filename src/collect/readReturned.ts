import { fieldOf } from "../forms/fields";
import type { CellReading, SubjectReading } from "../forms/finding/cellReading";
import { readPolicySheet } from "../forms/policySheet/readPolicySheet";
import { openXlsx } from "../file/openXlsx";
import type { Sheet, Workbook } from "../file/model/workbook";
import { XlsxError, type XlsxErrorCode } from "../file/xml/xlsxError";
import {
  readHandOutBase,
  readHandOutListBase,
  type HandedOutText,
  type HandOutBase,
} from "../handOut/handOutBase";
import { bySubject, SubjectIndex, type Subject } from "../handOut/subject";
import type { Texts } from "../plan/plan";
import { otherTexts, type OtherText } from "./otherTexts";
import { isCovered, returnedSheet, type ReturnedSheet } from "./returnedSheet";

/** A text that went out, and what came back. */
export interface ReturnedText {
  handedOut: HandedOutText;
  /** `null` where its cell is not found, or is not the only one that it could be. */
  text: string | null;
}

/** A file that came back. `list` is 配布一覧, which lies in the same folder and is no one's return. */
export type Returned =
  | { kind: "unreadable"; code: XlsxErrorCode }
  | { kind: "notOurs" }
  | { kind: "list"; others: OtherText[] }
  | { kind: "read"; base: HandOutBase; texts: ReturnedText[]; others: OtherText[] };

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
  const kept = workbook.sheets.map((sheet) => {
    const lines = linesOf(sheet);
    return { sheet, base: readHandOutBase(lines), list: readHandOutListBase(lines) };
  });
  const sheets = kept.flatMap(({ sheet, base, list }) => (base === null && list === null ? [sheet] : []));
  const [base = null] = kept.flatMap((each) => each.base ?? []);
  if (base !== null) return readHandOut(workbook, sheets, base);
  const list = kept.find((each) => each.list !== null)?.list ?? null;
  if (list === null) return { kind: "notOurs" };
  return {
    kind: "list",
    others: otherTexts(workbook, sheets, { shown: list, read: [], fields: [], about: [] }),
  };
}

function readHandOut(workbook: Workbook, sheets: readonly Sheet[], base: HandOutBase): Returned {
  const { labels, shown } = base;
  const rows = sheets
    .map((sheet) => returnedSheet(workbook, sheet))
    .flatMap((sheet) => rowsOf(sheet, labels));
  const pairs = new SubjectIndex(onlyOnce(rows, Object.keys(labels)), "sheet").pair(
    bySubject(base.texts, (text) => text),
  );
  const rowOf = new Map([...pairs].flatMap(([{ items }, row]) => items.map((text) => [text, row] as const)));
  const texts = base.texts.map((handedOut): ReturnedText => {
    const row = rowOf.get(handedOut);
    return {
      handedOut,
      text: row === undefined || isTwinOf(handedOut, row) ? null : row.read(handedOut.field),
    };
  });
  const read = texts.flatMap(({ handedOut, text }) => [
    handedOut.text,
    ...(handedOut.isTyped && text !== null ? [text] : []),
  ]);
  const known = { read, fields: Object.keys(labels), about: [base.title, base.fiscalYear, "評価"] };
  // What stood on its sheets is not known of a file of an earlier version.
  const others = shown === undefined ? [] : otherTexts(workbook, sheets, { ...known, shown });
  return { kind: "read", base, texts, others };
}

/** Numbers alone tell twins apart: where the hidden id says otherwise, a row was sorted without it, or numbered anew. */
const isTwinOf = ({ id, measure }: HandedOutText, { hiddenId }: ReturnedRow): boolean =>
  measure?.hasTwin === true && hiddenId !== null && id !== undefined && hiddenId !== id;

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
  /** What its hidden cell says. */
  hiddenId: string | null;
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
    hiddenId: reading.id,
    read: (field) => readText(sheet, reading.headed[field] ?? null),
  });
  const ofMeasures = (measures?.rows ?? []).flatMap((reading) => {
    const title = reading.title?.typed ?? "";
    return title.trim() === "" ? [] : [rowOf(reading, { number: reading.number, title })];
  });
  return [...(ownRow === undefined ? [] : [rowOf(ownRow, null)]), ...ofMeasures];
}

/** An error is no text, and no deletion of one. */
function readText(sheet: ReturnedSheet, reading: CellReading | null): string | null {
  if (reading === null || isCovered(sheet, reading.place.row, reading.place.column)) return null;
  return reading.error !== null && reading.typed === "" ? null : reading.typed;
}

/** Of rows that are copies of one another, as on a copied sheet, one. */
function onlyOnce(rows: readonly ReturnedRow[], keys: readonly string[]): ReturnedRow[] {
  const known = new Map<string, ReturnedRow>();
  for (const row of rows) {
    const { policy, measure, read } = row;
    known.set(JSON.stringify([policy, measure, keys.map(read)]), row);
  }
  return [...known.values()];
}
