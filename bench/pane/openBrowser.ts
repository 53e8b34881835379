import { chromium, type Browser } from "playwright-core";
import { browserExecutable } from "../../test/browser/browserExecutable";

/** The browser of this machine; every site gets a process of its own, as a pane has one beside Excel. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: browserExecutable(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--site-per-process"],
  });
