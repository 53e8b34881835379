import { chaseList } from "../../../src/app/check/chaseList";
import { collectWorkbook } from "../../../src/app/collect/collectWorkbook";
import { readReturnedFiles } from "../../../src/app/collect/readReturnedFiles";
import { splitWorkbook } from "../../../src/app/handOut/splitWorkbook";
import { writeHandOuts } from "../../../src/app/handOut/writeHandOuts";
import { changeStage } from "../../../src/app/stage/changeStage";
import { excelPort } from "../../../src/app/excelPort";
import { setContent } from "../../../src/file/model/cells";
import { openXlsx } from "../../../src/file/openXlsx";
import { saveXlsx } from "../../../src/file/saveXlsx";
import type { StageSetting } from "../../../src/forms/stages";
import { plan, rowOf, textColumn } from "../../headless/round";
import type { City } from "../city";
import { countedId } from "../city";
import { choosingCity, switchOn } from "./choosingCity";

const sheet = "1 裾野の拡大";
const now = new Date(2017, 3, 20, 10);

async function cityWith(...fields: string[]): Promise<City> {
  const city = await choosingCity();
  await switchOn(city, ...fields);
  await city.buildFromPlanSheet();
  await city.fill();
  return city;
}

const change = (city: City, stage: StageSetting) =>
  changeStage(excelPort(city.host.runExcel), stage, { now, newId: countedId });

/** Whether people can type in a cell of the sheet of the first policy. */
async function canType(city: City, address: string): Promise<boolean> {
  const before = String(city.read(sheet, address));
  try {
    await city.type(sheet, address, `${before}追記。`);
  } catch {
    return false;
  }
  await city.type(sheet, address, before);
  return true;
}

const typable = (city: City, ...addresses: string[]) =>
  Promise.all(addresses.map((address) => canType(city, address)));

describe("a workbook that is locked to a stage", () => {
  it("takes typing in the cells of that stage alone, and in all again once it is opened", async () => {
    const city = await cityWith("市の対応");
    const cells = ["E7", "F7", "G7"];
    expect(await typable(city, ...cells)).toEqual([true, true, true]);
    await change(city, { openStage: "committee", isLocked: true });
    expect(await typable(city, ...cells)).toEqual([false, true, false]);
    expect(city.read("計画", "G4")).toBe("委員会評価だけ");
    expect(city.sheet(sheet).protection).not.toHaveProperty("password");
    await change(city, { openStage: "reply", isLocked: true });
    expect(await typable(city, ...cells)).toEqual([false, false, true]);
    await change(city, { openStage: "all", isLocked: false });
    expect(await typable(city, ...cells)).toEqual([true, true, true]);
  });

  it("keeps every text, owes what is due up to the stage, and stays locked when it is built again", async () => {
    const city = await cityWith("市の対応");
    await city.type(sheet, "G7", "次回は幅を広げる。");
    const before = (await city.check()).evaluation.plan;
    const { archived } = await change(city, { openStage: "committee", isLocked: true });
    expect(archived).toEqual([]);
    const { evaluation, isComplete } = await city.check();
    expect(evaluation.plan).toEqual(before);
    expect(isComplete).toBe(true);
    expect((await city.buildFromPlanSheet()).changed).toEqual([]);
    expect(await typable(city, "E7", "F7")).toEqual([false, true]);
  });

  it("is what 計画 says, also where somebody chose it there", async () => {
    const city = await cityWith("市の対応");
    await city.type("計画", "G4", "自己評価だけ");
    await city.buildFromPlanSheet();
    expect(await typable(city, "E7", "F7", "G7")).toEqual([true, false, false]);
  });

  it("locks 個票 too", async () => {
    const city = await choosingCity("measure");
    await change(city, { openStage: "committee", isLocked: true });
    const place = "1-1 きっかけづくり";
    await expect(city.type(place, "B9", "講座を開いた。")).rejects.toMatchObject({ code: "AccessDenied" });
    await city.type(place, "B10", "参加者の幅を広げてほしい。");
  });
});

describe.each(["policy", "measure"] as const)("a file that comes back late, in layout %s", (layout) => {
  it("is taken into cells that are locked by then, which are locked afterwards too", async () => {
    const city = await choosingCity(layout, plan);
    const run = excelPort(city.host.runExcel);
    const [sent] = await writeHandOuts(await splitWorkbook(run, { stage: "self", by: "body" }));
    const book = await openXlsx(sent?.bytes ?? new Uint8Array());
    const { sheet: own, row } = rowOf(book, "1-1");
    setContent(own, row, textColumn, { value: "講座を三回開いた。" });
    await change(city, { openStage: "committee", isLocked: true });
    const bytes = await saveXlsx(book);
    const returned = await readReturnedFiles([{ name: sent?.name ?? "", bytes: () => Promise.resolve(bytes) }]);
    const { taken } = await collectWorkbook(run, { returned, now });
    expect(taken).toHaveLength(1);
    const [name, address] = layout === "policy" ? [sheet, "E7"] : ["1-1 きっかけづくり", "B9"];
    expect(city.read(name, address)).toBe("講座を三回開いた。");
    await expect(city.type(name, address, "上書き")).rejects.toMatchObject({ code: "AccessDenied" });
  });
});

describe("who still has to write", () => {
  it("is told stage by stage, with the date of the stage that is open and the days until then", async () => {
    const city = await cityWith("市の対応");
    await city.type(sheet, "E7", "");
    await city.type("計画", "G5", "4月28日");
    const list = async (openStage: StageSetting["openStage"]) => {
      await change(city, { openStage, isLocked: false });
      return chaseList((await city.check()).evaluation, now).map(({ stage, owed, daysLeft }) => [
        stage,
        owed.map(({ missing }) => missing.length),
        daysLeft,
      ]);
    };
    expect(await list("self")).toEqual([["self", [1], 8]]);
    expect(await list("reply")).toEqual([
      ["self", [1], null],
      ["reply", [3, 1, 1], 8],
    ]);
  });
});
