import type { FrameLocator } from "playwright-core";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { listedTexts } from "../../src/app/check/nextGap";
import { worklist } from "../../src/app/check/worklist";
import { openXlsx } from "../../src/file/openXlsx";
import { ja } from "../../src/strings/ja";
import { dotLayout } from "../../src/taskpane/steps/check/dotLayout";
import { openHost } from "../../workbench/host/host";
import { builtBook, samplePlan } from "./sampleBook";
import { workbenchPages, type WorkbenchPage } from "./workbenchPage";

const open = workbenchPages();
const { build, check, editor, summary, steps } = ja.pane;

const policySheet = "2 市民活動の促進と自立に向けた支援の充実";
/** The first text that the sample plan leaves out, and its cell. */
const blank = { title: "交流の促進", cell: "E11" };

async function openBuilt(): Promise<WorkbenchPage> {
  const workbench = await open({ query: "pane=closed" });
  await workbench.call("openXlsxBase64", await builtBook(samplePlan));
  await workbench.ribbonButton("評価パネル").click();
  await workbench.pane.getByRole("list", { name: check.listLabel }).waitFor();
  return workbench;
}

const press = (pane: FrameLocator, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

const step = (pane: FrameLocator, name: keyof typeof steps): Promise<void> =>
  pane.getByRole("navigation").getByRole("button", { name: steps[name] }).click();

const rowHead = (pane: FrameLocator, title: string) =>
  pane.getByRole("list", { name: check.listLabel }).locator("[data-row-head]").filter({ hasText: title });

const isOpen = (pane: FrameLocator, title: string): Promise<void> =>
  rowHead(pane, title).and(pane.locator("[aria-expanded=true]")).waitFor();

async function selectedCell({ page }: WorkbenchPage, address: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>("[aria-label=名前ボックス]")?.value === wanted,
    address,
  );
}

describe("the picture of all texts", () => {
  it("leads from a dot to its row and its cell", async () => {
    const workbench = await openBuilt();
    const host = openHost(await openXlsx(Buffer.from(await builtBook(samplePlan), "base64")));
    const list = worklist(await checkWorkbook(host.runExcel));
    const picture = workbench.pane.locator("svg[role=img]");
    const { dots } = dotLayout(list, (await picture.boundingBox())?.width ?? 0);
    const dot = dots.find(({ item }) => item.measure?.title === blank.title);
    if (dot === undefined) throw new Error("no such dot");
    expect(dots).toHaveLength(listedTexts(list).length);
    await picture.click({ position: dot });
    await isOpen(workbench.pane, blank.title);
    await selectedCell(workbench, blank.cell);
  });
});

describe("the next blank", () => {
  it("is one press away, and the one after it another", async () => {
    const workbench = await openBuilt();
    await press(workbench.pane, check.nextGap);
    await isOpen(workbench.pane, blank.title);
    await selectedCell(workbench, blank.cell);
    await press(workbench.pane, check.nextGap);
    await rowHead(workbench.pane, blank.title).and(workbench.pane.locator("[aria-expanded=false]")).waitFor();
    expect(await workbench.pane.locator("[data-row-head][aria-expanded=true]").count()).toBe(1);
  });

  it("of one who owes it is reached from the bar", async () => {
    const workbench = await openBuilt();
    const bar = workbench.pane.getByRole("button", { name: /残り \d+ 欄/ }).first();
    await bar.click();
    await workbench.pane.locator("[data-row-head][aria-expanded=true]").waitFor();
  });

  it("of a policy is reached from its line at the summary", async () => {
    const workbench = await openBuilt();
    await step(workbench.pane, "summary");
    await workbench.pane.getByRole("button", { name: /^2\s市民活動の促進/ }).click();
    await isOpen(workbench.pane, blank.title);
    await selectedCell(workbench, blank.cell);
  });

  it("is what Excel shows after a build", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await press(pane, ja.pane.plan.openSample);
    await press(pane, ja.pane.plan.toBuild);
    await press(pane, build.buildSheets);
    await workbench.tab(policySheet).and(workbench.page.locator("[aria-selected=true]")).waitFor();
    await selectedCell(workbench, blank.cell);
  });
});

describe("the list by keyboard", () => {
  it("is one stop for Tab, and arrow keys, Home and End go from row to row", async () => {
    const { pane, page } = await openBuilt();
    const focused = (title: string) => rowHead(pane, title).and(pane.locator(":focus")).waitFor();
    await pane.getByLabel(check.onlyMissing).focus();
    await page.keyboard.press("Tab");
    await rowHead(pane, check.wholePolicy).first().and(pane.locator(":focus")).waitFor();
    await page.keyboard.press("ArrowDown");
    await focused("市民活動のきっかけづくり");
    await page.keyboard.press("End");
    const last = pane.locator("[data-row-head]").last();
    await last.and(pane.locator(":focus")).waitFor();
    expect(await pane.locator("[data-row-head][tabindex='0']").count()).toBe(1);
    await page.keyboard.press("Home");
    await rowHead(pane, check.wholePolicy).first().and(pane.locator(":focus")).waitFor();
  });
});

describe("searching and filtering", () => {
  it("stay when the steps change", async () => {
    const { pane } = await openBuilt();
    await pane.getByLabel(check.search).fill("交流");
    await pane.getByLabel(check.onlyMissing).check();
    await step(pane, "summary");
    await step(pane, "check");
    expect(await pane.getByLabel(check.search).inputValue()).toBe("交流");
    expect(await pane.getByLabel(check.onlyMissing).isChecked()).toBe(true);
  });

  it("say that nothing was found, and close the row that was open", async () => {
    const { pane } = await openBuilt();
    await press(pane, check.nextGap);
    await isOpen(pane, blank.title);
    await pane.getByLabel(check.search).fill("どこにもない");
    await pane.getByText(check.noMatch).waitFor();
    await pane.getByLabel(check.search).fill("");
    await rowHead(pane, blank.title).and(pane.locator("[aria-expanded=false]")).waitFor();
  });
});

describe("what is to be looked at", () => {
  it("is counted by a link that shows it, and its row does not look done", async () => {
    const workbench = await openBuilt();
    const { pane } = workbench;
    await workbench.call("typeInto", policySheet, "E7", "特になし");
    await press(pane, check.doubts(1));
    const list = pane.getByRole("list", { name: check.listLabel });
    expect(await list.locator("[data-row-head]").count()).toBe(1);
    await list.getByText(check.states.doubtful).waitFor();
    expect(await list.getByRole("img", { name: check.states.written }).count()).toBe(0);
  });
});

describe("the plan sheet, edited while the build step is open", () => {
  it("brings up the button that builds the sheets again, also after a build", async () => {
    const workbench = await openBuilt();
    const { pane } = workbench;
    await step(pane, "build");
    await pane.getByText(build.upToDate).waitFor();
    await workbench.call("typeInto", "計画", "D13", "市民活動のきっかけづくりの推進");
    await press(pane, build.rebuildSheets);
    await pane.getByRole("button", { name: build.toCheck }).waitFor();
    await workbench.call("typeInto", "計画", "D13", "市民活動のきっかけづくりの充実");
    await pane.getByText(build.outdated).waitFor();
    await press(pane, build.rebuildSheets);
    await press(pane, build.toCheck);
    await rowHead(pane, "市民活動のきっかけづくりの充実").waitFor();
  });
});

describe("a complete check", () => {
  it("offers the summary next", async () => {
    const workbench = await openBuilt();
    const { pane } = workbench;
    const next = pane.getByRole("button", { name: check.nextGap });
    const area = pane.locator("textarea:not([readonly])");
    for (let left = 4; left > 0; left--) {
      await next.click();
      await area.first().waitFor();
      for (let each = 0; each < (await area.count()); each++)
        if ((await area.nth(each).inputValue()) === "")
          await area.nth(each).fill(`書いた文章 ${left} ${each}。`);
      await pane.getByText(editor.statuses.saved).first().waitFor();
      if ((await next.count()) === 0) break;
    }
    await press(pane, check.toSummary);
    await pane.getByText(summary.nothingMissing).waitFor();
  });
});
