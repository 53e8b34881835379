import type { Browser, Frame } from "playwright-core";
import { ja } from "../../src/strings/ja";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { Figure, Section } from "../figure";
import { largePlanText } from "../largePlan";
import { paneBuild } from "./builds";
import { openHostedPane } from "./hostedPane";
import { openBrowser } from "./openBrowser";
import {
  buildSheets,
  checkAgain,
  goToStep,
  patience,
  previewBuild,
  readPlan,
  startBuild,
  waitUntilUsable,
  writeSummary,
} from "./paneJob";
import { serveSite, type Site } from "./site";

/** Milliseconds until a person must see that something is going on. */
const mostUntilShown = 500;

const policies = 50;
const planText = largePlanText(policies, 20);

const note = "benchProgress";

/** Notes in the page when something is begun (a click, a paste) and when progress is on the screen. */
const watchProgress = (frame: Frame): Promise<void> =>
  frame.evaluate((name) => {
    const times = { begun: 0, shown: 0 };
    Object.assign(window, { [name]: times });
    for (const event of ["click", "paste"])
      document.addEventListener(event, () => Object.assign(times, { begun: performance.now(), shown: 0 }), {
        capture: true,
      });
    const progress = "main [role=progressbar], main [role=status] [role=progressbar]";
    new MutationObserver(() => {
      if (times.shown === 0 && document.querySelector(progress) !== null) times.shown = performance.now();
    }).observe(document, { childList: true, subtree: true });
  }, note);

/** Milliseconds from the last beginning until progress was shown, or until it was over where none was needed. */
const timeUntilShown = (frame: Frame): Promise<number> =>
  frame.evaluate((name) => {
    const { begun, shown } = Reflect.get(window, name) as { begun: number; shown: number };
    return (shown === 0 ? performance.now() : shown) - begun;
  }, note);

const works: {
  name: string;
  prepare?: (frame: Frame) => Promise<void>;
  work: (frame: Frame) => Promise<void>;
}[] = [
  { name: "reading a plan", work: (frame) => readPlan(frame, planText) },
  { name: "looking up what a build will do", work: previewBuild },
  { name: "building", work: buildSheets },
  { name: "checking", prepare: (frame) => goToStep(frame, "check"), work: checkAgain },
  { name: "writing the summary", prepare: (frame) => goToStep(frame, "summary"), work: writeSummary },
];

async function progressOfWorks(browser: Browser, site: Site): Promise<Figure[]> {
  const { frame, close } = await openHostedPane(browser, site, newWorkbook());
  await waitUntilUsable(frame);
  await watchProgress(frame);
  const figures: Figure[] = [];
  for (const { name, prepare, work } of works) {
    await prepare?.(frame);
    await work(frame);
    figures.push({
      name: `${name}: until progress is shown`,
      value: await timeUntilShown(frame),
      unit: "ms",
      budget: mostUntilShown,
    });
  }
  await close();
  return figures;
}

/** Presses stop, within the page, as soon as a first sheet is written; the stand-in for Excel would hold up a click from here. */
const stopAtFirstSheet = (frame: Frame): Promise<void> =>
  frame.evaluate(
    ([cancel, stopped, name]) => {
      const times = { begun: 0, shown: 0 };
      Object.assign(window, { [name]: times });
      new MutationObserver(() => {
        const isBegun = document.querySelector(
          "main [role=progressbar][aria-valuenow]:not([aria-valuenow='0'])",
        );
        const stop = [...document.querySelectorAll("main button")].find(
          ({ textContent }) => textContent === cancel,
        );
        if (times.begun === 0 && isBegun && stop instanceof HTMLElement) {
          times.begun = performance.now();
          stop.click();
        }
        if (times.shown === 0 && document.body.textContent.includes(stopped)) times.shown = performance.now();
      }).observe(document, { childList: true, subtree: true, attributes: true });
    },
    [ja.pane.cancel, ja.pane.stopped, note] as const,
  );

/** @throws Error when a build was not stopped between two requests. */
async function stopABuild(browser: Browser, site: Site): Promise<Figure[]> {
  const { frame, workbook, close } = await openHostedPane(browser, site, newWorkbook());
  await waitUntilUsable(frame);
  await readPlan(frame, planText);
  await previewBuild(frame);
  await stopAtFirstSheet(frame);
  await startBuild(frame);
  await frame.getByText(ja.pane.stopped).waitFor(patience);
  const value = await timeUntilShown(frame);
  const { sheets } = workbook.workbook;
  await close();
  if (sheets.length > policies) throw new Error("The build was not stopped.");
  return [{ name: "stopping a build: until the pane says so", value, unit: "ms", budget: null }];
}

/** That whatever takes longer than half a second shows that it goes on, and that a build can be stopped. */
export const progress: Section = {
  name: "progress with 1,000 measures",
  measure: async () => {
    const site = await serveSite({ pane: await paneBuild() }, null);
    const browser = await openBrowser();
    const figures = [...(await progressOfWorks(browser, site)), ...(await stopABuild(browser, site))];
    await browser.close();
    await site.stop();
    return figures;
  },
};
