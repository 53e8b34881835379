import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { en } from "../../src/strings/en";
import { ja } from "../../src/strings/ja";
import { launchBrowser } from "./launchBrowser";
import type { Strings } from "../../src/strings/strings";
import { paneStates } from "./paneStates";
import { addressOf, startServer } from "./server";
import { WorkbenchPage } from "./workbenchPage";

/** Takes docs/screens anew: `npx tsx test/browser/takeScreens.ts`; into a folder that is named, every state in every look. */

const [given] = process.argv.slice(2);
const folder = given ?? join(__dirname, "../../docs/screens");

interface Round {
  suffix: string;
  words: Strings;
  query: string;
  colorScheme?: "light" | "dark";
  forcedColors?: "active";
  /** Pixels; as the workbench has it where it is left out. */
  width?: number;
  /** All where they are left out. */
  states?: readonly string[];
}

const everyLook: readonly Round[] = [
  { suffix: "-320", words: ja, query: "lang=ja-JP" },
  { suffix: "-300", words: ja, query: "lang=ja-JP", width: 300 },
  { suffix: "-600", words: ja, query: "lang=ja-JP", width: 600 },
  { suffix: "-dark", words: ja, query: "lang=ja-JP", colorScheme: "dark" },
  { suffix: "-forced", words: ja, query: "lang=ja-JP", forcedColors: "active" },
  { suffix: "-en", words: en, query: "lang=en-US" },
  { suffix: "-en-300", words: en, query: "lang=en-US", width: 300 },
];

const forDocumentation: readonly Round[] = [
  { suffix: "", words: ja, query: "lang=ja-JP", colorScheme: "light" },
  {
    suffix: "-dark",
    words: ja,
    query: "lang=ja-JP",
    colorScheme: "dark",
    states: ["welcome", "plan-with-problems", "check", "editor-conflict", "summary-outdated"],
  },
  {
    suffix: "-en",
    words: en,
    query: "lang=en-US",
    colorScheme: "light",
    states: [
      "welcome",
      "plan-with-problems",
      "build-preview",
      "check",
      "editor-conflict",
      "summary-outdated",
    ],
  },
];

async function takeScreens(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const server = startServer();
  const url = await addressOf(server.saysIn);
  const browser = await launchBrowser(["--ignore-certificate-errors"]);
  for (const round of given === undefined ? forDocumentation : everyLook) {
    const { suffix, words, query, colorScheme = "light", forcedColors = "none", width, states } = round;
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      colorScheme,
      forcedColors,
      viewport: { width: 1280, height: 860 },
    });
    const workbench = new WorkbenchPage(await context.newPage());
    workbench.page.setDefaultTimeout(60_000);
    await workbench.page.goto(`${url}?${query}`);
    const frame = workbench.page.locator("iframe.pane").first();
    if (width !== undefined)
      await frame.evaluate((element: HTMLElement, pixels) => {
        element.style.width = element.style.minWidth = `${pixels}px`;
      }, width);
    let number = 0;
    for await (const state of paneStates(workbench, words)) {
      number += 1;
      if (states?.includes(state) === false) continue;
      const path = join(folder, `${String(number).padStart(2, "0")}-${state}${suffix}.png`);
      await frame.screenshot({ path, animations: "disabled" });
      if (state === "check" && given === undefined && suffix === "") await takeWorkbench(workbench);
    }
    await context.close();
  }
  await browser.close();
  await server.stop();
}

/** The whole window, for README. */
async function takeWorkbench({ page }: WorkbenchPage): Promise<void> {
  const tabs = page.getByRole("tab");
  await tabs.nth(2).click();
  await page.screenshot({ path: join(folder, "workbench.png"), animations: "disabled" });
  await tabs.first().click();
}

void takeScreens();
