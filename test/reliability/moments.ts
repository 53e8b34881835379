import type { InterceptAction } from "../../workbench/host/process";
import type { Workbook } from "../../src/file/model/workbook";
import { plain } from "./workbookTexts";

/**
 * The states in which a workbook is left when Excel fails: it carries out a request action by action and takes nothing back, so that a
 * failure at an action, whatever its code, leaves what stood before it. One run of a use case passes through all of them.
 */
export class Moments {
  /** Each state once, in order. */
  readonly states: Workbook[] = [];
  private isWatching = false;
  private readonly known = new Map<string, Workbook>();
  private readonly byAction: Workbook[] = [];

  constructor(private readonly workbook: Workbook) {}

  /** From now on states count. */
  begin(): void {
    this.isWatching = true;
  }

  readonly intercept: InterceptAction = () => {
    if (this.isWatching) this.keep();
    return undefined;
  };

  /** Every third of them: neighbours differ by a single action. All with EVERY_MOMENT=1. */
  get sample(): Workbook[] {
    return process.env.EVERY_MOMENT === "1" ? this.states : this.states.filter((_, at) => at % 3 === 0);
  }

  /** How many actions there were. */
  get actionCount(): number {
    return this.byAction.length;
  }

  /** The state before an action, from 1 on. */
  at(action: number): Workbook {
    const state = this.byAction[action - 1];
    if (state === undefined) throw new Error(`there were ${this.byAction.length} actions, not ${action}`);
    return state;
  }

  private keep(): void {
    const key = JSON.stringify(plain(this.workbook));
    const state = this.known.get(key) ?? structuredClone(this.workbook);
    if (!this.known.has(key)) this.states.push(state);
    this.known.set(key, state);
    this.byAction.push(state);
  }
}
