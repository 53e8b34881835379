import type { SheetContent } from "../sheet/sheetContent";
import type { RowInsertion, SheetWrite } from "../sheet/sheetWrite";
import { beingWritten, specFingerprint, specTextsFingerprint } from "../sheet/fingerprint";
import type { SheetAction } from "./actions";
import { CellLooks, lookActions } from "./cellLooks";
import { copySheetAction } from "./copySheet";
import { fillSheet } from "./fillSheet";
import { formatSheet } from "./formatSheet";
import { insertionAction } from "./insertRows";
import { OverwrittenCells } from "./overwrittenCells";
import { Requests } from "./requests";
import { constantFormula, fingerprintName, identityName, textsName } from "./sheetNames";

/** Progress while sheets are written; both count sheets. */
export type OnProgress = (done: number, total: number) => void;

export interface WriteOptions {
  looks: CellLooks;
  onProgress?: OnProgress | undefined;
  signal?: AbortSignal | undefined;
  overwritten?: OverwrittenCells;
  /** Put in before anything else is written. */
  insertion?: RowInsertion | null | undefined;
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
    onProgress = () => undefined,
    signal,
    overwritten = new OverwrittenCells(),
    insertion,
  }: WriteOptions,
): Promise<void> {
  const requests = new Requests(context, signal);
  const rows = [...(insertion?.rows ?? []), ...writes.flatMap(({ spec }) => spec.rows)];
  for (const look of looks.missingFor(rows)) {
    await requests.take({ sent: CellLooks.bytes, answered: 0 }, () => looks.define(context.workbook, look));
  }
  if (insertion) {
    const sheet = context.workbook.worksheets.getItem(insertion.existing.id);
    await requests.add(insertionAction(insertion), sheet);
  }
  for (const [index, write] of writes.entries()) {
    const sheet = openSheet(context, write);
    for (const action of sheetActions(write, overwritten)) await requests.add(action, sheet);
    onProgress(index, writes.length);
  }
  await requests.send();
  onProgress(writes.length, writes.length);
}

function openSheet(context: Excel.RequestContext, { spec, existing, position }: SheetWrite): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = existing === null ? worksheets.add(spec.name) : worksheets.getItem(existing.id);
  const isNew = existing === null || existing.identity === null;
  if (isNew && position !== null) sheet.position = position;
  return sheet;
}

function sheetActions(write: SheetWrite, overwritten: OverwrittenCells): SheetAction[] {
  const { spec, existing } = write;
  const remembering = (text: string, current: string | null): SheetAction[] =>
    spec.remembersTexts ? [nameAction(textsName, text, current)] : [];
  return [
    ...(write.copy === undefined ? [] : [copySheetAction(write.copy)]),
    ...(existing === null ? [] : reopenActions(existing)),
    nameAction(identityName, spec.identity, existing?.identity ?? null),
    ...remembering(beingWritten, existing?.textsFingerprint ?? null),
    ...lookActions(spec),
    ...fillSheet(write, overwritten),
    ...formatSheet(spec, existing === null),
    ...remembering(specTextsFingerprint(spec), beingWritten),
    nameAction(fingerprintName, specFingerprint(spec), null),
  ];
}

/** Lets a sheet be written again: its structure is unlocked and it counts as unfinished until it is whole. */
function reopenActions(existing: SheetContent): SheetAction[] {
  const actions: SheetAction[] = [];
  if (existing.isProtected)
    actions.push({ sent: 250, answered: 0, queue: (sheet) => sheet.protection.unprotect() });
  if (existing.fingerprint !== null) {
    actions.push({ sent: 400, answered: 0, queue: (sheet) => sheet.names.getItem(fingerprintName).delete() });
  }
  return actions;
}

/** Names are hidden so that nobody takes them for clutter; one whose hiding failed last time is hidden now. */
function nameAction(name: string, text: string, current: string | null): SheetAction {
  return {
    sent: 500 + 3 * text.length,
    answered: 0,
    queue: ({ names }) => {
      // Only in the batch that adds a name does Excel reliably hide it: https://github.com/OfficeDev/office-js/issues/3878
      const item = current === null ? names.add(name, constantFormula(text)) : names.getItem(name);
      if (current !== null && current !== text) item.formula = constantFormula(text);
      item.visible = false;
    },
  };
}
