import { ja } from "../../src/strings/ja";
import { stageStrings } from "../../src/strings/stageStrings";
import { builtBook, samplePlan } from "./sampleBook";
import { workbenchPages } from "./workbenchPage";

const open = workbenchPages();
const { steps, check } = ja.pane;
const words = stageStrings.ja;

describe("the stage of writing", () => {
  it("is locked and opened again in the pane, which says what that means", async () => {
    const workbench = await open({ query: "pane=closed" });
    const { pane } = workbench;
    await workbench.call("openXlsxBase64", await builtBook(samplePlan));
    await workbench.ribbonButton("評価パネル").click();
    await pane.getByRole("navigation").getByRole("button", { name: steps.check }).click();
    await pane.getByRole("button", { name: check.stage, exact: true }).click();
    await pane.getByRole("radio", { name: words.stages.committee }).check();
    await pane.getByRole("checkbox", { name: words.lock }).check();
    await pane.getByText(words.lockHint).waitFor();
    await pane.getByRole("button", { name: words.apply }).click();
    await pane.getByText(words.applied("committee", true)).waitFor();
    await pane.getByRole("radio", { name: words.stages.all }).check();
    await pane.getByRole("button", { name: words.apply }).click();
    await pane.getByText(words.applied("all", false)).waitFor();
  });
});
