import { readFile } from "node:fs/promises";
import { ja } from "../../src/strings/ja";
import { builtBook, samplePlan } from "./sampleBook";
import { workbenchPages, type OpenOptions, type WorkbenchPage } from "./workbenchPage";

const open = workbenchPages();
const { publication, steps, check } = ja.pane;

async function published(options: OpenOptions = {}): Promise<WorkbenchPage> {
  const workbench = await open({ query: "pane=closed", ...options });
  const { pane } = workbench;
  await workbench.call("openXlsxBase64", await builtBook(samplePlan));
  await workbench.ribbonButton("評価パネル").click();
  await pane.getByRole("navigation").getByRole("button", { name: steps.summary }).click();
  await pane.getByRole("button", { name: publication.make }).click();
  await pane.getByRole("link", { name: publication.save("公表用.html") }).waitFor();
  return workbench;
}

describe("files for the public", () => {
  it.each([
    ["公表用.html", "<!DOCTYPE html>", "</html>\n"],
    ["公表用.csv", '\ufeff"計画名"', '"\r\n'],
  ])("are saved as %s, whole", async (name, start, end) => {
    const { page, pane } = await published();
    const saving = page.waitForEvent("download");
    await pane.getByRole("link", { name: publication.save(name) }).click();
    const file = await saving;
    const text = await readFile(await file.path(), "utf8");
    expect({
      name: file.suggestedFilename(),
      start: text.slice(0, start.length),
      end: text.slice(-end.length),
    }).toEqual({ name, start, end });
  });

  it("can be copied where the pane saves none", async () => {
    const { pane } = await published({ clipboard: "granted" });
    await pane.getByRole("button", { name: publication.copy("公表用.csv") }).click();
    await pane.getByText(check.copied).waitFor();
  });

  it("come after what is to be looked at, each with the way to its cell", async () => {
    const workbench = await published();
    const [first] = await workbench.pane.getByRole("button", { name: /未記入です。$/ }).all();
    if (first === undefined) throw new Error("nothing is found");
    const message = (await first.textContent()) ?? "";
    await first.click();
    const policy = /基本施策 (\d+)/.exec(message)?.[1] ?? "";
    await workbench.page.getByRole("tab", { selected: true, name: new RegExp(`^${policy} `) }).waitFor();
  });

  it("are known to be old when the workbook has changed since", async () => {
    const workbench = await published();
    await workbench.call("typeInto", "計画", "D13", "きっかけをつくる講座");
    await workbench.pane.getByText(publication.outdated).waitFor();
  });
});
