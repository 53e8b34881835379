import type { InterceptAction } from "../../workbench/host/process";
import type { Workbook } from "../../workbench/model/workbook";

/**
 * The states in which a workbook is left when Excel fails: it carries out a request action by action and takes nothing back, so that a
 * failure at an action, whatever its code, leaves what stood before it. One run of a use case passes through all of them.
 */
export class Moments {
  /** Each state once, in order. */
  readonly states: Workbook[] = [];
  private isWatching = false;
  private readonly known = new Set<string>();

  constructor(private readonly workbook: Workbook) {}

  /** From now on states count. */
  begin(): void {
    this.isWatching = true;
  }

  readonly intercept: InterceptAction = () => {
    if (this.isWatching) this.keep();
    return undefined;
  };

  private keep(): void {
    const key = JSON.stringify(this.workbook.sheets, withMaps);
    if (this.known.has(key)) return;
    this.known.add(key);
    this.states.push(structuredClone(this.workbook));
  }
}

const withMaps = (_: string, value: unknown): unknown =>
  value instanceof Map ? [...value.entries()] : value;
