import type { Browser, CDPSession, Frame } from "playwright-core";

/** A stretch of work that the main thread of the pane did without a break. */
export interface Task {
  /** Milliseconds of the processor; waiting for other programs is not in them. */
  ms: number;
  /** The part that Office.js took. */
  officeMs: number;
  /** Names of the functions that took longest, ours and the browser's, as `address:line:column name`. */
  places: Map<string, number>;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** Microseconds on the clock, and of the processor. */
  dur?: number;
  tdur?: number;
  id?: string;
  args: {
    data?: {
      startTime?: number;
      timeDeltas?: number[];
      cpuProfile?: { nodes?: ProfileNode[]; samples?: number[] };
    };
  };
}

interface ProfileNode {
  id: number;
  parent?: number;
  callFrame: { functionName: string; url?: string; lineNumber?: number; columnNumber?: number };
}

const categories = [
  "blink.user_timing",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
];

const marker = "bench-begin";

/** Records what the main thread of a page does while something is done to it. */
export async function tasksDuring(
  browser: Browser,
  frame: Frame,
  action: () => Promise<void>,
): Promise<Task[]> {
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on("Tracing.dataCollected", ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send("Tracing.start", { traceConfig: { includedCategories: categories } });
  await frame.evaluate((name) => void performance.mark(name), marker);
  await action();
  await endTracing(session);
  await session.detach();
  return tasksOf(events);
}

async function endTracing(session: CDPSession): Promise<void> {
  const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await complete;
}

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const mark = events.find(({ name }) => name === marker);
  if (mark === undefined) throw new Error("The trace does not hold the pane.");
  const samples = samplesOf(events.filter(({ pid }) => pid === mark.pid));
  return events
    .filter(({ name, pid, tid, ts }) => {
      return name === "RunTask" && pid === mark.pid && tid === mark.tid && ts >= mark.ts;
    })
    .map(({ ts, dur = 0, tdur = 0 }) => {
      const inside = samples.filter(({ at }) => at >= ts && at < ts + dur);
      const ms = tdur / 1000;
      const share = ms / Math.max(1, inside.length);
      const places = new Map<string, number>();
      for (const { place } of inside) places.set(place, (places.get(place) ?? 0) + share);
      return { ms, officeMs: inside.filter(({ isOffice }) => isOffice).length * share, places };
    });
}

interface Sample {
  /** Microseconds, as the events have them. */
  at: number;
  place: string;
  isOffice: boolean;
}

/** What the JavaScript was doing, some thousand times a second. */
function samplesOf(events: readonly TraceEvent[]): Sample[] {
  const samples: Sample[] = [];
  const starts = new Map<string, number>();
  for (const { name, id = "", args } of events)
    if (name === "Profile") starts.set(id, args.data?.startTime ?? 0);
  for (const [profileId, start] of starts) {
    const nodes = new Map<number, ProfileNode>();
    let at = start;
    for (const { name, id, args } of events) {
      if (name !== "ProfileChunk" || id !== profileId) continue;
      for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node);
      (args.data?.cpuProfile?.samples ?? []).forEach((node, index) => {
        at += args.data?.timeDeltas?.[index] ?? 0;
        const place = placeOf(nodes, node);
        samples.push({ at, place, isOffice: place.includes("/office-js/") });
      });
    }
  }
  return samples;
}

/** The nearest function that stands in a script: what the language itself does counts as its caller's. */
function placeOf(nodes: ReadonlyMap<number, ProfileNode>, id: number): string {
  for (let node = nodes.get(id); node !== undefined; node = nodes.get(node.parent ?? -1)) {
    const { url = "", lineNumber = 0, columnNumber = 0, functionName } = node.callFrame;
    if (url.startsWith("http")) return `${url}:${lineNumber}:${columnNumber} ${functionName}`;
  }
  return nodes.get(id)?.callFrame.functionName ?? "";
}
