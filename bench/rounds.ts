import { performance } from "node:perf_hooks";
import { buildWorkbook } from "../src/app/build/buildWorkbook";
import { collectWorkbook } from "../src/app/collect/collectWorkbook";
import { readReturnedFiles } from "../src/app/collect/readReturnedFiles";
import { splitWorkbook } from "../src/app/handOut/splitWorkbook";
import { writeHandOuts, type NamedFile } from "../src/app/handOut/writeHandOuts";
import { readPlan } from "../src/app/plan/readPlan";
import { newWorkbook } from "../src/file/model/newWorkbook";
import type { Workbook } from "../src/file/model/workbook";
import { openXlsx } from "../src/file/openXlsx";
import { saveXlsx } from "../src/file/saveXlsx";
import type { Plan } from "../src/plan/plan";
import { openHost, type HostUsage } from "../workbench/host/host";
import { collectCommand } from "./collectCommand";
import type { Figure, Section } from "./figure";
import { largePlanText } from "./largePlan";

const now = new Date(2025, 3, 1);
const measures = 20;
const megabyte = 1_000_000;

/** A plan in which every policy is of a body of its own, with nothing written yet. */
function blankPlan({ plan }: { plan: Plan }): Plan {
  const policies = plan.policies.map((policy) => ({
    ...policy,
    texts: {},
    measures: policy.measures.map((measure) => ({
      ...measure,
      implementingBody: `第${policy.number}課`,
      texts: {},
    })),
  }));
  return { ...plan, policies };
}

const text =
  "地域の実情に応じた取組を進め、関係機関との連携を強化するとともに、担い手の育成と情報の提供に努めた。".repeat(
    6,
  );

/** A file as its body sends it back, every text of it written. */
async function filledIn({ name, bytes }: NamedFile): Promise<NamedFile> {
  const book: Workbook = await openXlsx(bytes);
  let count = 0;
  for (const { cells } of book.sheets)
    for (const row of cells.values())
      for (const cell of row.values())
        if (cell.style?.locked === false) cell.value = `${name} ${++count} ${text}`;
  return { name, bytes: await saveXlsx(book) };
}

interface Round {
  usage: HostUsage;
  texts: number;
  read: number;
  collect: number;
  longest: number;
  /** As they are before anything is collected. */
  book: Uint8Array;
  sent: NamedFile[];
}

/** A round of so many files, without the command's own start. */
async function roundOf(files: number): Promise<Round> {
  const { plan, settings } = readPlan(largePlanText(files, measures));
  const workbook = newWorkbook();
  const building = openHost(workbook);
  await buildWorkbook(building.runExcel, { plan: blankPlan({ plan }), settings, now });
  const split = await splitWorkbook(building.runExcel, { stage: "self", by: "body" });
  const sent: NamedFile[] = [];
  for (const file of (await writeHandOuts(split)).slice(0, -1)) sent.push(await filledIn(file));
  const book = await saveXlsx(workbook);
  let [longest, before] = [0, performance.now()];
  const started = before;
  const returned = await readReturnedFiles(
    sent.map(({ name, bytes }) => ({ name, bytes: () => Promise.resolve(bytes) })),
    {
      onProgress: () => {
        const at = performance.now();
        [longest, before] = [Math.max(longest, at - before), at];
      },
    },
  );
  const read = performance.now();
  const host = openHost(workbook);
  const { written } = await collectWorkbook(host.runExcel, { returned, now });
  const collected = performance.now();
  return {
    usage: host.usage(),
    texts: written.length,
    read: read - started,
    collect: collected - read,
    longest,
    book,
    sent,
  };
}

/** Files that came back, each of 20 measures: read, compared and taken in. */
export const rounds: Section = {
  name: "rounds",
  measure: async () => {
    await roundOf(10);
    const [sixty, twice] = [await roundOf(60), await roundOf(120)];
    const { usage, texts, longest } = sixty;
    const command = collectCommand(sixty.book, sixty.sent);
    const commandTwice = collectCommand(twice.book, twice.sent);
    const both = ({ read, collect }: Round): number => read + collect;
    return [
      { name: "reading 60 files", value: sixty.read, unit: "ms", budget: null },
      { name: "taking in 1,200 texts", value: sixty.collect, unit: "ms", budget: null },
      { name: "both", value: both(sixty), unit: "ms", budget: 3_000 },
      { name: "longest of the files", value: longest, unit: "ms", budget: 200 },
      { name: "twice as many files", value: both(twice) / both(sixty), unit: "ratio", budget: 2.6 },
      { name: "the whole command", value: command.time, unit: "ms", budget: 3_000 },
      { name: "its memory at most", value: command.memory, unit: "bytes", budget: 200 * megabyte },
      {
        name: "its memory with twice as many files",
        value: commandTwice.memory / command.memory,
        unit: "ratio",
        budget: 2,
      },
      { name: "texts taken", value: texts, unit: "count", budget: null },
      {
        name: "round trips",
        value: usage.syncs,
        unit: "count",
        budget: 6 + Math.ceil(usage.requestBytes / megabyte),
      },
      { name: "bytes sent for a text", value: usage.requestBytes / texts, unit: "bytes", budget: null },
      { name: "actions for a text", value: usage.actions / texts, unit: "count", budget: 10 },
    ] satisfies Figure[];
  },
};
