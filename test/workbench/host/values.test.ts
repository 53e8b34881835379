import type { CellValue } from "../../../src/file/model/workbook";
import { newHost, refusalOf } from "./newHost";

const dateSerial = (date: string): number => (Date.parse(date) - Date.UTC(1899, 11, 30)) / 86_400_000;
const thisYear = new Date().getFullYear();

/** What a value leaves in A1 of a cell with this number format, through the real client. */
async function written(
  value: unknown,
  numberFormat = "General",
): Promise<{ value?: CellValue; formula?: string }> {
  const host = newHost({ calculate: () => undefined });
  await host.runExcel(async (context) => {
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.numberFormat = [[numberFormat]];
    cell.values = [[value]];
    await context.sync();
  });
  const cell = host.workbook.sheets[0]?.cells.get(0)?.get(0);
  return { value: cell?.value ?? null, ...(cell?.formula !== undefined && { formula: cell.formula }) };
}

describe("a value written to a General cell", () => {
  it.each<{ input: unknown; value: CellValue; formula?: string }>([
    { input: "施策の推進", value: "施策の推進" },
    { input: " spaces stay ", value: " spaces stay " },
    { input: 1.5, value: 1.5 },
    { input: true, value: true },
    { input: "", value: null },
    { input: "001", value: 1 },
    { input: "-5", value: -5 },
    { input: "1,234.5", value: 1234.5 },
    { input: "50%", value: 0.5 },
    { input: "1E3", value: 1000 },
    { input: "(1)", value: -1 },
    { input: "1-1", value: dateSerial(`${thisYear}-01-01`) },
    { input: "2016/4/1", value: dateSerial("2016-04-01") },
    { input: "1-1-1", value: dateSerial("2001-01-01") },
    { input: "13-1", value: "13-1" },
    { input: "12:30", value: 0.5208333333333334 },
    { input: "TRUE", value: true },
    { input: "#N/A", value: { error: "#N/A" } },
    { input: "'=1+1", value: "=1+1" },
    { input: "平成28年度", value: "平成28年度" },
    { input: "=", value: "=" },
    { input: "-", value: "-" },
    { input: "=1+1", value: null, formula: "=1+1" },
    { input: "+A2", value: null, formula: "=+A2" },
    { input: "-未定", value: null, formula: "=-未定" },
    { input: "@here", value: null, formula: "=@here" },
  ])("$input becomes $value $formula", async ({ input, ...expected }) => {
    expect(await written(input)).toEqual(expected);
  });

  it("makes the cell show dates and percentages as such", async () => {
    const host = newHost();
    const formats = await host.runExcel(async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange("A1:B1");
      cells.values = [["2016/4/1", "50%"]];
      cells.load("numberFormat,text");
      await context.sync();
      return [cells.numberFormat, cells.text];
    });
    expect(formats).toEqual([[["m/d/yyyy", "0%"]], [["4/1/2016", "50%"]]]);
  });
});

describe("a value written to a text cell", () => {
  it.each(["=1+1", "+1", "-未定", "@here", "\tx", "'quoted", "001", "1-1", "TRUE", "#N/A", "a\nb", " "])(
    "%j stays exactly as it is",
    async (input) => {
      expect(await written(input, "@")).toEqual({ value: input });
    },
  );

  it("becomes a text when it is a number", async () => {
    expect(await written(12, "@")).toEqual({ value: "12" });
  });

  it("stays a text when it is written as a formula", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const cell = context.workbook.worksheets.getFirst().getRange("A1");
      cell.numberFormat = [["@"]];
      cell.formulas = [["=1+1"]];
      cell.load("values,valueTypes");
      await context.sync();
      return [cell.values, cell.valueTypes];
    });
    expect(read).toEqual([[["=1+1"]], [["String"]]]);
  });
});

describe("a value no cell can hold", () => {
  it.each<{ what: string; value: unknown }>([
    { what: "a text of 32,768 characters", value: "あ".repeat(32_768) },
    { what: "an object", value: { text: "x" } },
    { what: "a formula that is not closed", value: "=SUM(A1:A2" },
    { what: "a formula with a text of 256 characters", value: `="${"x".repeat(256)}"` },
    { what: "a formula of 8,193 characters", value: `=${"1+".repeat(4096)}1` },
  ])("is refused: $what", async ({ value }) => {
    expect((await refusalOf(written(value))).code).toBe("InvalidArgument");
  });

  it.each([32_767])("is not a text of %d characters", async (length) => {
    expect(await written("あ".repeat(length), "@")).toEqual({ value: "あ".repeat(length) });
  });
});

describe("a block of values", () => {
  it("leaves a cell alone where it holds null, and empties it where it holds an empty text", async () => {
    const host = newHost();
    const values = await host.runExcel(async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange("A1:C1");
      cells.values = [[1, 2, 3]];
      cells.values = [[null, "", 4]];
      cells.load("values,valueTypes");
      await context.sync();
      return [cells.values, cells.valueTypes];
    });
    expect(values).toEqual([[[1, "", 4]], [["Double", "Empty", "Double"]]]);
  });

  it.each<{ what: string; value: unknown }>([
    { what: "one entry", value: [["x"]] },
    { what: "a plain value", value: "x" },
  ])("fills the range from $what", async ({ value }) => {
    const host = newHost();
    const values = await host.runExcel(async (context) => {
      const cells = context.workbook.worksheets.getFirst().getRange("A1:B2");
      cells.set({ values: value as string[][] });
      cells.load("values");
      await context.sync();
      return cells.values;
    });
    expect(values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  it.each([
    { what: "too few rows", value: [[1, 2]] },
    { what: "a short row", value: [[1, 2], [3]] },
  ])("is refused with $what", async ({ value }) => {
    const host = newHost();
    const refusal = await refusalOf(
      host.runExcel(async (context) => {
        context.workbook.worksheets.getFirst().getRange("A1:B2").values = value;
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: "InvalidArgument", location: "Range.values" });
  });

  it("of whole columns can be neither read nor written", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const column = context.workbook.worksheets.getFirst().getRange("A:A").load("values,rowCount");
      await context.sync();
      return [column.values, column.rowCount];
    });
    expect(read).toEqual([null, 1_048_576]);
  });
});

describe("formulas", () => {
  it("are calculated when they are read, and again after a change", async () => {
    const host = newHost();
    const values = await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A3").formulas = [[2], ["=A1*3"], ["=NA()"]];
      const result = sheet.getRange("A2:A3").load("values,formulas,valueTypes,text");
      await context.sync();
      const first = result.values;
      sheet.getRange("A1").values = [[5]];
      result.load("values");
      await context.sync();
      return {
        first,
        second: result.values,
        formulas: result.formulas,
        types: result.valueTypes,
        text: result.text,
      };
    });
    expect(values).toEqual({
      first: [[6], ["#N/A"]],
      second: [[15], ["#N/A"]],
      formulas: [["=A1*3"], ["=NA()"]],
      types: [["Double"], ["Error"]],
      text: [["6"], ["#N/A"]],
    });
  });

  it("are calculated in the workbook that is saved", async () => {
    const host = newHost();
    await host.runExcel(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").formulas = [["=1+2"]];
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)?.value).toBe(3);
  });
});
