import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import type { InterceptAction } from "../../workbench/host/process";
import type { Workbook } from "../../src/file/model/workbook";

/**
 * The states in which a workbook is left when Excel fails: it carries out a request action by action and takes nothing back, so that a
 * failure at an action, whatever its code, leaves what stood before it. One run of a use case passes through all of them.
 */
export class Moments {
  /** Each state once, in order, as bytes: that takes a tenth of the time of keeping workbooks, and most are never looked at. */
  private readonly kept: Buffer[] = [];
  private isWatching = false;
  private readonly known = new Map<string, Buffer>();
  private readonly byAction: Buffer[] = [];

  constructor(private readonly workbook: Workbook) {}

  /** From now on states count. */
  begin(): void {
    this.isWatching = true;
  }

  readonly intercept: InterceptAction = () => {
    if (this.isWatching) this.keep();
    return undefined;
  };

  /** How many different states there were. */
  get count(): number {
    return this.kept.length;
  }

  /** All states, each a workbook of its own. */
  get states(): Iterable<Workbook> {
    return opened(this.kept);
  }

  /** Every seventh of them: neighbours differ by a single action. All with EVERY_MOMENT=1. */
  get sample(): Iterable<Workbook> {
    return this.every(7);
  }

  /** Every nth of them; all with EVERY_MOMENT=1. */
  every(step: number): Iterable<Workbook> {
    return opened(
      process.env.EVERY_MOMENT === "1" ? this.kept : this.kept.filter((_, at) => at % step === 0),
    );
  }

  /** How many actions there were. */
  get actionCount(): number {
    return this.byAction.length;
  }

  /** The state before an action, from 1 on. */
  at(action: number): Workbook {
    const state = this.byAction[action - 1];
    if (state === undefined) throw new Error(`there were ${this.byAction.length} actions, not ${action}`);
    return open(state);
  }

  private keep(): void {
    const bytes = serialize(this.workbook);
    const key = createHash("sha1").update(bytes).digest("base64");
    const state = this.known.get(key) ?? bytes;
    if (!this.known.has(key)) this.kept.push(state);
    this.known.set(key, state);
    this.byAction.push(state);
  }
}

const open = (state: Buffer): Workbook => deserialize(state) as Workbook;

function* opened(states: readonly Buffer[]): Iterable<Workbook> {
  for (const state of states) yield open(state);
}
