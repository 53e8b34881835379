import type { Frame } from "playwright-core";
import { ja } from "../../src/strings/ja";
import { paneStates } from "./paneStates";
import { builtBook, samplePlan } from "./sampleBook";
import { workbenchPages, type OpenOptions, type WorkbenchPage } from "./workbenchPage";
import { paneWords } from "./paneWords";

const open = workbenchPages();
const { plan, check } = paneWords(ja);

async function frameOf({ page }: WorkbenchPage): Promise<Frame> {
  const iframe = await page.locator("iframe.pane").first().elementHandle();
  const frame = await iframe.contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

describe("the list of what is not written", () => {
  async function copyMissing(clipboard: "granted" | "denied"): Promise<WorkbenchPage> {
    const workbench = await open({ query: "pane=closed", clipboard });
    await workbench.call("openXlsxBase64", await builtBook(samplePlan));
    await workbench.ribbonButton("評価パネル").click();
    await workbench.pane.getByRole("button", { name: check.copyMissing }).click();
    return workbench;
  }

  it("is copied", async () => {
    const { pane } = await copyMissing("granted");
    await pane.getByText(check.copied).waitFor();
  });

  it("stands selected in the pane, ready to be copied by hand, where the browser forbids the clipboard", async () => {
    const workbench = await copyMissing("denied");
    const area = workbench.pane.getByLabel(check.copyByHand);
    await area.and(workbench.pane.locator(":focus")).waitFor();
    expect(await area.inputValue()).toContain("交流の促進");
    const selected = await area.evaluate((element: HTMLTextAreaElement) =>
      element.value.slice(element.selectionStart, element.selectionEnd),
    );
    expect(selected).toBe(await area.inputValue());
  });
});

describe("a file that is dropped on the pane", () => {
  async function draggedFile(frame: Frame, name: string, text: string) {
    return frame.evaluateHandle(
      ([fileName, content]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([content], fileName, { type: "text/plain" }));
        return transfer;
      },
      [name, text] as const,
    );
  }

  it("is invited when it hovers, and read when it is let go", async () => {
    const workbench = await open();
    const { pane } = workbench;
    const area = pane.getByLabel(plan.pastePlan);
    await area.waitFor();
    const dataTransfer = await draggedFile(await frameOf(workbench), "計画.txt", samplePlan);
    await area.dispatchEvent("dragover", { dataTransfer });
    await pane.getByText(plan.dropHere).waitFor();
    await area.dispatchEvent("drop", { dataTransfer });
    await pane.getByText(plan.planRead(4, 12, 28)).waitFor();
  });
});

it("leaves a text that is dragged to the text area, which takes it by itself", async () => {
  const workbench = await open();
  const area = workbench.pane.getByLabel(plan.pastePlan);
  await area.waitFor();
  const areTaken = await area.evaluate((element) =>
    ["dragover", "drop"].map((type) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData("text/plain", "基本施策1 海を守る");
      return !element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    }),
  );
  expect(areTaken).toEqual([false, false]);
});

describe("light and dark", () => {
  /** 0 for black to 255 for white. */
  async function brightness(options: OpenOptions): Promise<number> {
    const workbench = await open(options);
    await workbench.pane.getByRole("button", { name: plan.openSample }).waitFor();
    const colour = await workbench.pane
      .locator("#root > *")
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    const levels = (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
    return levels.reduce((sum, level) => sum + level, 0) / levels.length;
  }

  it("are those of Office where it tells, whatever the system prefers", async () => {
    expect(await brightness({ officeBackground: "#212121", colorScheme: "light" })).toBeLessThan(60);
    expect(await brightness({ officeBackground: "#FFFFFF", colorScheme: "dark" })).toBeGreaterThan(200);
  });

  it("are those of the system where Office does not tell", async () => {
    expect(await brightness({ colorScheme: "dark" })).toBeLessThan(60);
    expect(await brightness({ colorScheme: "light" })).toBeGreaterThan(200);
  });
});

/** What stands out of the pane sideways or is cut off; a field to type into scrolls by itself. */
const cutOff = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => {
    const { clientWidth } = document.documentElement;
    return [...document.querySelectorAll("body *")].flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      if (width === 0 || height === 0) return [];
      const isOutside = left < -1 || right > clientWidth + 1;
      const hides = ["hidden", "clip"].includes(getComputedStyle(element).overflowX);
      const isCut = hides && !element.matches("input") && element.scrollWidth > element.clientWidth + 1;
      return isOutside || isCut ? [`${element.tagName} ${element.textContent.slice(0, 30)}`] : [];
    });
  });

/** Lines of the plan that are too narrow to be read: less than four letters side by side. */
const narrowTexts = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll("main [title]")].flatMap((element) => {
      const { paddingInlineStart, fontSize } = getComputedStyle(element);
      const width = element.clientWidth - Number.parseFloat(paddingInlineStart);
      return width < 4 * Number.parseFloat(fontSize) ? [element.textContent] : [];
    }),
  );

describe("at 200 % zoom", () => {
  it("the pane needs no scrolling sideways in any state, and nothing of it is cut off", async () => {
    const workbench = await open();
    // 320 pixels hold half as many at 200 %.
    await workbench.page.locator("iframe.pane").evaluate((frame: HTMLElement) => {
      frame.style.width = "160px";
      frame.style.minWidth = "0";
    });
    const found: Record<string, string[]> = {};
    for await (const state of paneStates(workbench, ja)) {
      const frame = await frameOf(workbench);
      const cut = [...(await cutOff(frame)), ...(await narrowTexts(frame))];
      if (cut.length > 0) found[state] = cut;
    }
    expect(found).toEqual({});
  }, 90_000);
});
