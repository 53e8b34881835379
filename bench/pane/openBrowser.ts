import type { Browser } from "playwright-core";
import { launchBrowser } from "../../test/browser/launchBrowser";

/** The browser of this machine, with further flags of it; every site gets a process of its own, as a pane has one beside Excel. */
export const openBrowser = (more: readonly string[] = []): Promise<Browser> =>
  launchBrowser(["--site-per-process", ...more]);
