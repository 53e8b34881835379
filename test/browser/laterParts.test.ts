import { ja } from "../../src/strings/ja";
import { builtBook, samplePlan } from "./sampleBook";
import { workbenchPages, type WorkbenchPage } from "./workbenchPage";
import { paneWords } from "./paneWords";

const open = workbenchPages();
const { plan, build, check, summary, steps, notLoaded, retry } = paneWords(ja);

const press = ({ pane }: WorkbenchPage, name: string): Promise<void> =>
  pane.getByRole("button", { name, exact: true }).click();

/** Nothing more is loaded, as when the line is down, until what is returned is called. */
async function cutLine({ page, troubles }: WorkbenchPage): Promise<() => Promise<void>> {
  const everything = "**/*";
  await page.route(everything, (route) => route.abort());
  return async () => {
    await page.unroute(everything);
    const others = troubles.splice(0).filter((trouble) => !trouble.includes("net::ERR_FAILED"));
    expect(others).toEqual([]);
  };
}

describe("a part of the pane that does not arrive", () => {
  it("is asked for again without pasting the plan again", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await pane.getByLabel(plan.pastePlan).fill(samplePlan);
    const mend = await cutLine(workbench);
    await press(workbench, plan.readPlan);
    await pane.getByText(notLoaded).waitFor();
    await mend();
    await press(workbench, retry);
    await pane.getByText(plan.linesHint).waitFor();
  });

  it("leaves the plan as it was corrected, and the way to the other steps", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await press(workbench, plan.openSample);
    await pane.locator("summary").first().click();
    await pane.getByLabel(plan.fiscalYear, { exact: true }).fill("令和9年度");
    const mend = await cutLine(workbench);
    await press(workbench, plan.toBuild);
    await pane.getByText(notLoaded).waitFor();
    await mend();
    await press(workbench, retry);
    await pane.getByRole("button", { name: build.buildSheets }).waitFor();
    await pane.getByRole("navigation").getByRole("button", { name: steps.plan }).click();
    expect(await pane.getByLabel(plan.fiscalYear, { exact: true }).inputValue()).toBe("令和9年度");
  });

  it("does not lose what was typed just before", async () => {
    const workbench = await open({ query: "pane=closed" });
    const { pane } = workbench;
    await workbench.call("openXlsxBase64", await builtBook(samplePlan));
    await workbench.ribbonButton("評価パネル").click();
    await pane.getByLabel(check.onlyMissing).check();
    await pane.getByRole("button", { expanded: false }).first().click();
    await pane.getByLabel(ja.fields.selfAssessment, { exact: true }).fill("見学会を開いた。");
    const mend = await cutLine(workbench);
    await pane.getByRole("navigation").getByRole("button", { name: steps.summary }).click();
    await pane.getByText(notLoaded).waitFor();
    await pane.getByRole("progressbar", { name: ja.pane.header.progress(29, 32), exact: true }).waitFor();
    await mend();
    await press(workbench, retry);
    await pane.getByText(summary.missing(3)).waitFor();
  });
});
