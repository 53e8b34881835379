import type { SheetContent } from "../sheet/sheetContent";
import type { SheetSpec } from "../sheet/sheetSpec";
import type { RowInsertion, SheetWrite } from "../sheet/sheetWrite";
import { beingWritten, rememberedCode, specFingerprint } from "../sheet/fingerprint";
import { actionSize, sheetAction, type SheetAction } from "./actions";
import { type CellLooks, lookActions, relinkActions } from "./cellLooks";
import { copySheetAction } from "./copySheet";
import { fillSheet } from "./fillSheet";
import { formatCopy, formatSheet } from "./formatSheet";
import { insertionAction } from "./insertRows";
import { OverwrittenCells } from "./overwrittenCells";
import { nameAction } from "./nameAction";
import { nameActions } from "./nameActions";
import { hasIdentity, openingSize, openSheet } from "./openSheet";
import { Requests } from "./requests";
import { TableNames } from "./tableNames";
import { makeTemplates, type Template, type TemplateNames } from "./templates";
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
  /** Lets new sheets that are alike be copies of a template; absent: all are written one by one. */
  templateNames?: TemplateNames | undefined;
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
    templateNames,
  }: WriteOptions,
): Promise<void> {
  const requests = new Requests(context, signal);
  const tables = new TableNames(takenNames);
  const rows = [...(insertion?.rows ?? []), ...writes.flatMap(({ spec }) => spec.rows)];
  for (const look of looks.missingFor(rows)) {
    await requests.take(actionSize(lookBytes), () => looks.define(context.workbook, look));
  }
  if (insertion) {
    const sheet = context.workbook.worksheets.getItem(insertion.existing.id);
    await requests.add(insertionAction(insertion), sheet);
  }
  for (const { id, book: current } of adopted) {
    const sheet = context.workbook.worksheets.getItem(id);
    if (book !== null) await requests.add(nameAction(bookName, book, current), sheet);
  }
  const templates =
    templateNames === undefined
      ? new Map<SheetWrite, Template>()
      : await makeTemplates(context, requests, writes, book, templateNames);
  const adoptedIds = new Set(adopted.map(({ id }) => id));
  // All stand before the first is filled: Excel asks for a file, or refuses, where a formula names a sheet that is not there.
  const sheets: Excel.Worksheet[] = [];
  for (const write of writes) {
    const template = templates.get(write);
    await requests.take(openingSize(write, template), () => {
      const isAdopted = adoptedIds.has(write.existing?.id ?? "");
      sheets.push(openSheet(context, write, isAdopted ? null : book, template));
    });
  }
  for (const sheet of new Set([...templates.values()].map((template) => template.sheet)))
    await requests.take(actionSize(), () => sheet.delete());
  for (const [index, write] of writes.entries()) {
    const sheet = sheets[index];
    if (sheet === undefined) continue;
    const actions = sheetActions(write, overwritten, tables, templates.get(write));
    for (const action of actions) await requests.add(action, sheet);
    onProgress(index, writes.length);
  }
  await requests.send();
  onProgress(writes.length, writes.length);
}

/** What the settings of a cell style take beyond an ordinary action. */
const lookBytes = 3000;

function sheetActions(
  write: SheetWrite,
  overwritten: OverwrittenCells,
  tables: TableNames,
  template: Template | undefined,
): SheetAction[] {
  const { spec, existing } = write;
  const code = rememberedCode(spec);
  const current = existing?.remembered ?? null;
  return [
    ...(write.copy === undefined ? [] : [copySheetAction(write.copy)]),
    ...(existing === null ? [] : [...reopenActions(existing, spec), ...tables.removal(existing)]),
    ...(spec.remembersTexts ? [nameAction(textsName, beingWritten, current)] : []),
    ...(template === undefined ? lookActions(spec) : relinkActions(spec)),
    ...fillSheet(write, overwritten),
    ...nameActions(spec, template?.names ?? existing?.names),
    ...(spec.tables ?? []).map((table) => tables.addition(table)),
    ...(template === undefined ? formatSheet(spec, existing === null) : formatCopy(spec, template.form)),
    ...(code === null ? [] : [nameAction(textsName, code, spec.remembersTexts ? beingWritten : current)]),
    nameAction(fingerprintName, specFingerprint(spec), null),
  ];
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
