import type { Batch } from "../host/protocol";
import { displayText } from "../host/displayText";
import { activeSheet } from "../../src/file/model/sheets";
import { cellAt } from "../../src/file/model/cells";
import type { Listener, OpenWorkbook } from "./openWorkbook";
import { answerServiceBatch, isActionHandlerReady, isServiceBatch } from "./serviceBatch";

/** Calls of the client library, by their numbers in `DdaMethod.DispatchId`. */
const calls = {
  selectedData: 64,
  refreshSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Whole-call failures, by the client library's numbers. */
const failures = { internalError: 5001, cellEditMode: 5004, busy: 5102, requestTooLarge: 5103 } as const;

/** Excel on the web takes no larger request. */
const requestLimitBytes = 5_000_000;

/** A bit of the flags of a request. */
const writes = 1;

interface CallData {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
  /** Status of a completed ribbon command. */
  1?: number;
}

/** A page whose calls are answered. */
export interface AnsweredPage extends Listener {
  readonly documentUrl: string;
}

/** What a page of the add-in hears back, and what its host learns from it. */
export interface PageCallbacks {
  /** Ribbon functions can be called now. */
  onReady(): void;
  /** A ribbon function has finished; 0 is success. */
  onCommandCompleted(status: number): void;
}

const failed = (code: number) => ({ Error: code, Version: 1 });
const succeeded = (more: object = {}) => ({ Error: 0, Version: 1, ...more });

/** Answers one `executeMethod` of a page. */
export function answerCall(
  data: unknown,
  page: AnsweredPage,
  open: OpenWorkbook,
  callbacks: PageCallbacks,
): object {
  const call = data as CallData;
  switch (call.DdaMethod.DispatchId) {
    case calls.richApi:
      return answerRichApi(call.ArrayData ?? [], page, open, callbacks);
    case calls.saveSettings:
      open.settings.clear();
      for (const [key, value] of call.DdaSettingsMethod?.Properties ?? []) open.settings.set(key, value);
      return succeeded();
    case calls.refreshSettings:
      return succeeded({
        Properties: { Settings: [...open.settings].map(([Name, Value]) => ({ Name, Value })) },
      });
    case calls.fileProperties:
      return succeeded({ 0: { 1: page.documentUrl } });
    case calls.selectedData:
      return succeeded({ Data: selectedTexts(open) });
    case calls.commandCompleted:
      callbacks.onCommandCompleted(call[1] ?? 0);
      return succeeded();
    default:
      console.error(`The workbench does not answer call ${call.DdaMethod.DispatchId} of the client library.`);
      return failed(failures.internalError);
  }
}

function answerRichApi(
  data: readonly unknown[],
  page: Listener,
  open: OpenWorkbook,
  callbacks: PageCallbacks,
): object {
  const [text, isWriting] = [String(data[4]), (Number(data[6]) & writes) !== 0];
  const byteCount = new TextEncoder().encode(text).length;
  if (byteCount > requestLimitBytes) return failed(failures.requestTooLarge);
  const batch = JSON.parse(text) as Batch;
  const isService = isServiceBatch(batch);
  if (open.refusal !== null && !isService) return failed(failures[open.refusal]);
  const response = isService ? answerServiceBatch(batch) : open.answer(batch, byteCount, page, isWriting);
  if (isService && isActionHandlerReady(batch)) callbacks.onReady();
  return succeeded({ Data: [200, ["Content-Type", "application/json"], JSON.stringify(response)] });
}

function selectedTexts({ workbook, session }: OpenWorkbook): string[][] {
  session.settle();
  const sheet = activeSheet(workbook);
  const { row, column, rowCount, columnCount } = workbook.selection;
  return Array.from({ length: rowCount }, (_row, down) =>
    Array.from({ length: columnCount }, (_column, right) => {
      const cell = cellAt(sheet, row + down, column + right);
      return cell ? displayText(cell.value, cell.style?.numberFormat, workbook.countsFrom1904) : "";
    }),
  );
}
