import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { en } from "../../src/strings/en";
import { ja } from "../../src/strings/ja";
import { launchBrowser } from "./launchBrowser";
import { paneStates } from "./paneStates";
import { startServer } from "./server";
import { WorkbenchPage } from "./workbenchPage";

/** Takes docs/screens anew: `npx tsx test/browser/takeScreens.ts`. */

const folder = join(__dirname, "../../docs/screens");

const rounds = [
  { suffix: "", words: ja, query: "lang=ja-JP", colorScheme: "light", states: null },
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
] as const;

async function takeScreens(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const server = await startServer();
  const browser = await launchBrowser(["--ignore-certificate-errors"]);
  for (const { suffix, words, query, colorScheme, states } of rounds) {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      colorScheme,
      viewport: { width: 1280, height: 860 },
    });
    const workbench = new WorkbenchPage(await context.newPage());
    workbench.page.setDefaultTimeout(12_000);
    await workbench.page.goto(`${server.url}?${query}`);
    let number = 0;
    for await (const state of paneStates(workbench, words)) {
      number += 1;
      if (states !== null && !(states as readonly string[]).includes(state)) continue;
      const path = join(folder, `${String(number).padStart(2, "0")}-${state}${suffix}.png`);
      await workbench.page.locator("iframe.pane").first().screenshot({ path, animations: "disabled" });
    }
    await context.close();
  }
  await browser.close();
  await server.stop();
}

void takeScreens();
