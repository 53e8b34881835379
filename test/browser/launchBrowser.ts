import { existsSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser } from "playwright-core";
import { carriedChromium } from "./carriedChromium";

const windowsFolders = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

const installed = [
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

export interface BrowserProgram {
  executablePath: string;
  /** What its process needs beside the environment of this one. */
  environment: Readonly<Record<string, string>>;
}

/** CHROME_PATH, else what is installed, else the Chromium from npm. @throws Error that says in one line what to install */
function findBrowser(): BrowserProgram {
  const path = process.env.CHROME_PATH ?? installed.find(existsSync);
  const found = path === undefined ? carriedChromium() : { executablePath: path, environment: {} };
  if (found !== null) return found;
  throw new Error(
    "No browser found: install Chrome, Chromium (Debian: apt-get install chromium) or Edge, or set CHROME_PATH.",
  );
}

/** A machine without a language writes no Japanese names of files. */
const withLanguage = { LC_ALL: process.env.LC_ALL ?? process.env.LANG ?? "C.UTF-8" };

const alwaysWanted = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** Starts the browser of this machine with further flags of it. */
export function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const { executablePath, environment } = findBrowser();
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...withLanguage, ...environment },
    args: [...alwaysWanted, ...flags],
  });
}
