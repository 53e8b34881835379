import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Locator } from "playwright-core";
import { readPlan } from "../../src/app/plan/readPlan";
import { assessmentKeys, textOf as writtenIn } from "../../src/plan/plan";
import { ja } from "../../src/strings/ja";
import { openXlsx } from "../../src/file/openXlsx";
import { builtBook, samplePlan } from "./sampleBook";
import { workbenchPages, type WorkbenchPage } from "./workbenchPage";

const open = workbenchPages();

/** A real city's plan where it is at hand; else the sample, pasted. */
const realPlan = join(__dirname, "../../../shared/plans/musashino-h28.txt");
const pastedPlan = existsSync(realPlan) ? readFileSync(realPlan, "utf8") : samplePlan;
if (!existsSync(realPlan)) console.info("../shared/plans is not here: the sample plan is pasted.");

const { pane: words, fields } = ja;
const policySheet = "2 市民活動の促進と自立に向けた支援の充実";
const summarySheet = "総括表";
/** A measure whose self-assessment the sample plan leaves out, and the cell it belongs into. */
const blank = { title: "交流の促進", cell: "E11" };

/** Waits until the pane counts so many of the sample's texts. */
const counts = (pane: FrameLocator, filled: number): Promise<void> =>
  pane.getByRole("progressbar", { name: words.header.progress(filled, 32), exact: true }).waitFor();

async function openWithoutPane(): Promise<WorkbenchPage> {
  const workbench = await open({ query: "pane=closed" });
  await workbench.call("openXlsxBase64", await builtBook(samplePlan));
  return workbench;
}

async function openBuilt(): Promise<WorkbenchPage> {
  const workbench = await openWithoutPane();
  await workbench.ribbonButton("評価パネル").click();
  await counts(workbench.pane, 28);
  return workbench;
}

/** All texts of a sheet, as the saved file has them, column by column: a long one goes on in the row below. */
async function textsOf(workbench: WorkbenchPage, sheetName: string): Promise<unknown[]> {
  const saved = await openXlsx(Buffer.from(await workbench.call("saveXlsxBase64"), "base64"));
  const rows = saved.sheets.find(({ name }) => name === sheetName)?.cells.values() ?? [];
  return [...rows]
    .flatMap((cells) => [...cells].map(([column, { value }]) => ({ column, value })))
    .sort((one, other) => one.column - other.column)
    .map(({ value }) => value);
}

const press = (pane: FrameLocator, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

/** The measure in the pane's list, all others being set aside that are written. */
async function blankRow(pane: FrameLocator): Promise<Locator> {
  await pane.getByRole("checkbox", { name: words.check.onlyMissing }).check();
  return pane.getByRole("listitem").filter({ hasText: blank.title });
}

const stateButton = (row: Locator, state: "missing"): Locator =>
  row.getByRole("button", {
    name: words.check.goToCell(fields.selfAssessment, words.check.states[state]),
    exact: true,
  });

describe("the whole job", () => {
  it("goes from the sample plan through typing in the grid to the summary", async () => {
    const workbench = await open();
    const { pane, page } = workbench;
    await press(pane, words.plan.openSample);
    await press(pane, words.plan.toBuild);
    await press(pane, words.build.buildSheets);
    await press(pane, words.build.toCheck);
    await counts(pane, 28);

    await workbench.tab(policySheet).click();
    await workbench.cell(blank.cell).click();
    await page.keyboard.type("団体どうしの見学会を３回開いた。");
    await page.keyboard.press("Enter");
    await counts(pane, 29);

    await pane.getByRole("navigation").getByRole("button", { name: words.steps.summary }).click();
    await press(pane, words.summary.writeSummary);
    await workbench.tab(summarySheet).and(page.locator("[aria-selected=true]")).waitFor();
    expect(await textsOf(workbench, summarySheet)).toContain("団体どうしの見学会を３回開いた。");
  });

  it("goes from a pasted plan to a summary that holds its texts", async () => {
    const workbench = await open();
    const { pane, page } = workbench;
    await pane.getByRole("textbox", { name: words.plan.pastePlan }).fill(pastedPlan);
    await press(pane, words.plan.readPlan);
    await press(pane, words.plan.toBuild);
    await press(pane, words.build.buildSheets);
    await press(pane, words.build.toCheck);
    await pane.getByRole("navigation").getByRole("button", { name: words.steps.summary }).click();
    await press(pane, words.summary.writeSummary);
    await workbench.tab(summarySheet).and(page.locator("[aria-selected=true]")).waitFor();
    const written = (await textsOf(workbench, summarySheet)).join("");
    const paragraphs = readPlan(pastedPlan).plan.policies.flatMap((policy) =>
      assessmentKeys.flatMap((key) => writtenIn(policy, key).split("\n")),
    );
    expect(paragraphs.filter((paragraph) => !written.includes(paragraph))).toEqual([]);
    expect(paragraphs.length).toBeGreaterThan(8);
  });

  it("is kept by the .xlsx file", async () => {
    const first = await openBuilt();
    await first.call("typeInto", policySheet, blank.cell, "見学会を開いた。");
    await counts(first.pane, 29);
    const file = await first.call("saveXlsxBase64");
    const second = await open();
    await second.call("openXlsxBase64", file);
    await counts(second.pane, 29);
  });
});

describe("two measures that change their numbers on the plan sheet", () => {
  it("take their texts along when the pane builds from it", async () => {
    const workbench = await openBuilt();
    const { pane } = workbench;
    const sheet = "1 市民活動の裾野の拡大";
    /** Title and self-assessment of the two measures. */
    const written = () =>
      Promise.all(["B7", "E7", "B8", "E8"].map((address) => workbench.call("read", sheet, address)));
    const before = await written();
    await workbench.call("typeInto", "計画", "C13", "1-2");
    await workbench.call("typeInto", "計画", "C14", "1-1");
    await pane.getByRole("navigation").getByRole("button", { name: words.steps.build }).click();
    await press(pane, words.build.rebuildSheets);
    await press(pane, words.build.toCheck);
    expect(await workbench.call("read", sheet, "A7")).toBe("1-2");
    expect(await written()).toEqual(before);
    expect(new Set(before).size).toBe(4);
    await counts(pane, 28);
  });
});

describe("pane and grid together", () => {
  it("a click in the list goes to the cell", async () => {
    const workbench = await openBuilt();
    await stateButton(await blankRow(workbench.pane), "missing").click();
    await workbench.tab(policySheet).and(workbench.page.locator("[aria-selected=true]")).waitFor();
    expect(await workbench.page.getByLabel("名前ボックス").inputValue()).toBe(blank.cell);
  });

  it("the row of the selected cell stands out in the list", async () => {
    const workbench = await openBuilt();
    await workbench.tab(policySheet).click();
    await workbench.cell(blank.cell).click();
    const current = workbench.pane
      .getByRole("listitem")
      .filter({ has: workbench.page.locator("[aria-current]") });
    await current.filter({ hasText: blank.title }).waitFor();
  });

  it("clearing a cell is counted at once", async () => {
    const workbench = await openBuilt();
    await workbench.tab(policySheet).click();
    await workbench.cell("E7").click();
    await workbench.page.keyboard.press("Delete");
    await counts(workbench.pane, 27);
    await workbench.page.keyboard.press("Control+z");
    await counts(workbench.pane, 28);
  });
});

describe("the ribbon, while the pane is closed", () => {
  it("writes the summary and shows it", async () => {
    const workbench = await openWithoutPane();
    await workbench.ribbonButton("総括表").click();
    await workbench.tab(summarySheet).and(workbench.page.locator("[aria-selected=true]")).waitFor();
  });

  it("checks, and goes to the first gap", async () => {
    const workbench = await openWithoutPane();
    await workbench.ribbonButton("点検").click();
    await workbench.tab(policySheet).and(workbench.page.locator("[aria-selected=true]")).waitFor();
    expect(await workbench.page.getByLabel("名前ボックス").inputValue()).toBe(blank.cell);
  });
});

describe("an Excel that does not listen", () => {
  it.each([
    ["a cell is being typed into", "cellEditMode", ja.hostErrors.editing],
    ["it has too much to do", "busy", ja.hostErrors.busy],
  ] as const)(
    "because %s: the pane says what to do, and trying again works",
    async (_why, refusal, message) => {
      const workbench = await openBuilt();
      const { pane } = workbench;
      await workbench.call("refuse", refusal);
      await press(pane, words.check.runCheck);
      await pane.getByText(message).waitFor();
      await workbench.call("refuse", null);
      await press(pane, words.retry);
      await pane.getByText(message).waitFor({ state: "detached" });
      await counts(pane, 28);
    },
  );
});

describe("a text that could not be saved", () => {
  it("is told of in every step, and saved when asked for again", async () => {
    const workbench = await openBuilt();
    const { pane } = workbench;
    const unsaved = pane.getByText(words.editor.unsaved(1));
    const row = await blankRow(pane);
    await row.getByRole("button", { expanded: false }).click();
    await workbench.call("refuse", "cellEditMode");
    await row.getByLabel(fields.selfAssessment, { exact: true }).fill("見学会を開いた。");
    await row.getByText(ja.hostErrors.editing).waitFor();
    await pane.getByRole("navigation").getByRole("button", { name: words.steps.plan }).click();
    await unsaved.waitFor();
    await workbench.call("refuse", "busy");
    await press(pane, words.retry);
    await pane.getByText(ja.hostErrors.busy).waitFor();
    await pane.getByRole("navigation").getByRole("button", { name: words.steps.check }).click();
    await row.getByText(ja.hostErrors.busy).waitFor();
    await workbench.call("refuse", null);
    await press(pane, words.retry);
    await row.getByText(words.editor.statuses.saved).waitFor();
    expect(await workbench.call("read", policySheet, blank.cell)).toBe("見学会を開いた。");
  });
});

describe("a colleague in the same workbook", () => {
  it("is followed by the list when typing", async () => {
    const workbench = await openBuilt();
    await workbench.call("colleagueTypes", policySheet, blank.cell, "同僚の文章");
    await counts(workbench.pane, 29);
  });

  it("makes panes read, and never write, whatever is typed", async () => {
    const workbench = await openBuilt();
    const { page, pane, colleaguesPane } = workbench;
    await page.getByRole("button", { name: "同僚の画面" }).click();
    await counts(colleaguesPane, 28);
    const written = await workbench.call("writingRequests");
    const typing = [
      ["同僚の文章", 29],
      ["作成中", 28],
      ["書き直した文章", 29],
      ["", 28],
    ] as const;
    for (const [text, filled] of typing) {
      await workbench.call("colleagueTypes", policySheet, blank.cell, text);
      await counts(pane, filled);
      await counts(colleaguesPane, filled);
    }
    expect(await workbench.call("writingRequests")).toBe(written);
    await workbench.ribbonButton("総括表").click();
    await workbench.tab(summarySheet).waitFor();
    expect(await workbench.call("writingRequests")).toBeGreaterThan(written);
  });

  it("has a pane that follows mine, and goes to cells without taking me along", async () => {
    const workbench = await openBuilt();
    const { page, colleaguesPane } = workbench;
    const before = await workbench.call("sheets");
    await page.getByRole("button", { name: "同僚の画面" }).click();
    await counts(colleaguesPane, 28);
    await stateButton(await blankRow(colleaguesPane), "missing").click();
    await workbench.call("typeInto", policySheet, blank.cell, "わたしの文章");
    await counts(colleaguesPane, 29);
    expect(await workbench.call("sheets")).toEqual(before);
  });
});
