import type { SheetAction, Size } from "./actions";
import { isFreezingRefused } from "./freezePanes";

/** Bytes; Excel on the web refuses requests above 5 MB, and a fifth of it leaves room for slow connections. */
const requestLimit = 1_000_000;

/** Bytes; Excel on the web refuses to answer more than 5 MB, when it has done already what it was asked. */
const answerLimit = 3_000_000;

/** Bytes that actions turn out longer than was thought. */
const reserve = 50_000;

/** Whether something goes in a request in which so much is already. */
export const isRoomFor = ({ sent, answered }: Size, queued: Size): boolean =>
  sent + queued.sent <= requestLimit - reserve && answered + queued.answered <= answerLimit;

/** Something that Excel may refuse of a sheet while nothing depends on it, and what is to follow all the same. */
export interface Closing extends Size {
  sheet: Excel.Worksheet;
  sheetName: string;
  attempt: SheetAction["queue"];
  follow: SheetAction["queue"];
}

type Parts = [now: SheetAction, later: SheetAction | null];

/**
 * Fills requests one after another and sends each when it is full. Excel does not draw during the first, which is nearly always the only one:
 * to hold it back again and again makes it flicker. https://learn.microsoft.com/office/dev/add-ins/excel/performance
 */
export class Requests {
  private readonly queued: Size = { sent: 0, answered: 0 };
  private closings: Closing[] = [];
  private refused = false;

  /** An aborted signal stops before the next request, by throwing its reason. */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal?: AbortSignal,
  ) {
    context.application.suspendScreenUpdatingUntilNextSync();
    this.suspendCalculation();
  }

  /** Queues something that goes in one request. */
  async take(size: Size, queue: () => void): Promise<void> {
    if (!this.hasRoomFor(size) && this.queued.sent > 0) await this.sendAndGoOn();
    this.queued.sent += size.sent;
    this.queued.answered += size.answered;
    queue();
  }

  /** Queues an action on a sheet; what of it does not fit any more goes into the next request. */
  async add(action: SheetAction, sheet: Excel.Worksheet): Promise<void> {
    let rest: SheetAction | null = action;
    while (rest !== null) {
      const parts: Parts | null = this.hasRoomFor(rest) ? [rest, null] : (rest.split?.(this.room) ?? null);
      if (parts === null && this.queued.sent > 0) {
        await this.sendAndGoOn();
        continue;
      }
      const [head, tail]: Parts = parts ?? [rest, null];
      await this.take(head, () => head.queue(sheet));
      rest = tail;
    }
  }

  /** Goes last in its request, since Excel stops at what it refuses. */
  async close(closing: Closing): Promise<void> {
    await this.take(closing, () => this.closings.push(closing));
  }

  /** Whether Excel has refused an attempt. */
  get hasRefused(): boolean {
    return this.refused;
  }

  /** Sends what is queued. */
  async send(): Promise<void> {
    this.signal?.throwIfAborted();
    const closings = this.closings;
    this.closings = [];
    for (const { attempt, sheet } of closings) attempt(sheet);
    for (const { follow, sheet } of closings) follow(sheet);
    try {
      await this.context.sync();
    } catch (error) {
      if (!isFreezingRefused(error)) throw error;
      this.refused = true;
      // By name: a sheet that was added in a request that failed may not be known otherwise.
      const { worksheets } = this.context.workbook;
      for (const { follow, sheetName } of closings) follow(worksheets.getItem(sheetName));
      await this.context.sync();
    }
    this.queued.sent = 0;
    this.queued.answered = 0;
  }

  private get room(): Size {
    return {
      sent: requestLimit - reserve - this.queued.sent,
      answered: answerLimit - this.queued.answered,
    };
  }

  private hasRoomFor(size: Size): boolean {
    return isRoomFor(size, this.queued);
  }

  private async sendAndGoOn(): Promise<void> {
    await this.send();
    this.suspendCalculation();
  }

  private suspendCalculation(): void {
    this.context.application.suspendApiCalculationUntilNextSync();
  }
}
