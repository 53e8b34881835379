import type { Check } from "../../check/check";
import { firstChecks } from "../../check/firstChecks";
import { readSheetsAgain } from "../../excel/readSheets";
import type { RunExcel } from "../../excel/runExcel";
import { watchWorkbook, type ChangeOrigin } from "../../excel/watchWorkbook";
import type { ArchivedText } from "../../forms/archiveSheet/archiveSheet";
import { firstCell } from "../../sheet/cellRange";
import { failureOf, type Failure } from "../failure";
import { loadPart } from "../loadPart";
import { openWorkbook, withSheets, workbookOf, type OpenWorkbook } from "./openWorkbook";
import type { SaveResult, TextToSave } from "./saveText";

/** `workbook` is `null` before the first reading and when the workbook is not ours. */
export interface SessionState {
  hasRead: boolean;
  isReading: boolean;
  workbook: OpenWorkbook | null;
  /** Why the last reading failed; what was read before stays. */
  failure: Failure | null;
  selected: { sheetId: string; row: number; column: number } | null;
}

/** What writes is loaded when somebody is about to. */
const loadWriting = () => loadPart(Promise.all([import("./saveText"), import("../keepTexts")]));

/** Not needed for the first view. */
const loadAllChecks = () => loadPart(import("../../check/allChecks"));

/**
 * The workbook while the pane is open: follows typing in the cells, reading again only the sheets that changed, one after another.
 * Events never write.
 */
export class WorkbookSession {
  private current: SessionState = {
    hasRead: false,
    isReading: false,
    workbook: null,
    failure: null,
    selected: null,
  };
  private checks: readonly Check[] = firstChecks;
  private readonly listeners = new Set<() => void>();
  private readonly changedSheets = new Set<string>();
  private mustReadAll = false;
  /** Changed sheets will be read when it is their turn. */
  private willRead = false;
  /** The end of the line of readings and savings; never rejects. */
  private queue: Promise<void> = Promise.resolve();
  /** `null` while nothing is watched. */
  private stopWatching: (() => Promise<void>) | null = null;
  private isStopped = false;

  constructor(
    private readonly run: RunExcel,
    private readonly loadChecks = loadAllChecks,
  ) {}

  readonly state = (): SessionState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the workbook and follows it from then on; can be done again after a failure, which is in the state, not thrown. */
  async start(): Promise<void> {
    this.isStopped = false;
    await this.reload();
    await this.enqueue(async () => {
      this.stopWatching ??= await this.run((context) =>
        watchWorkbook(context, {
          onChanged: (sheetId, origin) => this.noteChange(sheetId, origin),
          onSelected: (sheetId, address) => this.noteSelection(sheetId, address),
          onSheets: () => void this.reload(),
        }),
      );
      if (this.isStopped) await this.stopWatching();
    });
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    await this.stopWatching?.();
    this.stopWatching = null;
  }

  /** Reads the whole workbook again; several calls while one is waiting are one reading. */
  reload(): Promise<void> {
    if (this.mustReadAll) return this.queue;
    this.mustReadAll = true;
    return this.enqueue(async () => {
      this.mustReadAll = false;
      this.changedSheets.clear();
      this.set({ isReading: true });
      const workbook = await openWorkbook(this.run, this.checks);
      this.set({ workbook, hasRead: true, isReading: false, failure: null });
    });
  }

  /** Also looks for what deserves a second look, from now on. That it does not arrive is in the state; it can be asked for again. */
  async checkThoroughly(): Promise<void> {
    if (this.checks !== firstChecks) return;
    const loading = this.loadChecks();
    // No saving waits for it.
    await loading.catch(() => undefined);
    await this.enqueue(async () => {
      const { allChecks } = await loading;
      if (this.checks === allChecks) return;
      this.checks = allChecks;
      const { workbook } = this.current;
      if (workbook !== null) this.set({ workbook: workbookOf(allChecks, workbook.sheets) });
    });
  }

  /** Somebody is about to type: what writes arrives meanwhile. That it does not is told when there is something to write. */
  expectWriting(): void {
    void loadWriting().catch(() => undefined);
  }

  /** Saves a text, see `saveText`. @throws HostError when Excel fails. @throws NotLoadedError before anything is written. */
  save(text: Omit<TextToSave, "now">): Promise<SaveResult> {
    return this.inTurn(async () => {
      const { workbook } = this.current;
      if (workbook === null) return { outcome: "gone", workbook };
      const [{ saveText }] = await loadWriting();
      const result = await saveText(this.run, workbook, { ...text, now: new Date() });
      this.set({ workbook: result.workbook });
      return result;
    });
  }

  /** Puts a text into 保管. @throws HostError when Excel fails. @throws NotLoadedError before anything is written. */
  keep(text: ArchivedText): Promise<void> {
    return this.inTurn(async () => {
      const [, { keepTexts }] = await loadWriting();
      await this.run((context) => keepTexts(context, [text], new Date()));
    });
  }

  /** Work whose failure is the caller's to tell. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const working = this.queue.then(work);
    this.queue = working.then(
      () => undefined,
      () => undefined,
    );
    return working;
  }

  private noteSelection(sheetId: string, address: string): void {
    const cell = firstCell(address);
    this.set({ selected: cell === null ? null : { sheetId, ...cell } });
  }

  private noteChange(sheetId: string, origin: ChangeOrigin): void {
    const isOurs = this.current.workbook?.sheets.some(({ id }) => id === sheetId) ?? false;
    if (origin === "own" || !isOurs || this.mustReadAll) return;
    this.changedSheets.add(sheetId);
    if (this.willRead) return;
    this.willRead = true;
    void this.enqueue(() => this.readChanged());
  }

  private async readChanged(): Promise<void> {
    const ids = [...this.changedSheets];
    this.changedSheets.clear();
    this.willRead = false;
    if (ids.length === 0) return;
    const read = await this.run((context) => readSheetsAgain(context, ids)).catch((error: unknown) => {
      for (const id of ids) this.changedSheets.add(id);
      throw error;
    });
    const { workbook } = this.current;
    if (workbook !== null) this.set({ workbook: withSheets(workbook, read), failure: null });
  }

  private enqueue(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue
      .then(work)
      .catch((error: unknown) => this.set({ hasRead: true, isReading: false, failure: failureOf(error) }));
    return this.queue;
  }

  private set(change: Partial<SessionState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }
}
