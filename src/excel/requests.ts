import type { SheetAction } from "./actions";

/** Bytes; Excel on the web refuses requests above 5 MB, and a fifth of it leaves room for slow connections. */
export const requestLimit = 1_000_000;

/** Bytes of a request around its actions: what is said once, and what actions turn out longer than was thought. */
const reserve = 10_000;

type Parts = [now: SheetAction, later: SheetAction | null];

/** Fills requests one after another and sends each when it is full. */
export class Requests {
  private bytes = 0;

  /** An aborted signal stops before the next request, by throwing its reason. */
  constructor(
    private readonly context: Excel.RequestContext,
    private readonly signal: AbortSignal | undefined,
  ) {
    this.quieten();
  }

  /** Queues something that goes in one request. */
  async take(bytes: number, queue: () => void): Promise<void> {
    if (bytes > this.room && this.bytes > 0) await this.sendAndGoOn();
    this.bytes += bytes;
    queue();
  }

  /** Queues an action on a sheet; what of it does not fit any more goes into the next request. */
  async add(action: SheetAction, sheet: Excel.Worksheet): Promise<void> {
    let rest: SheetAction | null = action;
    while (rest !== null) {
      const parts: Parts | null = rest.bytes > this.room ? (rest.split?.(this.room) ?? null) : [rest, null];
      if (parts === null && this.bytes > 0) {
        await this.sendAndGoOn();
        continue;
      }
      const [head, tail]: Parts = parts ?? [rest, null];
      await this.take(head.bytes, () => head.queue(sheet));
      rest = tail;
    }
  }

  /** Sends what is queued. */
  async send(): Promise<void> {
    this.signal?.throwIfAborted();
    await this.context.sync();
    this.bytes = 0;
  }

  private get room(): number {
    return requestLimit - reserve - this.bytes;
  }

  private async sendAndGoOn(): Promise<void> {
    await this.send();
    this.quieten();
  }

  private quieten(): void {
    this.context.application.suspendApiCalculationUntilNextSync();
    this.context.application.suspendScreenUpdatingUntilNextSync();
  }
}
