import { Calculation, type Calculate } from "../formula/calculation";
import type { Sheet, Workbook } from "../../src/file/model/workbook";
import { includesVersion } from "./apiVersion";
import type { CellsTarget } from "./cellsTarget";
import { HostError } from "./hostError";
import type { HostEvent } from "./hostEvent";
import type { HostObject } from "./hostObject";

export interface SessionOptions {
  apiVersion: string;
  calculate: Calculate;
  /** Told of everything the API has an event for. */
  report?: (event: HostEvent) => void;
}

/** What outlives a batch: the workbook, the references clients hold, and whether formulas await calculation. */
export class Session {
  readonly workbook: Workbook;
  readonly apiVersion: string;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  areEventsEnabled = true;
  /** Until the request is answered. */
  isCalculationHeld = false;

  readonly report: (event: HostEvent) => void;

  readonly #calculation: Calculation;
  readonly #references = new Map<string, { object: HostObject; cells: CellsTarget }>();
  readonly #referenceIds = new WeakMap<CellsTarget, string>();
  readonly #apiAnswers = new Map<string, boolean>();
  #nextReference = 1;

  constructor(workbook: Workbook, { apiVersion, calculate, report }: SessionOptions) {
    this.workbook = workbook;
    this.apiVersion = apiVersion;
    this.#calculation = new Calculation(workbook, calculate);
    this.report = report ?? (() => undefined);
  }

  /** Whether this host has what came with an ExcelApi set. Asked for every member, so each answer is kept. */
  hasApi(since: string): boolean {
    const known = this.#apiAnswers.get(since);
    if (known !== undefined) return known;
    const answer = includesVersion(this.apiVersion, since);
    this.#apiAnswers.set(since, answer);
    return answer;
  }

  /** To be called after anything a formula can see has changed: on one sheet or, when none is given, anywhere. */
  markChanged(sheet?: Sheet): void {
    this.#calculation.markChanged(sheet);
  }

  /** Calculates now, whatever the mode. */
  calculate(): void {
    this.#calculation.settleAll();
  }

  /** Brings the formulas' results up to date, unless the mode is manual or calculation is held back. */
  settle(): void {
    if (this.calculationMode !== "Manual" && !this.isCalculationHeld) this.#calculation.settle();
  }

  /** Keeps an object for later batches; asking again gives the same id. */
  keepReference(object: HostObject, cells: CellsTarget): void {
    if (this.#referenceIds.has(cells)) return;
    const id = `r${this.#nextReference++}`;
    this.#referenceIds.set(cells, id);
    this.#references.set(id, { object, cells });
  }

  referenceId(cells: CellsTarget): string | undefined {
    return this.#referenceIds.get(cells);
  }

  referenced(id: string): HostObject {
    const reference = this.#references.get(id);
    if (!reference) throw new HostError("InvalidReference", `There is no reference ${id} (any more).`);
    return reference.object;
  }

  removeReference(id: string): void {
    const reference = this.#references.get(id);
    if (!reference) return;
    this.#references.delete(id);
    this.#referenceIds.delete(reference.cells);
  }

  /** Every range a client still holds: they follow their cells when others are inserted or deleted. */
  keptCells(): CellsTarget[] {
    return [...this.#references.values()].map(({ cells }) => cells);
  }
}
