import { calculateWorkbook } from "../formula/calculate";
import { isCleanUp } from "../host/cleanUp";
import type { HostEvent } from "../host/hostEvent";
import type { HostUsage } from "../host/host";
import { process } from "../host/process";
import type { Batch, BatchResponse } from "../host/protocol";
import { Session } from "../host/session";
import type { Workbook } from "../../src/file/model/workbook";
import { eventEntries, type EventEntry } from "./eventEntries";

/** Everyone has a sheet in front and a selection of their own; `workbook` itself holds mine. */
export type PersonName = "me" | "colleague";

/** Why Excel takes no calls: somebody is typing into a cell, or it has too much to do. */
export type HostRefusal = "cellEditMode" | "busy";

type View = Pick<Workbook, "activeSheetId" | "selection">;

/** A page of the add-in as the workbook sees it. */
export interface Listener {
  readonly person: PersonName;
  /** As `runtime.enableEvents` of that page. */
  areEventsEnabled: boolean;
  tell(entries: EventEntry[]): void;
}

/** A workbook that people and pages of the add-in have open at once. */
export class OpenWorkbook {
  readonly id = crypto.randomUUID();
  readonly session: Session;
  readonly settings = new Map<string, string>();
  /** Set while Excel would not listen at all. */
  refusal: HostRefusal | null = null;
  readonly #usage: HostUsage = { syncs: 0, requestBytes: 0, largestRequestBytes: 0, actions: 0 };
  #writingRequests = 0;
  readonly #pages = new Set<Listener>();
  readonly #viewers = new Set<() => void>();
  #colleaguesView: View;
  #reported: { event: HostEvent; isMuted: boolean }[] = [];
  #revision = 0;
  #contentRevision = 0;

  constructor(
    readonly workbook: Workbook,
    readonly apiVersion: string,
  ) {
    this.session = new Session(workbook, {
      apiVersion,
      calculate: calculateWorkbook,
      report: (event) => this.#reported.push({ event, isMuted: !this.session.areEventsEnabled }),
    });
    this.session.settle();
    this.#colleaguesView = { activeSheetId: workbook.activeSheetId, selection: workbook.selection };
  }

  /** Changes with everything that can be seen. */
  get revision(): number {
    return this.#revision;
  }

  /** Changes with everything but what somebody looks at. */
  get contentRevision(): number {
    return this.#contentRevision;
  }

  /** Requests of pages that write, by the client's own word. */
  get writingRequests(): number {
    return this.#writingRequests;
  }

  usage(): HostUsage {
    return { ...this.#usage };
  }

  /** @returns how to stop */
  subscribe(viewer: () => void): () => void {
    this.#viewers.add(viewer);
    return () => this.#viewers.delete(viewer);
  }

  /** @returns how to stop */
  addPage(page: Listener): () => void {
    this.#pages.add(page);
    return () => this.#pages.delete(page);
  }

  /** Carries out a page's batch. Events go out after the caller has sent the response. */
  answer(batch: Batch, byteCount: number, page: Listener, isWriting = false): BatchResponse {
    if (isWriting) this.#writingRequests += 1;
    if (!isCleanUp(batch)) this.#usage.syncs += 1;
    this.#usage.actions += batch.Actions.length;
    this.#usage.requestBytes += byteCount;
    this.#usage.largestRequestBytes = Math.max(this.#usage.largestRequestBytes, byteCount);
    return this.act(
      page.person,
      () => {
        this.session.areEventsEnabled = page.areEventsEnabled;
        const response = process(batch, this.session);
        page.areEventsEnabled = this.session.areEventsEnabled;
        this.session.areEventsEnabled = true;
        return response;
      },
      page,
    );
  }

  /** Something a person does, by hand or through a page; whoever listens is told. */
  act<T>(person: PersonName, work: () => T, page: Listener | null = null): T {
    try {
      return person === "me" ? work() : this.#asColleague(work);
    } finally {
      this.session.settle();
      this.#revision += 1;
      const reported = this.#reported.splice(0);
      if (page !== null || reported.some(({ event }) => isShared(event))) this.#contentRevision += 1;
      queueMicrotask(() => this.#tell(reported, person, page));
    }
  }

  #asColleague<T>(work: () => T): T {
    const { activeSheetId, selection } = this.workbook;
    Object.assign(this.workbook, this.#colleaguesView);
    try {
      return work();
    } finally {
      this.#colleaguesView = {
        activeSheetId: this.workbook.activeSheetId,
        selection: this.workbook.selection,
      };
      Object.assign(this.workbook, { activeSheetId, selection });
    }
  }

  #tell(
    reported: { event: HostEvent; isMuted: boolean }[],
    person: PersonName,
    actor: Listener | null,
  ): void {
    for (const viewer of this.#viewers) viewer();
    for (const page of this.#pages) {
      const isLocal = page.person === person;
      const entries = reported
        .filter(({ event, isMuted }) => {
          if (page === actor && isMuted) return false;
          return page.areEventsEnabled && (isLocal || isShared(event));
        })
        .flatMap(({ event }) =>
          eventEntries(event, {
            source: isLocal ? "Local" : "Remote",
            isOwn: page === actor,
            apiVersion: this.apiVersion,
          }),
        );
      if (entries.length > 0) page.tell(entries);
    }
  }
}

/** What one person looks at is nobody else's business. */
function isShared({ kind }: HostEvent): boolean {
  return kind !== "selectionChanged" && kind !== "activated" && kind !== "deactivated";
}
