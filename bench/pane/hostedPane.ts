import type { Browser, BrowserContext, CDPSession, Frame, Page } from "playwright-core";
import { Conversation } from "../../workbench/browserHost/conversation";
import { OpenWorkbook } from "../../workbench/browserHost/openWorkbook";
import type { Workbook } from "../../src/file/model/workbook";
import type { Site } from "./site";

/** What Excel LTSC 2021, the oldest that is supported, offers. */
const apiVersion = "1.14";

/** Office.js trusts Microsoft's sites only. This one is answered here; nothing is asked of the network. */
const origin = "https://excel.officeapps.live.com";

const ignoreCommands = { onReady: () => undefined, onCommandCompleted: () => undefined };

/**
 * The pane as it is shipped with the unmodified Office.js, in a process of its own: its workbook lives here, and what stands between them
 * is the page of another site.
 */
export interface HostedPane {
  frame: Frame;
  /** To the pane's own process. */
  session: CDPSession;
  workbook: OpenWorkbook;
  close: () => Promise<void>;
}

export async function openHostedPane(browser: Browser, site: Site, workbook: Workbook): Promise<HostedPane> {
  const open = new OpenWorkbook(workbook, apiVersion);
  const context = await browser.newContext({
    viewport: { width: 360, height: 840 },
    permissions: ["local-network-access", "clipboard-write"],
  });
  const page = await context.newPage();
  const conversation = new Conversation("me", open, { locale: "ja-JP", origin }, ignoreCommands);
  const { hear, end } = conversation.begin((message) => void tell(page, site, message));
  await page.exposeBinding("tellHost", (_source, message: unknown) => hear(message));
  await page.route(`${origin}/`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Excel</title>" }),
  );
  await page.goto(origin);
  const frame = await addFrame(page, `${site.url}/pane/taskpane.html`, conversation.frameName);
  return {
    frame,
    session: await context.newCDPSession(frame),
    workbook: open,
    close: () => closeAll(end, context),
  };
}

async function closeAll(end: () => void, context: BrowserContext): Promise<void> {
  end();
  await context.close();
}

/** A message may still be on its way when the page is closed. */
const tell = (page: Page, { url }: Site, message: string): Promise<void> =>
  page
    .evaluate(
      ([text, target]) => document.querySelector("iframe")?.contentWindow?.postMessage(text, target),
      [message, url] as const,
    )
    .catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });

async function addFrame(page: Page, address: string, name: string): Promise<Frame> {
  await page.evaluate(
    ([src, frameName]) => {
      document.body.style.margin = "0";
      const iframe = document.createElement("iframe");
      Object.assign(iframe, { src, name: frameName, width: "320", height: "800" });
      iframe.style.border = "none";
      const tellHost = Reflect.get(window, "tellHost") as (message: unknown) => void;
      window.addEventListener("message", ({ data, source }) => {
        if (source === iframe.contentWindow) tellHost(data);
      });
      document.body.append(iframe);
    },
    [address, name] as const,
  );
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  return frame;
}
