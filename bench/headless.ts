import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { readPlan } from "../src/app/plan/readPlan";
import type { Figure, Section } from "./figure";
import { largePlanText } from "./largePlan";
import { median } from "./median";
import { findPeers, type Peer } from "./peers";

const rounds = 5;
const launcher = resolve("scripts/headless.js");

/** Something that is run from the command line, as one process or several after one another. */
interface Run {
  name: string;
  processes: readonly Omit<Peer, "name">[];
}

const ours = (...words: string[]): Omit<Peer, "name"> => ({
  command: process.execPath,
  args: [launcher, ...words],
});

function runProcess({ command, args, environment }: Omit<Peer, "name">): void {
  const { status, stderr } = spawnSync(command, args, { env: environment ?? process.env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} ended with ${status}: ${stderr}`);
}

function timed({ processes }: Run): number {
  const started = performance.now();
  for (const each of processes) runProcess(each);
  return performance.now() - started;
}

/** Medians by name. All take turns, so that what else the machine does touches all alike; one round before warms the disk. */
function measured(runs: readonly Run[]): Map<string, number> {
  const times = new Map(runs.map(({ name }) => [name, [] as number[]]));
  for (const run of runs) timed(run);
  for (let round = 0; round < rounds; round++) for (const run of runs) times.get(run.name)?.push(timed(run));
  return new Map([...times].map(([name, each]) => [name, median(each)]));
}

const together = "build --summary";
const apart = "build, then summary";

function figuresOf(times: ReadonlyMap<string, number>, peers: readonly Peer[]): Figure[] {
  const timeOf = (name: string): number => times.get(name) ?? 0;
  return [
    ...[...times].map(([name, value]): Figure => ({ name, value, unit: "ms", budget: null })),
    ...peers.flatMap(({ name }): Figure[] => [
      {
        name: `${together} to ${name}`,
        value: timeOf(together) / timeOf(name),
        unit: "ratio",
        budget: name === "exceljs" ? 1.3 : null,
      },
      { name: `${apart} to ${name}`, value: timeOf(apart) / timeOf(name), unit: "ratio", budget: null },
    ]),
  ];
}

/** Whole processes: 1,000 measures with both texts, and their summary, against scripts that write such a workbook themselves. */
export const headless: Section = {
  name: "headless command",
  measure: () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-"));
    const at = (name: string): string => join(folder, name);
    try {
      const text = largePlanText(50, 20);
      writeFileSync(at("plan.txt"), text);
      writeFileSync(at("plan.json"), JSON.stringify(readPlan(text).plan));
      const peers = findPeers(at("plan.json"), at("peer.xlsx"));
      const build = ours("build", at("plan.txt"), "--out", at("book.xlsx"));
      const runs: Run[] = [
        { name: together, processes: [{ ...build, args: [...build.args, "--summary"] }] },
        { name: apart, processes: [build, ours("summary", at("book.xlsx"), "--out", at("summary.xlsx"))] },
        ...peers.map((peer) => ({ name: peer.name, processes: [peer] })),
      ];
      return Promise.resolve(figuresOf(measured(runs), peers));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
