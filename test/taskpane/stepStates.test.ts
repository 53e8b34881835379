import { summaryState } from "../../src/app/summary/summaryState";
import { excelPort } from "../../src/app/excelPort";
import { openWorkbook } from "../../src/app/session/openWorkbook";
import { readDraft } from "../../src/app/plan/draftPlan";
import { paneJa } from "../../src/strings/paneJa";
import { stepStates } from "../../src/taskpane/stepStates";
import { City } from "../app/city";

async function statesOf(city: City) {
  const workbook = await openWorkbook(excelPort(city.host.runExcel));
  const summary = workbook && summaryState(workbook.report.evaluation, workbook.sheets);
  const states = stepStates(paneJa, workbook, null, summary);
  return Object.fromEntries(Object.entries(states).map(([step, { word }]) => [step, word]));
}

describe("the states of the four steps", () => {
  it("has everything to do in a workbook that is not ours", async () => {
    expect(await statesOf(new City())).toEqual({
      plan: "未着手",
      build: "未着手",
      check: "未着手",
      summary: "未着手",
    });
  });

  it("knows that a plan was read", () => {
    const read = readDraft("基本施策1 裾野の拡大\n1-1 きっかけづくり");
    expect(stepStates(paneJa, null, read, null).plan).toEqual({ tone: "done", word: "読取済" });
  });

  it("has everything to do after an empty table, and the plan itself no more once it is typed", async () => {
    const city = new City();
    await city.startPlanSheet();
    const todo = { plan: "未着手", build: "未着手", check: "未着手", summary: "未着手" };
    expect(await statesOf(city)).toEqual(todo);
    await city.typeAll([
      ["計画", "B13", "裾野の拡大"],
      ["計画", "D13", "きっかけづくり"],
    ]);
    expect(await statesOf(city)).toEqual({ ...todo, plan: "済み" });
  });

  it("counts what is left to write", async () => {
    const city = new City();
    await city.build();
    expect(await statesOf(city)).toEqual({ plan: "済み", build: "済み", check: "残り 6", summary: "未着手" });
  });

  it("says when the summary is older than the texts, and when it no longer is", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await city.summarise();
    expect(await statesOf(city)).toEqual({ plan: "済み", build: "済み", check: "済み", summary: "済み" });
    await city.type("1 裾野の拡大", "E7", "書き直した。");
    expect((await statesOf(city)).summary).toBe("要更新");
    await city.summarise();
    expect((await statesOf(city)).summary).toBe("済み");
  });

  it("does not call the building done while a sheet is missing", async () => {
    const city = new City();
    await city.build();
    await city.host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("2 支援の充実").delete();
      await context.sync();
    });
    expect((await statesOf(city)).build).toBe("要更新");
    await city.build();
    expect((await statesOf(city)).build).toBe("済み");
  });

  it("does not call the check done while the sheets are damaged", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await city.type("計画", "C14", "1-9");
    expect((await statesOf(city)).check).toBe("要確認 1");
  });
});
