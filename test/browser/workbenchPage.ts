import type { Browser, BrowserContext, FrameLocator, Locator, Page } from "playwright-core";
import type { TestingApi } from "../../workbench/page/testingApi";
import { launchBrowser } from "./launchBrowser";
import { addressOf } from "./server";

const browserFlags = ["--disable-component-update", "--no-first-run", "--ignore-certificate-errors"];

/** Waiting for a page ends before the test does, so that a failure names what was waited for. At its first start the browser may have to be unpacked. */
const timeouts = { start: 120_000, test: 60_000, wait: 20_000 };

export interface OpenOptions {
  /** The page's query, e.g. `lang=en-US&api=1.9`. */
  query?: string;
  colorScheme?: "light" | "dark";
  forcedColors?: "active" | "none";
  size?: { width: number; height: number };
  /** Background that Office tells the pane, as Excel on Windows and Mac do. */
  officeBackground?: string;
  /** What the browser says when the pane wants to write to the clipboard. */
  clipboard?: "granted" | "denied";
}

/** The workbench in a browser, with everything that went wrong on the page. */
export class WorkbenchPage {
  /** Errors, warnings, breaches of the content security policy, and requests to other places. */
  readonly troubles: string[] = [];
  readonly grid: Locator;
  readonly pane: FrameLocator;
  readonly colleaguesPane: FrameLocator;

  constructor(readonly page: Page) {
    this.grid = page.getByRole("grid");
    this.pane = page.frameLocator("iframe.pane >> nth=0");
    this.colleaguesPane = page.frameLocator("iframe.pane >> nth=1");
  }

  cell(address: string): Locator {
    return this.grid.locator(`[data-cell="${address}"]`);
  }

  tab(sheetName: string): Locator {
    return this.page.getByRole("tab", { name: sheetName });
  }

  ribbonButton(label: string): Locator {
    return this.page.getByRole("banner").getByRole("button", { name: label });
  }

  /** Calls the page's own interface for tests. */
  call<Name extends keyof TestingApi>(
    name: Name,
    ...args: Parameters<TestingApi[Name]>
  ): Promise<Awaited<ReturnType<TestingApi[Name]>>> {
    return this.page.evaluate(
      ([method, values]) => (window.workbench[method] as (...given: unknown[]) => unknown)(...values),
      [name, args] as const,
    ) as Promise<Awaited<ReturnType<TestingApi[Name]>>>;
  }
}

type Surroundings = Omit<OpenOptions, "query">;

interface KeptPage {
  /** What the page was opened with: it serves a later test that asks for the same. */
  surroundings: string;
  workbench: WorkbenchPage;
}

/**
 * A browser for the tests of a file, on the workbench that startWorkbench.ts started; after every test its pages must have had no troubles.
 * A page that did well serves the next test too, loaded anew and with nothing stored: a new one costs the browser three times as much.
 */
export function workbenchPages(): (options?: OpenOptions) => Promise<WorkbenchPage> {
  jest.setTimeout(timeouts.test);
  let browser: Browser | undefined;
  let url = "";
  let opened: KeptPage[] = [];
  let kept: KeptPage[] = [];

  beforeAll(async () => {
    [browser, url] = await Promise.all([
      launchBrowser(browserFlags),
      addressOf(process.env.WORKBENCH_SAYS_IN ?? ""),
    ]);
  }, timeouts.start);
  afterEach(async () => {
    const troubles = opened.flatMap(({ workbench }) => workbench.troubles);
    if (troubles.length === 0) {
      await Promise.all(opened.map(({ workbench }) => leave(workbench)));
      kept = [...kept, ...opened];
    } else await Promise.all(opened.map(({ workbench }) => workbench.page.context().close()));
    opened = [];
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  return async ({ query = "", ...options } = {}) => {
    if (!browser) throw new Error("Pages open in tests only.");
    const surroundings = JSON.stringify(options);
    const found = kept.find((page) => page.surroundings === surroundings);
    kept = kept.filter((page) => page !== found);
    const page = found ?? { surroundings, workbench: await newPage(browser, url, options) };
    opened.push(page);
    const { workbench } = page;
    await workbench.page.goto(`${url}?${query}`);
    await workbench.grid.waitFor();
    return workbench;
  };
}

async function newPage(browser: Browser, url: string, options: Surroundings): Promise<WorkbenchPage> {
  const { colorScheme, forcedColors, size, officeBackground, clipboard } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: size ?? { width: 1400, height: 900 },
    ...(colorScheme && { colorScheme }),
    ...(forcedColors && { forcedColors }),
  });
  const workbench = new WorkbenchPage(await context.newPage());
  workbench.page.setDefaultTimeout(timeouts.wait);
  await watch(context, workbench, url);
  if (officeBackground !== undefined) await tellBackground(context, officeBackground);
  // Whatever is not granted is denied.
  if (clipboard !== undefined)
    await context.grantPermissions(clipboard === "granted" ? ["clipboard-write"] : []);
  return workbench;
}

/** What breaks off while a page is left is no trouble. */
async function leave({ page, troubles }: WorkbenchPage): Promise<void> {
  await page.unrouteAll();
  await page.evaluate(() => localStorage.clear());
  await page.goto("about:blank");
  troubles.length = 0;
}

/** Office.js of the web does not know the theme; this adds what that of Windows and Mac tells. */
async function tellBackground(context: BrowserContext, bodyBackgroundColor: string): Promise<void> {
  const theme = JSON.stringify({ bodyBackgroundColor });
  await context.route("**/office-js/office.js", async (route) => {
    const response = await route.fetch();
    const script = await response.text();
    const body = `${script}\nOffice.onReady(() => { Office.context.officeTheme = ${theme}; });`;
    await route.fulfill({ response, body });
  });
}

async function watch(context: BrowserContext, { page, troubles }: WorkbenchPage, url: string): Promise<void> {
  const origin = new URL(url).origin;
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  context.on("request", (request) => {
    const target = new URL(request.url());
    if (target.protocol.startsWith("http") && target.origin !== origin)
      troubles.push(`request: ${target.href}`);
  });
  await context.exposeBinding("reportViolation", (_source, violation: string) => {
    troubles.push(`content security policy: ${violation}`);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const report = Reflect.get(window, "reportViolation") as (violation: string) => void;
      report(`${violatedDirective} ${blockedURI}`);
    });
  });
}
