import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";

const windowsFolders = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const candidates = [
  process.env.CHROME_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...windowsFolders.flatMap((folder) => [
    join(folder, "Google/Chrome/Application/chrome.exe"),
    join(folder, "Microsoft/Edge/Application/msedge.exe"),
  ]),
];

/** The browser of this machine; where there is none, Playwright fetches its own once. @throws Error that says in one line what to install */
export function browserExecutable(): string {
  const found = candidates.find((path) => path !== undefined && existsSync(path)) ?? fetchedBrowser();
  if (found !== null) return found;
  throw new Error(
    "No browser found: install Chrome, Chromium (Debian: apt-get install chromium) or Edge, or set CHROME_PATH.",
  );
}

function fetchedBrowser(): string | null {
  const path = chromium.executablePath();
  if (!existsSync(path)) {
    const command = join(dirname(require.resolve("playwright-core/package.json")), "cli.js");
    spawnSync(process.execPath, [command, "install", "chromium"], { timeout: 300_000 });
  }
  return existsSync(path) ? path : null;
}
