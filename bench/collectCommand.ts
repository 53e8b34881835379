import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import type { NamedFile } from "../src/app/handOut/writeHandOuts";
import { median } from "./median";

const launcher = resolve("scripts/headless.js");
const rounds = 3;

/** Makes a process tell on stderr the most memory that it had, in kilobytes. */
const peak =
  "data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))";

/** `collect` as a whole process, from start to end: the median time in ms, and the most memory of it in bytes. */
export function collectCommand(
  book: Uint8Array,
  files: readonly NamedFile[],
): { time: number; memory: number } {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), book);
    mkdirSync(join(folder, "in"));
    const returned = files.map(({ name, bytes }) => {
      const path = join(folder, "in", name);
      writeFileSync(path, bytes);
      return path;
    });
    const words = ["collect", join(folder, "book.xlsx"), ...returned, "--out", join(folder, "out.xlsx")];
    // The first of them makes the bundle and warms the disk.
    const [, ...runs] = Array.from({ length: rounds + 1 }, () => run([...words, "--json"]));
    return {
      time: median(runs.map(({ time }) => time)),
      memory: Math.max(...runs.map(({ memory }) => memory)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(words: readonly string[]): { time: number; memory: number } {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", peak, launcher, ...words], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`${words.join(" ")} ended with ${status}: ${stderr}`);
  return { time: performance.now() - started, memory: Number(stderr) * 1024 };
}
