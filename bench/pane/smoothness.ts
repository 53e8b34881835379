import type { Browser, Frame } from "playwright-core";
import { ja } from "../../src/strings/ja";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { Figure, Section } from "../figure";
import { largePlanText } from "../largePlan";
import { paneBuild } from "./builds";
import { openHostedPane } from "./hostedPane";
import { tasksDuring, type Task } from "./mainThread";
import { openBrowser } from "./openBrowser";
import {
  buildSheets,
  checkAgain,
  goToStep,
  readPlan,
  previewBuild,
  waitUntilUsable,
  writeSummary,
} from "./paneJob";
import { serveSite } from "./site";

/** Milliseconds that a task of ours may take while somebody types, and at any time. */
const budgets = { typing: 50, always: 200 };

/** Milliseconds between two keys of somebody who types quickly. */
const keyPause = 80;

/** A typed text is saved after a pause in the typing; this is longer. */
const savePause = 1500;

const { check } = ja.pane;

interface Part {
  name: string;
  budget: number;
  action: (frame: Frame) => Promise<void>;
}

const planText = largePlanText(50, 20);

const parts: Part[] = [
  {
    name: "reading the pasted plan",
    budget: budgets.always,
    action: (frame) => readPlan(frame, planText),
  },
  { name: "looking up what a build will do", budget: budgets.always, action: previewBuild },
  { name: "building", budget: budgets.always, action: buildSheets },
  { name: "showing the list", budget: budgets.always, action: (frame) => goToStep(frame, "check") },
  { name: "scrolling the list", budget: budgets.typing, action: scroll },
  { name: "typing in the search field", budget: budgets.typing, action: search },
  { name: "typing a text, with saving", budget: budgets.typing, action: typeText },
  { name: "checking", budget: budgets.always, action: checkAgain },
  {
    name: "writing the summary",
    budget: budgets.always,
    action: async (frame) => {
      await goToStep(frame, "summary");
      await writeSummary(frame);
    },
  },
];

async function scroll(frame: Frame): Promise<void> {
  const { mouse } = frame.page();
  await mouse.move(160, 500);
  for (let turn = 0; turn < 40; turn++) {
    await mouse.wheel(0, turn < 25 ? 300 : -300);
    await frame.page().waitForTimeout(keyPause);
  }
}

async function search(frame: Frame): Promise<void> {
  const field = frame.getByLabel(check.search);
  await field.focus();
  await frame.page().keyboard.type("20の1", { delay: keyPause });
  await frame.getByRole("listitem").first().waitFor();
  for (let key = 0; key < 4; key++) await frame.page().keyboard.press("Backspace", { delay: keyPause });
}

async function typeText(frame: Frame): Promise<void> {
  const { keyboard } = frame.page();
  await frame.getByRole("button", { expanded: false }).first().click();
  await frame.getByLabel(ja.fields.selfAssessment, { exact: true }).focus();
  for (let sentence = 0; sentence < 3; sentence++) {
    await keyboard.type("窓口を一つにまとめ、案内を分かりやすくした。", { delay: keyPause });
    await frame.page().waitForTimeout(savePause);
  }
}

/** The longest stretch of the pane's main thread in everything that a person does with 1,000 measures. */
export const smoothness: Section = {
  name: "smoothness with 1,000 measures",
  measure: async () => {
    const site = await serveSite({ pane: await paneBuild() }, null);
    const browser = await openBrowser();
    const figures = await measureParts(browser, await openHostedPane(browser, site, newWorkbook()));
    await browser.close();
    await site.stop();
    return figures;
  },
};

async function measureParts(browser: Browser, { frame }: { frame: Frame }): Promise<Figure[]> {
  const figures: Figure[] = [];
  await waitUntilUsable(frame);
  for (const { name, budget, action } of parts) {
    const tasks = await tasksDuring(browser, frame, () => action(frame));
    figures.push(
      {
        name: `${name}: longest task of ours`,
        value: longest(tasks, ({ ms, officeMs }) => ms - officeMs),
        unit: "ms",
        budget,
      },
      {
        name: `${name}: longest of Office.js`,
        value: longest(tasks, ({ officeMs }) => officeMs),
        unit: "ms",
        budget: null,
      },
    );
  }
  return figures;
}

const longest = (tasks: readonly Task[], part: (task: Task) => number): number =>
  Math.max(0, ...tasks.map(part));
