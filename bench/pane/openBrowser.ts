import { chromium, type Browser } from "playwright-core";
import { browserExecutable } from "../../test/browser/browserExecutable";

/** The browser of this machine, with further flags of it; every site gets a process of its own, as a pane has one beside Excel. */
export const openBrowser = (more: readonly string[] = []): Promise<Browser> =>
  chromium.launch({
    executablePath: browserExecutable(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--site-per-process", ...more],
  });
