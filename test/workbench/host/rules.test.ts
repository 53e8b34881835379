import type { ConditionalFormat, DataValidation } from "../../../src/file/model/workbook";
import { newHost, refusalOf } from "./newHost";

describe("conditional formats", () => {
  async function formatsAfter(change: (sheet: Excel.Worksheet) => void): Promise<ConditionalFormat[]> {
    const host = newHost();
    await host.runExcel(async (context) => {
      change(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return host.workbook.sheets[0]?.conditionalFormats ?? [];
  }

  it("keep a formula and the look it gives", async () => {
    const [format] = await formatsAfter((sheet) => {
      const { custom } = sheet.getRange("E5:F9").conditionalFormats.add("Custom");
      custom.rule.formula = '=TRIM($E5)=""';
      custom.format.fill.color = "#FFD9B3";
      custom.format.font.color = "#9C0006";
    });
    expect(format).toMatchObject({
      areas: [{ row: 4, column: 4, rowCount: 5, columnCount: 2 }],
      rule: { kind: "formula", formula: 'TRIM($E5)=""', fill: "#FFD9B3", fontColor: "#9C0006" },
    });
  });

  it("stand above the earlier ones", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const { conditionalFormats } = context.workbook.worksheets.getFirst().getRange("A1:B2");
      conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      conditionalFormats.add("Custom").custom.rule.formula = "=FALSE";
      await context.sync();
      return host.workbook.sheets[0]?.conditionalFormats.map(({ rule }) => rule);
    });
    expect(read).toEqual(["FALSE", "TRUE"].map((formula) => ({ kind: "formula", formula })));
  });

  it("are cut out of the cleared cells only", async () => {
    const [format] = await formatsAfter((sheet) => {
      sheet.getRange("A1:A3").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("A2").conditionalFormats.clearAll();
    });
    expect(format?.areas).toEqual([
      { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      { row: 2, column: 0, rowCount: 1, columnCount: 1 },
    ]);
  });

  it.each<{ what: string; change: (sheet: Excel.Worksheet) => void; code: string }>([
    {
      what: "a formula without =",
      change: (sheet) => (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "TRUE"),
      code: "InvalidArgument",
    },
    {
      what: "a colour scale",
      change: (sheet) => sheet.getRange("A1").conditionalFormats.add("ColorScale"),
      code: "NotImplemented",
    },
    {
      what: "a bar",
      change: (sheet) => sheet.getRange("A1").conditionalFormats.add("DataBar"),
      code: "NotImplemented",
    },
  ])("refuse $what", async ({ change, code }) => {
    expect((await refusalOf(formatsAfter(change))).code).toBe(code);
  });
});

describe("data validation", () => {
  const list = (source: string): Excel.DataValidationRule => ({ list: { inCellDropDown: true, source } });

  async function validationsAfter(change: (sheet: Excel.Worksheet) => void): Promise<DataValidation[]> {
    const host = newHost();
    await host.runExcel(async (context) => {
      change(context.workbook.worksheets.getFirst());
      await context.sync();
    });
    return host.workbook.sheets[0]?.dataValidations ?? [];
  }

  it("keeps a list", async () => {
    const [validation] = await validationsAfter((sheet) => {
      const { dataValidation } = sheet.getRange("C5:C9");
      dataValidation.rule = list("○,―");
    });
    expect(validation).toEqual({
      areas: [{ row: 4, column: 2, rowCount: 5, columnCount: 1 }],
      rule: { kind: "list", source: "○,―" },
    });
  });

  it("takes a range as its list", async () => {
    const [validation] = await validationsAfter((sheet) => {
      sheet.getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source: sheet.getRange("H1:H3") as unknown as string },
      };
    });
    expect(validation?.rule).toEqual({ kind: "list", source: "=Sheet1!$H$1:$H$3" });
  });

  it("of some cells takes them out of a wider one", async () => {
    const validations = await validationsAfter((sheet) => {
      sheet.getRange("A1:A3").dataValidation.rule = list("a,b");
      sheet.getRange("A2").dataValidation.rule = list("c");
      sheet.getRange("A3").dataValidation.clear();
    });
    expect(validations.map(({ areas, rule }) => [areas.map(({ row }) => row), rule])).toEqual([
      [[0], { kind: "list", source: "a,b" }],
      [[1], { kind: "list", source: "c" }],
    ]);
  });

  it.each<{ what: string; rule: Excel.DataValidationRule; code: string | undefined }>([
    { what: "an inline list of 255 characters", rule: list("あ".repeat(255)), code: undefined },
    { what: "an inline list of 256 characters", rule: list("あ".repeat(256)), code: "InvalidArgument" },
    {
      what: "a list without a drop-down",
      rule: { list: { inCellDropDown: false, source: "a" } },
      code: "NotImplemented",
    },
    {
      what: "another kind of rule",
      rule: { textLength: { formula1: 5, operator: "LessThan" } },
      code: "NotImplemented",
    },
  ])("answers $what with $code", async ({ rule, code }) => {
    const work = validationsAfter((sheet) => (sheet.getRange("A1").dataValidation.rule = rule));
    if (code === undefined) expect(await work).toHaveLength(1);
    else expect((await refusalOf(work)).code).toBe(code);
  });
});

describe("sheets that are not there", () => {
  const refused = async (use: (sheet: Excel.Worksheet) => void) =>
    (
      await refusalOf(
        newHost().runExcel(async (context) => {
          use(context.workbook.worksheets.getFirst());
          context.workbook.worksheets.add("1 情報");
          await context.sync();
        }),
      )
    ).code;

  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a formula", (sheet) => (sheet.getRange("A1").formulas = [["='1 情報'!A1"]])],
    [
      "a formula in R1C1",
      (sheet) => (sheet.getRange("A1:A2").formulasR1C1 = [["=COUNTA('1 情報'!R1C1:R9C1)"]]),
    ],
    ["a link", (sheet) => (sheet.getRange("A1").hyperlink = { documentReference: "'1 情報'!A1" })],
    [
      "a conditional format",
      (sheet) =>
        (sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "='1 情報'!A1=1"),
    ],
    [
      "a list of choices",
      (sheet) =>
        (sheet.getRange("A1").dataValidation.rule = {
          list: { inCellDropDown: true, source: "='1 情報'!A1:A3" },
        }),
    ],
    ["a name", (sheet) => void sheet.names.add("表", "='1 情報'!$A$1")],
  ])("are not named by %s", async (_, use) => {
    expect(await refused(use)).toBe("InvalidArgument");
  });

  it("are named by texts, and by formulas of other files", async () => {
    const host = newHost();
    await host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:B1").formulas = [['="情報!A1"', "='[Book2.xlsx]情報'!A1"]];
      await context.sync();
    });
    expect(host.workbook.sheets[0]?.cells.get(0)?.get(1)?.formula).toBe("='[Book2.xlsx]情報'!A1");
  });
});
