import { CellLooks } from "../../src/excel/cellLooks";
import { readSheets } from "../../src/excel/readSheets";
import { writeSheets } from "../../src/excel/writeSheets";
import { cell, row, sheetSpec } from "../../src/forms/blankSpec";
import { isAsSpecified } from "../../src/forms/finding/isAsSpecified";
import type { SheetSpec } from "../../src/sheet/sheetSpec";
import type { Host } from "../../workbench/host/host";
import { newHost, refusalOf } from "../workbench/host/newHost";

const form = (bodies: string[][], more: Partial<SheetSpec> = {}): SheetSpec =>
  sheetSpec({
    identity: "summary",
    name: "総括表",
    columnWidths: [10, 20],
    rows: [["番号", "施策\n名"], ...bodies].map((texts) => row(texts.map((text) => cell(text, "text")))),
    tables: [
      {
        name: "総括表",
        range: { row: 0, column: 0, rowCount: bodies.length + 1, columnCount: 2 },
        showFilter: true,
        bandedRows: false,
        style: "TableStyleLight1",
      },
    ],
    ...more,
  });

/** Writes a form the way a build does: not at all where the sheet is as it should be. */
async function write(host: Host, spec: SheetSpec): Promise<boolean> {
  return host.runExcel(async (context) => {
    const { sheets, cellStyles, takenNames } = await readSheets(context);
    const existing = sheets.find(({ identity }) => identity === spec.identity) ?? null;
    if (existing !== null && isAsSpecified(existing, spec)) return false;
    const options = { looks: new CellLooks(cellStyles), takenNames, book: null };
    await writeSheets(context, [{ spec, existing, position: null }], options);
    return true;
  });
}

const tablesOn = (host: Host, sheet = "総括表") =>
  host.workbook.sheets.find(({ name }) => name === sheet)?.tables ?? [];

describe("a form with a table", () => {
  it("is written with it, on a protected sheet too, and is not written again", async () => {
    const host = newHost();
    expect(await write(host, form([["1-1", "きっかけづくり"]]))).toBe(true);
    expect(tablesOn(host)).toMatchObject([
      {
        name: "総括表",
        area: { row: 0, column: 0, rowCount: 2, columnCount: 2 },
        showsFilter: true,
        hasBandedRows: false,
        style: "TableStyleLight1",
        hasTotals: false,
      },
    ]);
    expect(await write(host, form([["1-1", "きっかけづくり"]]))).toBe(false);
  });

  it("has one table, as large as its rows, when they become more or fewer", async () => {
    const host = newHost();
    const bodies = ["一", "二", "三"].map((text, index) => [`1-${index + 1}`, text]);
    for (const count of [1, 3, 2]) {
      await write(host, form(bodies.slice(0, count)));
      expect(tablesOn(host).map(({ name, area }) => [name, area.rowCount])).toEqual([["総括表", count + 1]]);
    }
  });

  it("is given its table again when somebody made it a plain range", async () => {
    const host = newHost();
    await write(host, form([["1-1", "一"]], { isProtected: false }));
    await host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("総括表").tables.getItem("総括表").convertToRange();
      await context.sync();
    });
    expect(tablesOn(host)).toEqual([]);
    expect(await write(host, form([["1-1", "一"]], { isProtected: false }))).toBe(true);
    expect(tablesOn(host)).toHaveLength(1);
  });

  it("has a number behind its name where another table or a name has it", async () => {
    const host = newHost();
    await host.runExcel(async (context) => {
      context.workbook.names.add("総括表", "=1");
      await context.sync();
    });
    await write(host, form([["1-1", "一"]]));
    expect(tablesOn(host).map(({ name }) => name)).toEqual(["総括表_2"]);
  });
});

describe("tables in Excel", () => {
  async function onSheet<T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ): Promise<{ host: Host; result: T }> {
    const host = newHost();
    const result = await host.runExcel((context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B2:C4").values = [
        ["番号", "番号"],
        [1, 2],
        [3, 4],
      ];
      sheet.tables.add("B2:C4", true).name = "表";
      return work(sheet, context);
    });
    return { host, result };
  }

  it("have different headings, and are found by name and by id", async () => {
    const { result } = await onSheet(async (sheet, context) => {
      const table = context.workbook.tables.getItem("表").load("id,name,style,showBandedRows,showTotals");
      const headings = sheet.getRange("B2:C2").load("values");
      const gone = sheet.tables.getItemOrNullObject("別");
      await context.sync();
      const body = context.workbook.tables.getItem(table.id).getDataBodyRange().load("address");
      await context.sync();
      return [
        headings.values,
        table.style,
        table.showBandedRows,
        table.showTotals,
        gone.isNullObject,
        body.address,
      ];
    });
    expect(result).toEqual([[["番号", "番号2"]], "TableStyleMedium2", true, false, true, "Sheet1!B3:C4"]);
  });

  it.each<[string, string, (sheet: Excel.Worksheet) => void]>([
    ["overlap", "InvalidArgument", (sheet) => sheet.tables.add("C4:D6", true)],
    [
      "bear the name of another",
      "ItemAlreadyExists",
      (sheet) => (sheet.tables.add("E2:E4", true).name = "表"),
    ],
    ["bear the name of a cell", "InvalidArgument", (sheet) => (sheet.tables.getItem("表").name = "A1")],
    [
      "have a style that Excel has not",
      "InvalidArgument",
      (sheet) => (sheet.tables.getItem("表").style = "青"),
    ],
    ["be cut in two", "InvalidOperation", (sheet) => void sheet.getRange("B3").insert("Down")],
    ["lose their headings alone", "InvalidOperation", (sheet) => sheet.getRange("2:2").delete("Up")],
    [
      "be used in ways the workbench does not know",
      "NotImplemented",
      (sheet) => sheet.tables.getItem("表").reapplyFilters(),
    ],
    [
      "be changed on a protected sheet",
      "AccessDenied",
      (sheet) => {
        sheet.protection.protect();
        sheet.tables.getItem("表").convertToRange();
      },
    ],
  ])("may not %s", async (_, code, use) => {
    const refused = onSheet(async (sheet, context) => {
      use(sheet);
      await context.sync();
    });
    expect((await refusalOf(refused)).code).toBe(code);
  });

  it("move and grow with rows, and a copy of the sheet has one of its own", async () => {
    const { host } = await onSheet(async (sheet, context) => {
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("4:4").insert("Down");
      sheet.copy("End");
      await context.sync();
    });
    const [first, second] = host.workbook.sheets.map(({ tables }) => tables[0]);
    expect(first?.area).toEqual({ row: 2, column: 1, rowCount: 4, columnCount: 2 });
    expect(second?.area).toEqual(first?.area);
    expect(second?.name).not.toBe(first?.name);
    expect(second?.id).not.toBe(first?.id);
  });
});
