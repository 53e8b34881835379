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

/** Without what an earlier run has left, which the command would have to compare. */
function timed({ processes }: Run, outputs: readonly string[]): number {
  for (const output of outputs) rmSync(output, { force: true });
  const started = performance.now();
  for (const each of processes) runProcess(each);
  return performance.now() - started;
}

/** Medians by name. All take turns, so that what else the machine does touches all alike; one round before warms the disk. */
function measured(runs: readonly Run[], outputs: readonly string[]): Map<string, number> {
  const times = new Map(runs.map(({ name }) => [name, [] as number[]]));
  for (const run of runs) timed(run, outputs);
  for (let round = 0; round < rounds; round++)
    for (const run of runs) times.get(run.name)?.push(timed(run, outputs));
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
      const outputs = ["peer.xlsx", "book.xlsx", "summary.xlsx"].map(at);
      const [peer = "", book = "", summary = ""] = outputs;
      const peers = findPeers(at("plan.json"), peer);
      const build = ours("build", at("plan.txt"), "--out", book);
      const runs: Run[] = [
        { name: together, processes: [{ ...build, args: [...build.args, "--summary"] }] },
        { name: apart, processes: [build, ours("summary", book, "--out", summary)] },
        ...peers.map((each) => ({ name: each.name, processes: [each] })),
      ];
      return Promise.resolve(figuresOf(measured(runs, outputs), peers));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
