import { newWorkbook } from "../../../src/file/model/newWorkbook";
import { openHost } from "../../../workbench/host/host";
import { openXlsx } from "../../../src/file/openXlsx";
import { saveXlsx } from "../../../src/file/saveXlsx";
import type { CellStyle, Workbook } from "../../../src/file/model/workbook";
import { newHost, refusalOf } from "./newHost";

const heading: CellStyle = {
  numberFormat: "@",
  font: { size: 14, bold: true, color: "#1F3864" },
  fill: "#DCE6F1",
  borders: { top: { style: "thin", color: "#8C8C8C" } },
  horizontalAlignment: "Center",
  wrapText: true,
  locked: false,
};

/** Adds the cell style 見出し. */
function addHeading({ styles }: Excel.Workbook): void {
  styles.add("見出し");
  const style = styles.getItem("見出し");
  style.numberFormat = "@";
  style.font.size = 14;
  style.font.bold = true;
  style.font.color = "#1F3864";
  style.fill.color = "#DCE6F1";
  style.borders.getItem("EdgeTop").color = "#8C8C8C";
  style.horizontalAlignment = "Center";
  style.wrapText = true;
  style.locked = false;
}

async function headedWorkbook(): Promise<Workbook> {
  const host = newHost();
  await host.runExcel(async (context) => {
    addHeading(context.workbook);
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("C3").format.font.bold = false;
    sheet.getRange("A1:C3").style = "見出し";
    sheet.getRange("A1:B1").values = [["=1+1", "0010"]];
    await context.sync();
  });
  return host.workbook;
}

const lookAt = ({ sheets }: Workbook, row: number, column: number) =>
  sheets[0]?.cells.get(row)?.get(column)?.style;

describe("a cell style", () => {
  it("gives cells everything about their look at once, the number format before what is typed", async () => {
    const workbook = await headedWorkbook();
    expect(lookAt(workbook, 0, 0)).toEqual({ name: "見出し", ...heading });
    expect(lookAt(workbook, 2, 2)).toEqual({ name: "見出し", ...heading });
    const values = [0, 1].map((column) => workbook.sheets[0]?.cells.get(0)?.get(column));
    expect(values).toMatchObject([{ value: "=1+1" }, { value: "0010" }]);
  });

  it("changes its cells when it is changed, but not what was changed on a cell", async () => {
    const workbook = await headedWorkbook();
    await openHost(workbook).runExcel(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B1").format.font.size = 9;
      const style = context.workbook.styles.getItem("見出し");
      style.font.size = 12;
      style.fill.clear();
      await context.sync();
    });
    const { fill, ...bare } = heading;
    expect(fill).toBe("#DCE6F1");
    expect(lookAt(workbook, 0, 0)).toEqual({ name: "見出し", ...bare, font: { ...heading.font, size: 12 } });
    expect(lookAt(workbook, 0, 1)).toEqual({ name: "見出し", ...bare, font: { ...heading.font, size: 9 } });
  });

  it("is told by the cells that have it, and is taken away by the standard one", async () => {
    const workbook = await headedWorkbook();
    await openHost(workbook).runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const [one, all] = [sheet.getRange("A1"), sheet.getRange("A1:D1")];
      one.load("style");
      all.load("style");
      context.workbook.styles.load("items/name");
      await context.sync();
      expect([one.style, all.style]).toEqual(["見出し", null]);
      expect(context.workbook.styles.items.map(({ name }) => name)).toEqual(["Normal", "見出し"]);
      one.style = "Normal";
      await context.sync();
    });
    expect(lookAt(workbook, 0, 0)).toBeUndefined();
  });

  it("survives a file, on its cells and in the list of styles", async () => {
    const opened = await openXlsx(await saveXlsx(await headedWorkbook()));
    expect(lookAt(opened, 2, 2)).toEqual({ name: "見出し", ...heading });
    expect(opened.namedStyles).toMatchObject([{ name: "Normal" }, { name: "見出し", look: heading }]);
    await openHost(opened).runExcel(async (context) => {
      context.workbook.styles.getItem("見出し").font.size = 20;
      await context.sync();
    });
    const again = await openXlsx(await saveXlsx(opened));
    expect(again.namedStyles[1]?.look.font?.size).toBe(20);
    expect(lookAt(again, 0, 0)?.font?.size).toBe(20);
  });

  it.each([
    [
      "added twice",
      "ItemAlreadyExists",
      ({ styles }: Excel.Workbook) => [1, 2].forEach(() => styles.add("a")),
    ],
    ["without a name", "InvalidArgument", ({ styles }: Excel.Workbook) => styles.add("")],
    [
      "that is not there",
      "ItemNotFound",
      ({ styles }: Excel.Workbook) => (styles.getItem("a").locked = true),
    ],
    [
      "given to cells before it is there",
      "InvalidArgument",
      ({ worksheets }: Excel.Workbook) => (worksheets.getFirst().getRange("A1").style = "a"),
    ],
  ])("%s is refused", async (_, code, work) => {
    const refused = openHost(newWorkbook()).runExcel(async (context) => {
      work(context.workbook);
      await context.sync();
    });
    expect(await refusalOf(refused)).toMatchObject({ code });
  });

  it("cannot be given to cells of a protected sheet", async () => {
    const workbook = await headedWorkbook();
    const refused = openHost(workbook).runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.protect();
      sheet.getRange("A1").style = "Normal";
      await context.sync();
    });
    expect(await refusalOf(refused)).toMatchObject({ code: "AccessDenied" });
  });
});
