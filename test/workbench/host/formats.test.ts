import type { CellStyle } from "../../../src/file/model/workbook";
import { newHost, refusalOf } from "./newHost";

async function styleAfter(change: (format: Excel.RangeFormat) => void): Promise<CellStyle | undefined> {
  const host = newHost();
  await host.runExcel(async (context) => {
    change(context.workbook.worksheets.getFirst().getRange("A1").format);
    await context.sync();
  });
  return host.workbook.sheets[0]?.cells.get(0)?.get(0)?.style;
}

describe("a format", () => {
  it.each<{ what: string; change: (format: Excel.RangeFormat) => void; style: CellStyle | undefined }>([
    { what: "fill", change: (format) => (format.fill.color = "#dce6f1"), style: { fill: "#DCE6F1" } },
    { what: "named fill", change: (format) => (format.fill.color = "orange"), style: { fill: "#FFA500" } },
    {
      what: "font",
      change: ({ font }) =>
        font.set({ name: "游ゴシック", size: 16, bold: true, underline: "Single", color: "#1A1A1A" }),
      style: { font: { name: "游ゴシック", size: 16, bold: true, underline: true, color: "#1A1A1A" } },
    },
    {
      what: "alignment",
      change: (format) =>
        format.set({ horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true }),
      style: { horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true },
    },
    { what: "unlocked", change: ({ protection }) => (protection.locked = false), style: { locked: false } },
    {
      what: "a border",
      change: ({ borders }) => {
        const edge = borders.getItem("EdgeBottom");
        edge.style = "Continuous";
        edge.color = "#808080";
      },
      style: { borders: { bottom: { style: "thin", color: "#808080" } } },
    },
    {
      what: "what is the standard anyway",
      change: (format) => {
        format.fill.color = "#FF0000";
        format.fill.clear();
        format.font.bold = false;
        format.protection.locked = true;
        format.horizontalAlignment = "General";
        format.borders.getItem("EdgeTop").style = "None";
      },
      style: undefined,
    },
  ])("of $what is kept as $style", async ({ change, style }) => {
    expect(await styleAfter(change)).toEqual(style);
  });

  it.each<{ what: string; change: (format: Excel.RangeFormat) => void; code: string }>([
    {
      what: "a colour that is none",
      change: (format) => (format.fill.color = "#GGGGGG"),
      code: "InvalidArgument",
    },
    { what: "a row of 410 points", change: (format) => (format.rowHeight = 410), code: "InvalidArgument" },
    { what: "a turned text", change: (format) => (format.textOrientation = 90), code: "NotImplemented" },
    { what: "a double underline", change: ({ font }) => (font.underline = "Double"), code: "NotImplemented" },
  ])("of $what is refused as $code", async ({ change, code }) => {
    expect((await refusalOf(styleAfter(change))).code).toBe(code);
  });

  it("puts lines inside a block and around it", async () => {
    const host = newHost();
    await host.runExcel(async (context) => {
      const { borders } = context.workbook.worksheets.getFirst().getRange("A1:B2").format;
      borders.getItem("InsideHorizontal").style = "Dot";
      borders.getItem("EdgeTop").style = "Double";
      await context.sync();
    });
    const cells = host.workbook.sheets[0]?.cells;
    expect(cells?.get(0)?.get(0)?.style?.borders).toEqual({
      top: { style: "double" },
      bottom: { style: "dotted" },
    });
    expect(cells?.get(1)?.get(1)?.style?.borders).toEqual({ top: { style: "dotted" } });
  });

  it("reads as null where cells differ", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.wrapText = true;
      sheet.getRange("A2").format.wrapText = true;
      sheet.getRange("2:2").format.rowHeight = 30;
      const { format } = sheet
        .getRange("A1:A2")
        .load("format/wrapText,format/rowHeight,format/font/bold,format/font/size");
      const whole = sheet.getRange().load("format/protection/locked");
      await context.sync();
      return [
        format.font.bold,
        format.wrapText,
        format.rowHeight,
        format.font.size,
        whole.format.protection.locked,
      ];
    });
    expect(read).toEqual([null, true, null, 11, true]);
  });

  it("of whole columns and rows holds for cells still to come", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("B:C").format.wrapText = true;
      sheet.getRange("2:2").format.fill.color = "#FFFBE6";
      sheet.getRange("B2:B3").values = [["x"], ["y"]];
      const cells = ["B2", "B3", "A2", "C9"].map((address) =>
        sheet.getRange(address).load("format/wrapText,format/fill/color"),
      );
      await context.sync();
      return cells.map(({ format }) => [format.wrapText, format.fill.color]);
    });
    expect(read).toEqual([
      [true, "#FFFBE6"],
      [true, "#FFFFFF"],
      [false, "#FFFBE6"],
      [true, "#FFFFFF"],
    ]);
  });

  it("gives rows their heights and columns their widths in points", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").format.rowHeight = 409;
      sheet.getRange("B1:C1").format.columnWidth = 120;
      const { format } = sheet.getRange("B1:C2").load("format/rowHeight,format/columnWidth");
      await context.sync();
      return [format.rowHeight, format.columnWidth];
    });
    expect(read).toEqual([409, 120]);
    expect(host.workbook.sheets[0]?.columns).toEqual(
      new Map([
        [1, { width: 20 }],
        [2, { width: 20 }],
      ]),
    );
  });

  it("hides rows and columns", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("2:2").rowHidden = true;
      const ranges = ["A1", "A2", "A1:A2"].map((address) => sheet.getRange(address).load("rowHidden"));
      await context.sync();
      return ranges.map(({ rowHidden }) => rowHidden);
    });
    expect(read).toEqual([false, true, null]);
  });

  it("is shared by all cells that look the same", async () => {
    const host = newHost();
    await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A2").format.fill.color = "#FF0000";
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A2").format.font.bold = true;
      await context.sync();
    });
    const cells = host.workbook.sheets[0]?.cells;
    expect(cells?.get(0)?.get(0)?.style).toBe(cells?.get(1)?.get(0)?.style);
  });
});
