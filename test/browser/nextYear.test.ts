import { ja } from "../../src/strings/ja";
import { nextYearStrings } from "../../src/strings/nextYearStrings";
import { builtBook, samplePlan } from "./sampleBook";
import { workbenchPages } from "./workbenchPage";

const open = workbenchPages();
const { steps } = ja.pane;
const words = nextYearStrings.ja;

describe("the next fiscal year", () => {
  it("begins once the person has said that this year's workbook is saved", async () => {
    const workbench = await open({ query: "pane=closed" });
    const { page, pane } = workbench;
    await workbench.call("openXlsxBase64", await builtBook(samplePlan));
    await workbench.ribbonButton("評価パネル").click();
    await pane.getByRole("navigation").getByRole("button", { name: steps.summary }).click();
    const start = pane.getByRole("button", { name: /年度を始める$/ });
    expect(await start.getAttribute("aria-disabled")).toBe("true");
    await pane.getByRole("checkbox", { name: words.isSaved }).check();
    await start.click();
    await pane.getByText(/年度を始めました。/).waitFor();
    await page.getByRole("tab", { name: /^総括表 .+年度$/ }).waitFor();
  });
});
