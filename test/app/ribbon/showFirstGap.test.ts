import { excelPort } from "../../../src/app/excelPort";
import { failureOf } from "../../../src/app/failure";
import { leaveNotice, readNotice, sharedStorage } from "../../../src/app/ribbon/ribbonNotice";
import { showFirstGap } from "../../../src/app/ribbon/showFirstGap";
import { showSummary } from "../../../src/app/ribbon/showSummary";
import { City } from "../city";

function selectionOf(city: City): [sheet: string | undefined, row: number, column: number] {
  const { sheets, activeSheetId, selection } = city.host.workbook;
  return [sheets.find(({ id }) => id === activeSheetId)?.name, selection.row, selection.column];
}

describe("the ribbon's 点検", () => {
  it("goes to the first text that is missing", async () => {
    const city = new City();
    await city.build();
    await showFirstGap(excelPort(city.host.runExcel));
    expect(selectionOf(city)).toEqual(["1 裾野の拡大", 6, 4]);
  });

  it("shows the plan sheet with its states when all is written", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await showFirstGap(excelPort(city.host.runExcel));
    expect(selectionOf(city)).toEqual(["計画", 0, 0]);
  });

  it("fails with what to do in a workbook that is not ours", async () => {
    const failure = await showFirstGap(excelPort(new City().host.runExcel)).catch(failureOf);
    expect(failure).toMatchObject({ code: "workbook", reason: "notOurs" });
  });
});

describe("the ribbon's 総括表", () => {
  it("writes the summary and shows it", async () => {
    const city = new City();
    await city.build();
    await showSummary(excelPort(city.host.runExcel));
    expect(selectionOf(city)).toEqual(["総括表", 0, 0]);
  });
});

describe("what the ribbon leaves for the pane", () => {
  const memory = (): Storage => {
    const items = new Map<string, string>();
    return {
      getItem: (key) => items.get(key) ?? null,
      setItem: (key, value) => void items.set(key, value),
      removeItem: (key) => void items.delete(key),
      clear: () => items.clear(),
      key: (index) => [...items.keys()][index] ?? null,
      get length() {
        return items.size;
      },
    };
  };

  it("stays until a button works again", () => {
    const storage = memory();
    leaveNotice(storage, { code: "host", kind: "editing", hostCode: "InvalidOperationInCellEditMode" });
    expect(readNotice(storage)).toMatchObject({ kind: "editing" });
    leaveNotice(storage, null);
    expect(readNotice(storage)).toBeNull();
  });

  it("is nowhere where the browser forbids storage", () => {
    const forbidden = {
      get localStorage(): Storage {
        throw new DOMException("denied", "SecurityError");
      },
    };
    expect(sharedStorage(forbidden)).toBeNull();
  });
});
