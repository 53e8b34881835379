import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setContent } from "../../src/file/model/cells";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { ja } from "../../src/strings/ja";
import { roundWords } from "../../src/strings/rounds/roundWords";
import { faultsOf } from "./faultsOf";
import { paneWords } from "./paneWords";
import { chooseReturned, handedOut } from "./roundFiles";
import { builtBook, samplePlan } from "./sampleBook";
import { workbenchPages, type WorkbenchPage } from "./workbenchPage";

const open = workbenchPages();

const sheet = "1 市民活動の裾野の拡大";
const texts = { ours: "事務局が直した。", theirs: "課が直した。", note: "数字は暫定です" };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "pane-round-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** The sample's workbook with the view of rounds open. */
async function openRounds(): Promise<WorkbenchPage> {
  const workbench = await open({ query: "pane=closed" });
  const { pane } = workbench;
  const { steps, check } = paneWords(ja);
  await workbench.call("openXlsxBase64", await builtBook(samplePlan));
  await workbench.ribbonButton("評価パネル").click();
  await pane.getByRole("navigation").getByRole("button", { name: steps.check }).click();
  await pane.getByRole("button", { name: check.rounds }).click();
  return workbench;
}

/** A file that came back: a text that the workbook has otherwise by now, another, and a note beside them. */
async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await openXlsx(bytes);
  const [first] = book.sheets;
  if (first === undefined) throw new Error("a file has a sheet");
  setContent(first, 6, 4, { value: texts.theirs });
  setContent(first, 7, 4, { value: "続けた。" });
  setContent(first, 6, 9, { value: texts.note });
  return saveXlsx(book);
}

describe("a round in the pane", () => {
  const { collect, tasks, back } = roundWords.ja;

  it("goes out in a .zip, comes back, and is taken in as it was decided", async () => {
    const workbench = await openRounds();
    const { pane } = workbench;
    await workbench.page.emulateMedia({ reducedMotion: "reduce" });
    const files = await handedOut(workbench, ja);
    const faults = [await faultsOf(workbench)];
    const [first, second] = [...files.keys()].sort();
    expect(files.has("配布一覧.xlsx")).toBe(true);
    const name = [...files.keys()].find((each) => each.includes("市民協働課")) ?? "";
    const sent = files.get(name);
    if (sent === undefined) throw new Error(`no file of 市民協働課: ${first}, ${second}`);
    await workbench.call("typeInto", sheet, "E7", texts.ours);

    await pane.getByRole("radio", { name: tasks.collect }).check();
    await chooseReturned(workbench, {
      [name]: await filledIn(sent),
      "壊れた.xlsx": "PK",
      "配布一覧.xlsx": files.get("配布一覧.xlsx") ?? "",
    });
    await pane.getByText(collect.overview(2, 1, 1)).waitFor();
    await pane
      .getByText(collect.reasons.notXlsx)
      .or(pane.getByText(collect.reasons.corrupt))
      .first()
      .waitFor();
    await pane.getByText(collect.statuses.otherTexts).waitFor();
    await pane
      .getByText(collect.otherText({ sheetName: sheet, cell: "J7", text: texts.note, drawing: null }))
      .waitFor();
    faults.push(await faultsOf(workbench));

    await pane.getByRole("radio", { name: collect.choices.theirs }).check();
    await pane.getByRole("button", { name: collect.take }).click();
    await pane.getByText(collect.taken(2)).waitFor();
    await pane
      .getByText(/広報課|市民活動センター/)
      .first()
      .waitFor();
    faults.push(await faultsOf(workbench));
    expect(faults.flat()).toEqual([]);
    expect(await workbench.call("read", sheet, "E7")).toBe(texts.theirs);
    const sheets = (await workbench.call("sheets")).map((each) => each.name);
    expect(sheets).toEqual(expect.arrayContaining(["取込記録", "保管"]));

    await pane.getByRole("button", { name: collect.toCheck, exact: true }).click();
    await pane.getByRole("button", { name: paneWords(ja).check.rounds }).waitFor();
  });

  it("says what to do where nothing can be taken, and loses no decision where Excel fails", async () => {
    const workbench = await openRounds();
    const { pane } = workbench;
    const files = await handedOut(workbench, ja);
    await pane.getByRole("radio", { name: tasks.collect }).check();
    await chooseReturned(workbench, { "配布一覧.xlsx": files.get("配布一覧.xlsx") ?? "" });
    await pane.getByText(collect.statuses.list).waitFor();
    await pane.getByText(collect.nothingToTake).waitFor();
    await pane.getByRole("button", { name: collect.otherFiles }).click();

    const [name = ""] = [...files.keys()].filter((each) => each.includes("市民協働課"));
    await chooseReturned(workbench, { [name]: await filledIn(files.get(name) ?? new Uint8Array()) });
    await pane.getByRole("button", { name: collect.take }).waitFor();
    await workbench.call("refuse", "cellEditMode");
    await pane.getByRole("button", { name: collect.take }).click();
    await pane.getByRole("alert").last().waitFor();
    expect(await pane.getByRole("alert").count()).toBe(1);
    expect(await faultsOf(workbench)).toEqual([]);
    await workbench.call("refuse", null);
    await pane.getByRole("button", { name: ja.pane.retry }).last().click();
    await pane.getByText(collect.taken(2)).waitFor();
    await pane.getByRole("button", { name: back }).click();
    await pane.getByRole("button", { name: paneWords(ja).check.rounds }).waitFor();
  });
});

describe("a folder without Excel files", () => {
  it("is told, and another can be chosen", async () => {
    const workbench = await openRounds();
    const { collect, tasks } = roundWords.ja;
    await workbench.pane.getByRole("radio", { name: tasks.collect }).check();
    await writeFile(join(folder, "メモ.txt"), "x");
    await workbench.pane.locator("input[webkitdirectory]").setInputFiles(folder);
    await workbench.pane.getByText(collect.noFiles).waitFor();
  });
});
