import { ja } from "../../src/strings/ja";
import { en } from "../../src/strings/en";
import { openXlsx } from "../../src/file/openXlsx";
import { builtBook, samplePlan } from "./sampleBook";
import { workbenchPages, type WorkbenchPage } from "./workbenchPage";
import { paneWords } from "./paneWords";

const open = workbenchPages();

const policySheet = "1 市民活動の裾野の拡大";

async function openBuilt(): Promise<WorkbenchPage> {
  const workbench = await open({ query: "pane=closed" });
  await workbench.call("openXlsxBase64", await builtBook(samplePlan));
  await workbench.tab(policySheet).waitFor();
  return workbench;
}

/** Pastes a text as if another program had copied it. */
async function paste({ page }: WorkbenchPage, text: string): Promise<void> {
  await page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", content);
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);
}

describe("the pane beside the grid", () => {
  it("runs on the real Office.js, within its content security policy and its own origin", async () => {
    const { pane, page } = await open();
    await pane.getByRole("button", { name: paneWords(ja).plan.openSample }).waitFor();
    const scripts = await page.frames()[1]?.evaluate(() => Array.from(document.scripts, ({ src }) => src));
    expect(scripts?.map((src) => new URL(src).pathname)).toEqual(
      expect.arrayContaining(["/office-js/office.js", "/office-js/excel-web-16.00.js"]),
    );
  });

  it.each([
    ["ja-JP", "Excel ブック（.xlsx）ではないため、開けません。"],
    ["en-US", "The file cannot be opened: it is not an Excel workbook (.xlsx)."],
  ])("says what is wrong with a file that is no workbook, in %s", async (lang, message) => {
    const { page } = await open({ query: `pane=closed&lang=${lang}` });
    const buffer = Buffer.from("基本施策1：裾野の拡大");
    await page.locator("input[type=file]").setInputFiles({ name: "計画.xlsx", mimeType: "", buffer });
    await page.getByText(message).waitFor();
  });

  it("speaks English, as the ribbon does, in an English Excel", async () => {
    const workbench = await open({ query: "lang=en-US" });
    const { pane } = workbench;
    await pane.getByRole("button", { name: paneWords(en).plan.openSample }).waitFor();
    expect(await pane.locator("html").getAttribute("lang")).toBe("en");
    expect(await workbench.ribbonButton("Summary").isVisible()).toBe(true);
  });

  it("can be made wider, and closed", async () => {
    const workbench = await open();
    const { page } = workbench;
    const frame = page.locator("iframe.pane");
    expect((await frame.boundingBox())?.width).toBe(320);
    await page.getByRole("slider").fill("600");
    expect((await frame.boundingBox())?.width).toBe(600);
    await workbench.ribbonButton("評価パネル").click();
    await frame.waitFor({ state: "detached" });
  });
});

describe("the grid", () => {
  it("takes typing, with line breaks by Alt+Enter, and takes it back", async () => {
    const workbench = await open({ query: "pane=closed" });
    const { page } = workbench;
    await workbench.cell("B2").click();
    await page.keyboard.type("一行目");
    await page.keyboard.press("Alt+Enter");
    await page.keyboard.type("二行目");
    await page.keyboard.press("Enter");
    expect(await workbench.call("read", "Sheet1", "B2")).toBe("一行目\n二行目");
    await page.keyboard.press("Control+z");
    expect(await workbench.call("read", "Sheet1", "B2")).toBe("");
  });

  it("shows what formulas come to", async () => {
    const workbench = await open({ query: "pane=closed" });
    const { page } = workbench;
    await workbench.cell("A1").click();
    for (const text of ["2", "=A1*21"]) {
      await page.keyboard.type(text);
      await page.keyboard.press("Tab");
    }
    expect(await workbench.cell("B1").innerText()).toBe("42");
  });

  it("takes cells from the clipboard, line breaks inside them too", async () => {
    const workbench = await open({ query: "pane=closed" });
    await workbench.cell("A1").click();
    await paste(workbench, '施策\t"一行目\n二行目"\r\n25%\t文章\r\n');
    const cells = await Promise.all(
      ["A1", "B1", "A2", "B2", "A3"].map((cell) => workbench.cell(cell).innerText()),
    );
    expect(cells).toEqual(["施策", "一行目\n二行目", "25%", "文章", ""]);
  });

  it("refuses typing into a locked cell and says so", async () => {
    const workbench = await openBuilt();
    await workbench.tab(policySheet).click();
    await workbench.cell("B7").click();
    await workbench.page.keyboard.type("別の施策");
    await workbench.page.getByText("このセルは保護されているため、変更できません。").waitFor();
    expect(await workbench.call("read", policySheet, "B7")).toBe("市民活動のきっかけづくり");
  });

  it("follows links and the name box to other sheets", async () => {
    const workbench = await openBuilt();
    const nameBox = workbench.page.getByLabel("名前ボックス");
    await nameBox.fill(`'${policySheet}'!E7`);
    await nameBox.press("Enter");
    expect(await workbench.tab(policySheet).getAttribute("aria-selected")).toBe("true");
    expect(await nameBox.inputValue()).toBe("E7");
    await workbench.grid.getByText("計画シート").click();
    expect(await workbench.tab("計画").getAttribute("aria-selected")).toBe("true");
  });

  it("draws only the rows in view", async () => {
    const workbench = await open({ query: "pane=closed" });
    await workbench.call("typeInto", "Sheet1", "A5000", "最後");
    expect(await workbench.grid.getByRole("row").count()).toBeLessThan(100);
    const nameBox = workbench.page.getByLabel("名前ボックス");
    await nameBox.fill("A5000");
    await nameBox.press("Enter");
    await workbench.grid.getByText("最後").waitFor();
  });

  it("saves what was typed into an .xlsx file", async () => {
    const workbench = await openBuilt();
    await workbench.call("typeInto", policySheet, "E7", "あたらしい文章");
    const saved = await openXlsx(Buffer.from(await workbench.call("saveXlsxBase64"), "base64"));
    const sheet = saved.sheets.find(({ name }) => name === policySheet);
    expect(sheet?.cells.get(6)?.get(4)?.value).toBe("あたらしい文章");
  });
});
