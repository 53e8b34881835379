import type { Browser, CDPSession } from "playwright-core";
import { Hand } from "../../workbench/browserHost/hand";
import type { OpenWorkbook } from "../../workbench/browserHost/openWorkbook";
import { cellAt } from "../../src/file/model/cells";
import { findSheetByName } from "../../src/file/model/sheets";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { Section } from "../figure";
import { largePlanText } from "../largePlan";
import { paneBuild } from "./builds";
import { openHostedPane } from "./hostedPane";
import { median } from "../median";
import { openBrowser } from "./openBrowser";
import {
  buildAgain,
  buildSheets,
  checkAgain,
  goToStep,
  readPlan,
  previewBuild,
  waitUntilUsable,
  writeSummary,
} from "./paneJob";
import { serveSite, type Site } from "./site";

const rounds = 50;
const warmUp = 5;

/** The browser's compilers go on making code of what runs often, which would hide whether anything of the pane's own is kept. */
const withoutCompilers = "--js-flags=--no-sparkplug --no-maglev --no-opt --no-lazy-feedback-allocation";

const megabyte = 1_000_000;

/** Bytes of the pane's JavaScript after everything that can go is gone. */
async function heapSize(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

/** The middle of the slopes between every two of the values, which a few outliers do not move. */
function slope(values: readonly number[]): number {
  const slopes = values.flatMap((value, index) =>
    values.slice(index + 1).map((later, distance) => (later - value) / (distance + 1)),
  );
  return median(slopes);
}

async function heapOfLargePlan(browser: Browser, site: Site): Promise<number> {
  const pane = await openHostedPane(browser, site, newWorkbook());
  const { frame } = pane;
  await waitUntilUsable(frame);
  await readPlan(frame, largePlanText(50, 20));
  await previewBuild(frame);
  await buildSheets(frame);
  await goToStep(frame, "summary");
  await writeSummary(frame);
  await goToStep(frame, "check");
  const size = await heapSize(pane.session);
  await pane.close();
  return size;
}

const measureTitleColumn = 3;

/** Renames a measure on the plan sheet, so that there is something to build. */
function renameMeasure(open: OpenWorkbook, from: string, to: string): void {
  const sheet = findSheetByName(open.workbook, "計画");
  const row = [...(sheet?.cells.keys() ?? [])].find(
    (each) => sheet && cellAt(sheet, each, measureTitleColumn)?.value === from,
  );
  if (sheet === undefined || row === undefined) throw new Error(`The plan sheet has no measure ${from}.`);
  new Hand(open, "me").type(sheet, { row, column: measureTitleColumn }, [[to]]);
}

const titleIn = (round: number): string => (round === 0 ? "取組1の1" : `取組1の1（${round}）`);

async function growthPerRound(browser: Browser, site: Site): Promise<number> {
  const pane = await openHostedPane(browser, site, newWorkbook());
  const { frame, session, workbook } = pane;
  await waitUntilUsable(frame);
  await readPlan(frame, largePlanText(10, 10));
  await previewBuild(frame);
  await buildSheets(frame);
  await goToStep(frame, "check");
  const sizes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    renameMeasure(workbook, titleIn(round), titleIn(round + 1));
    await buildAgain(frame);
    await goToStep(frame, "check");
    await checkAgain(frame);
    await goToStep(frame, "summary");
    await writeSummary(frame);
    sizes.push(await heapSize(session));
  }
  await pane.close();
  return slope(sizes.slice(warmUp));
}

/** What the pane keeps in memory: with 1,000 measures, and over 50 rounds of building, checking and summing up 100 measures. */
export const memory: Section = {
  name: "memory of the pane",
  measure: async () => {
    const site = await serveSite({ pane: await paneBuild() }, null);
    const browser = await openBrowser();
    const heap = await heapOfLargePlan(browser, site);
    await browser.close();
    const slowBrowser = await openBrowser([withoutCompilers]);
    const growth = await growthPerRound(slowBrowser, site);
    await slowBrowser.close();
    await site.stop();
    return [
      { name: "1,000 measures", value: heap, unit: "bytes", budget: 60 * megabyte },
      { name: `growth a round over ${rounds} rounds`, value: growth, unit: "bytes", budget: 1_000 },
    ];
  },
};
