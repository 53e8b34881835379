import type { SheetContent } from "../sheet/sheetContent";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { RowInsertion, SheetWrite } from "../sheet/sheetWrite";
import { beingWritten, rememberedCode, specFingerprint } from "../sheet/fingerprint";
import { actionSize, nameSize, sentBytes, sheetAction, type SheetAction, type Size } from "./actions";
import { type CellLooks, lookActions } from "./cellLooks";
import { copySheetAction } from "./copySheet";
import { fillSheet } from "./fillSheet";
import { formatSheet, lineActions } from "./formatSheet";
import { freezePanes, freezingBytes } from "./freezePanes";
import { insertionActions } from "./insertRows";
import { linkActions } from "./linkActions";
import { OverwrittenCells } from "./overwrittenCells";
import { nameAction } from "./nameAction";
import { nameActions } from "./nameActions";
import { PrintedWidth } from "./printedWidth";
import { Requests, type Closing } from "./requests";
import { TableNames } from "./tableNames";
import { bookName, fingerprintName, identityName, textsName } from "../sheet/ownNames";

/** Progress while sheets are written; both count sheets. */
export type OnProgress = (done: number, total: number) => void;

export interface WriteOptions {
  looks: CellLooks;
  /** Names that tables cannot have any more (`WorkbookContent.takenNames`). */
  takenNames: readonly string[];
  onProgress?: OnProgress | undefined;
  signal?: AbortSignal | undefined;
  overwritten?: OverwrittenCells;
  /** Put in before anything else is written. */
  insertion?: RowInsertion | null | undefined;
  /** What tells the workbook from others, written down on every sheet; `null` leaves it out. */
  book: string | null;
  /** Sheets that do not say yet that they belong to the workbook; its plan sheet comes last. */
  adopted?: readonly SheetContent[];
}

/** What Excel would not do, without which the sheets are whole all the same. */
export interface Unmet {
  /** Whether headings do not stay in sight everywhere when somebody scrolls. */
  isNotFrozen: boolean;
  /** The sheets that may be printed on more pages across than they should. */
  unfitted: string[];
}

/**
 * Writes sheets in as few round trips as their size allows; an aborted signal stops before the next of them, by throwing its reason.
 * A sheet's fingerprint is written last, so that a sheet of which only a part arrived is never taken for a whole one and is written
 * again next time. `overwritten` learns what stood in cells that are written over.
 */
export async function writeSheets(
  context: Excel.RequestContext,
  writes: readonly SheetWrite[],
  {
    looks,
    takenNames,
    onProgress = () => undefined,
    signal,
    overwritten = new OverwrittenCells(),
    insertion,
    book,
    adopted = [],
  }: WriteOptions,
): Promise<Unmet> {
  const requests = new Requests(context, signal);
  const shared = { overwritten, tables: new TableNames(takenNames), printing: new PrintedWidth() };
  const rows = [...(insertion?.rows ?? []), ...writes.flatMap(({ spec }) => spec.rows)];
  for (const look of looks.missingFor(rows)) {
    await requests.take(actionSize(), () => looks.define(context.workbook, look));
  }
  if (insertion) {
    const sheet = context.workbook.worksheets.getItem(insertion.existing.id);
    for (const action of insertionActions(insertion)) await requests.add(action, sheet);
  }
  for (const { id, book: current } of adopted) {
    const sheet = context.workbook.worksheets.getItem(id);
    if (book !== null) await requests.add(nameAction(bookName, book, current), sheet);
  }
  const adoptedIds = new Set(adopted.map(({ id }) => id));
  // All stand before the first is filled: Excel asks for a file, or refuses, where a formula names a sheet that is not there.
  const sheets: { write: SheetWrite; sheet: Excel.Worksheet }[] = [];
  for (const write of writes) {
    await requests.take(openingSize(write), () => {
      const isAdopted = adoptedIds.has(write.existing?.id ?? "");
      sheets.push({ write, sheet: openSheet(context, write, isAdopted ? null : book) });
    });
  }
  for (const [index, { write, sheet }] of sheets.entries()) {
    for (const action of sheetActions(write, shared)) await requests.add(action, sheet);
    await requests.close(closingOf(write, sheet));
    onProgress(index, writes.length);
  }
  await requests.send();
  if (requests.hasRefused) overwritten.assertSeen();
  onProgress(writes.length, writes.length);
  return { isNotFrozen: requests.hasRefused, unfitted: shared.printing.unfitted };
}

/** That of adding a sheet and of giving it names that say what it is and where it belongs. */
const openingSize = ({ spec }: SheetWrite): Size =>
  nameSize(sentBytes(spec.name) + 2 * nameSize(sentBytes(spec.identity)).sent);

/** A new sheet says at once what it is: where the build is broken off, the next one knows it, whatever it is called by then. */
function openSheet(
  context: Excel.RequestContext,
  { spec, existing, position }: SheetWrite,
  book: string | null,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = existing === null ? worksheets.add(spec.name) : worksheets.getItem(existing.id);
  if (existing !== null && existing.name !== spec.name) sheet.name = spec.name;
  if (!hasIdentity(existing)) {
    if (position !== null && existing?.hasLostNames !== true) sheet.position = position;
    nameAction(identityName, spec.identity, null).queue(sheet);
  }
  const current = existing?.book ?? null;
  if (book !== null && current !== book) nameAction(bookName, book, current).queue(sheet);
  return sheet;
}

const hasIdentity = (existing: SheetContent | null): boolean =>
  existing !== null && existing.identity !== null && existing.hasLostNames !== true;

/** What the sheets of one use case share. */
interface Shared {
  overwritten: OverwrittenCells;
  tables: TableNames;
  printing: PrintedWidth;
}

function sheetActions(write: SheetWrite, { overwritten, tables, printing }: Shared): SheetAction[] {
  const { spec, existing } = write;
  const code = rememberedCode(spec);
  const current = existing?.remembered ?? null;
  return [
    ...(write.copy === undefined ? [] : [copySheetAction(write.copy)]),
    ...(existing === null ? [] : [...reopenActions(existing, spec), ...tables.removal(existing)]),
    ...(spec.remembersTexts ? [nameAction(textsName, beingWritten, current)] : []),
    ...lookActions(spec),
    ...lineActions(spec),
    ...fillSheet(write, overwritten),
    ...linkActions(spec),
    ...nameActions(spec, existing),
    ...(spec.tables ?? []).map((table) => tables.addition(table)),
    ...formatSheet(spec, existing === null, printing),
    ...(code === null ? [] : [nameAction(textsName, code, spec.remembersTexts ? beingWritten : current)]),
  ];
}

/** A sheet is whole when all but its frozen panes is done. */
function closingOf(write: SheetWrite, sheet: Excel.Worksheet): Closing {
  const sealing = nameAction(fingerprintName, specFingerprint(write.spec), null);
  return {
    sheet,
    sheetName: write.spec.name,
    sent: sealing.sent + freezingBytes,
    answered: 0,
    attempt: () => freezePanes(write, sheet),
    follow: sealing.queue,
  };
}

/** Lets a sheet be written again: its structure is unlocked and it counts as unfinished until it is whole. */
function reopenActions(existing: SheetContent, spec: SheetSpec): SheetAction[] {
  return [
    ...(existing.isProtected ? [sheetAction(({ protection }) => protection.unprotect())] : []),
    ...(existing.fingerprint === null
      ? []
      : [sheetAction(({ names }) => names.getItem(fingerprintName).delete())]),
    ...(hasIdentity(existing) ? [nameAction(identityName, spec.identity, existing.identity)] : []),
  ];
}
