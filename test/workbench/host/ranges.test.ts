import type { Host } from "../../../workbench/host/host";
import { newHost, refusalOf } from "./newHost";

type Derive = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

function addressOf(host: Host, derive: Derive, start = "B2:D5"): Promise<string> {
  return host.runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = derive(sheet.getRange(start), sheet).load("address");
    await context.sync();
    return range.address;
  });
}

describe("from B2:D5", () => {
  it.each<{ what: string; derive: Derive; address: string }>([
    { what: "getCell(0, 0)", derive: (range) => range.getCell(0, 0), address: "Sheet1!B2" },
    { what: "getCell(9, 9), outside it", derive: (range) => range.getCell(9, 9), address: "Sheet1!K11" },
    { what: "getRow(1)", derive: (range) => range.getRow(1), address: "Sheet1!B3:D3" },
    { what: "getEntireColumn", derive: (range) => range.getEntireColumn(), address: "Sheet1!B:D" },
    { what: "getResizedRange", derive: (range) => range.getResizedRange(-3, 1), address: "Sheet1!B2:E2" },
    { what: "getBoundingRect", derive: (range) => range.getBoundingRect("F1"), address: "Sheet1!B1:F5" },
  ])("$what is $address", async ({ derive, address }) => {
    expect(await addressOf(newHost(), derive)).toBe(address);
  });

  it.each<{ what: string; derive: Derive; code: string }>([
    { what: "a row it has not", derive: (range) => range.getRow(4), code: "InvalidArgument" },
  ])("$what is refused", async ({ derive, code }) => {
    expect((await refusalOf(addressOf(newHost(), derive))).code).toBe(code);
  });
});

describe("an address", () => {
  it.each([
    { address: "c3", expected: "Sheet1!C3" },
    { address: "$A$1:$B$2", expected: "Sheet1!A1:B2" },
    { address: "B2:A1", expected: "Sheet1!A1:B2" },
    { address: "5:7", expected: "Sheet1!5:7" },
    { address: "B:C", expected: "Sheet1!B:C" },
    { address: "'Sheet1'!A1", expected: "Sheet1!A1" },
    { address: "XFD1048576", expected: "Sheet1!XFD1048576" },
  ])("$address is $expected", async ({ address, expected }) => {
    expect(await addressOf(newHost(), (range) => range, address)).toBe(expected);
  });

  it.each(["", "A0", "XFE1", "A1048577", "no such name", "Other!A1", "A1,B2"])(
    "%j is refused",
    async (address) => {
      expect((await refusalOf(addressOf(newHost(), (range) => range, address))).code).toBe("InvalidArgument");
    },
  );
});

describe("the used range", () => {
  const usedAddresses = (host: Host, prepare: (sheet: Excel.Worksheet) => void): Promise<(string | null)[]> =>
    host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      prepare(sheet);
      const used = [false, true].map((valuesOnly) =>
        sheet.getUsedRangeOrNullObject(valuesOnly).load("address"),
      );
      await context.sync();
      return used.map((range) => (range.isNullObject ? null : range.address));
    });

  it("is null on a blank sheet", async () => {
    expect(await usedAddresses(newHost(), () => undefined)).toEqual([null, null]);
  });

  it("counts formats unless values alone are wanted", async () => {
    const addresses = await usedAddresses(newHost(), (sheet) => {
      sheet.getRange("B2:C3").values = [
        [1, ""],
        ["", "=1"],
      ];
      sheet.getRange("E9").format.fill.color = "#FFFF00";
    });
    expect(addresses).toEqual(["Sheet1!B2:E9", "Sheet1!B2:C3"]);
  });

  it("shrinks when cells are cleared", async () => {
    const addresses = await usedAddresses(newHost(), (sheet) => {
      sheet.getRange("A1:A9").values = Array.from({ length: 9 }, () => ["x"]);
      sheet.getRange("A5:A9").clear();
    });
    expect(addresses).toEqual(["Sheet1!A1:A4", "Sheet1!A1:A4"]);
  });
});

describe("clearing", () => {
  it.each([
    { applyTo: "Contents", cell: { value: null, style: { fill: "#FF0000" } } },
    { applyTo: "Formats", cell: { value: "x" } },
    { applyTo: "All", cell: undefined },
  ] as const)("$applyTo leaves $cell", async ({ applyTo, cell }) => {
    const host = newHost();
    await host.runExcel(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      range.values = [["x"]];
      range.format.fill.color = "#FF0000";
      range.clear(applyTo);
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)).toEqual(cell);
  });
});

describe("inserting and deleting", () => {
  it("moves contents, heights, formulas, names, rules and print titles along", async () => {
    const host = newHost();
    const inserted = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A2:A3").formulas = [[5], ["=SUM(A1:A2)+Sheet1!$A$2"]];
      sheet.getRange("3:3").format.rowHeight = 40;
      sheet.names.add("five", sheet.getRange("A2"));
      sheet.getRange("A2:A3").dataValidation.rule = { list: { inCellDropDown: true, source: "5,6" } };
      sheet.pageLayout.setPrintTitleRows("2:3");
      const range = sheet.getRange("2:3").insert("Down").load("address");
      await context.sync();
      return range.address;
    });
    const [sheet] = host.workbook.sheets;
    expect(inserted).toBe("Sheet1!2:3");
    expect(sheet?.cells.get(3)?.get(0)?.value).toBe(5);
    expect(sheet?.cells.get(4)?.get(0)?.formula).toBe("=SUM(A1:A4)+Sheet1!$A$4");
    expect(sheet?.rows).toEqual(new Map([[4, { height: 40 }]]));
    expect(sheet?.names[0]?.formula).toBe("=Sheet1!$A$4");
    expect(sheet?.dataValidations[0]?.areas).toEqual([{ row: 3, column: 0, rowCount: 2, columnCount: 1 }]);
    expect(sheet?.pageLayout.titleRows).toBe("$4:$5");
  });

  it("gives inserted rows the look of the row above", async () => {
    const host = newHost();
    await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B1").format.fill.color = "#DCE6F1";
      sheet.getRange("2:2").insert("Down");
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.cells.get(1)?.get(1)?.style).toEqual({ fill: "#DCE6F1" });
  });

  it("closes the gap of deleted cells in their columns only", async () => {
    const host = newHost();
    await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B3").values = [
        [1, 1],
        [2, 2],
        [3, 3],
      ];
      sheet.getRange("C1").formulas = [["=A2&A3&B3"]];
      sheet.getRange("A2").delete("Up");
      await context.sync();
    });
    const cells = host.workbook.sheets[0]?.cells;
    expect([cells?.get(1)?.get(0)?.value, cells?.get(1)?.get(1)?.value]).toEqual([3, 2]);
    expect(cells?.get(0)?.get(2)?.formula).toBe("=#REF!&A2&B3");
  });
});

describe("several areas", () => {
  it("are formatted together", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const areas = sheet.getRanges("A1:B1, D4;5:5");
      areas.format.fill.color = "#EAF1E4";
      areas.load("address");
      areas.areas.load("items/address");
      await context.sync();
      return [areas.address, areas.areas.items.map(({ address }) => address)];
    });
    expect(read).toEqual(["Sheet1!A1:B1,Sheet1!D4,Sheet1!5:5", ["Sheet1!A1:B1", "Sheet1!D4", "Sheet1!5:5"]]);
    const [sheet] = host.workbook.sheets;
    expect(sheet?.cells.get(0)?.get(1)?.style).toEqual({ fill: "#EAF1E4" });
    expect(sheet?.cells.get(3)?.get(3)?.style).toEqual({ fill: "#EAF1E4" });
    expect(sheet?.rows.get(4)).toEqual({ style: { fill: "#EAF1E4" } });
  });

  it.each([
    { length: 8192, code: undefined },
    { length: 8193, code: "InvalidArgument" },
  ])("of an address of $length characters are answered with $code", async ({ length, code }) => {
    const cells = "A1,".repeat(4000).slice(0, length - 4);
    const address = `${cells.slice(0, cells.lastIndexOf(",") + 1).padEnd(length - 2, " ")}A1`;
    const host = newHost();
    const work = host.runExcel(async (context) => {
      context.workbook.worksheets.getFirst().getRanges(address).format.wrapText = true;
      await context.sync();
    });
    expect(address).toHaveLength(length);
    if (code === undefined) await expect(work).resolves.toBeUndefined();
    else expect((await refusalOf(work)).code).toBe(code);
  });
});

describe("a link", () => {
  it("leads somewhere, shows its text and looks like one", async () => {
    const host = newHost();
    const link = await host.runExcel(async (context) => {
      context.workbook.worksheets.add("計画");
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.hyperlink = { documentReference: "'計画'!A1", screenTip: "計画へ", textToDisplay: "計画" };
      cell.load("hyperlink,values");
      await context.sync();
      return [cell.hyperlink, cell.values];
    });
    expect(link).toEqual([
      { documentReference: "'計画'!A1", screenTip: "計画へ", textToDisplay: "計画" },
      [["計画"]],
    ]);
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.style?.font?.underline).toBe(true);
  });
});
