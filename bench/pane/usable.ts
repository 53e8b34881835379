import type { Browser, Page } from "playwright-core";

/** What a person can type into first, in the pane's steps, in the reference page and in Microsoft's template. */
const firstControl = "textarea, input[type=search]";

const note = "benchUsableAt";

/**
 * Opens a page in a browser that knows nothing of it.
 * @param slowdown how many times slower the page's processor is made
 * @returns milliseconds from the navigation until the first control is there, laid out and ready
 */
export const timeUntilUsable = (browser: Browser, url: string, slowdown: number): Promise<number> =>
  whenUsable(browser, url, slowdown, (_, usableAt) => Promise.resolve(usableAt));

/** What a page asks for, by the paths of addresses: until its first control can be used, and by itself right after. */
export interface Asked {
  first: string[];
  after: string[];
}

/** Opens a page in a browser that knows nothing of it. */
export const askedUntilUsable = (browser: Browser, url: string): Promise<Asked> =>
  whenUsable(browser, url, 1, async (page, usableAt) => {
    // The browser lists what has arrived.
    await page.waitForLoadState("networkidle");
    const parts = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name, startTime }) => ({ path: new URL(name).pathname, startTime })),
    );
    const pathsOf = (wanted: typeof parts) => wanted.map(({ path }) => path);
    return {
      first: [new URL(url).pathname, ...pathsOf(parts.filter(({ startTime }) => startTime <= usableAt))],
      after: pathsOf(parts.filter(({ startTime }) => startTime > usableAt)),
    };
  });

async function whenUsable<T>(
  browser: Browser,
  url: string,
  slowdown: number,
  look: (page: Page, usableAt: number) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  const page = await context.newPage();
  const failures: string[] = [];
  page.on("pageerror", ({ message }) => failures.push(message));
  await page.addInitScript(
    ([selector, name]) => {
      const observer = new MutationObserver(() => {
        // Asking for its place makes the browser lay the page out.
        if ((document.querySelector(selector)?.getBoundingClientRect().height ?? 0) === 0) return;
        Object.assign(window, { [name]: performance.now() });
        observer.disconnect();
      });
      observer.observe(document, { childList: true, subtree: true });
    },
    [firstControl, note] as const,
  );
  if (slowdown > 1) {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  }
  await page.goto(url);
  const usableAt = await page
    .waitForFunction((name) => Reflect.get(window, name) as number | undefined, note)
    .then((handle) => handle.jsonValue());
  const seen = await look(page, usableAt ?? Number.NaN);
  await context.close();
  if (failures.length > 0) throw new Error(`${url}: ${failures.join("; ")}`);
  return seen;
}
