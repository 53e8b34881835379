import { newHost, refusalOf } from "./newHost";

type Work = (sheet: Excel.Worksheet) => void;

/** The formulas of A1:D4 after some work, row by row. */
async function formulasAfter(work: Work): Promise<unknown[][]> {
  const host = newHost();
  return host.runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    work(sheet);
    const range = sheet.getRange("A1:D4");
    range.load("formulas");
    await context.sync();
    return range.formulas;
  });
}

describe("a formula in R1C1", () => {
  it.each([
    ["=RC[-2]&RC1", "C2", "=A2&$A2"],
    ["=R1C1:R[1]C[1]", "B2", "=$A$1:C3"],
    ["=SUM(R2C1:R4C1)", "C1", "=SUM($A$2:$A$4)"],
    ["='Sheet1'!R3C2&\"\"", "A1", '=Sheet1!$B$3&""'],
    ['="RC"&RC', "D4", '="RC"&D4'],
  ])("%s is, in %s, %s", async (formula, address, expected) => {
    const rows = await formulasAfter((sheet) => void (sheet.getRange(address).formulasR1C1 = [[formula]]));
    expect(
      rows
        .flat()
        .filter((content) => content !== "")
        .map((content) => String(content).replaceAll("'", "")),
    ).toEqual([expected]);
  });
});

describe("copying a range", () => {
  it("fills a longer one, and what has no $ moves along", async () => {
    const rows = await formulasAfter((sheet) => {
      sheet.getRange("B1").formulas = [["=A1&$A$1&A$1&$A1"]];
      sheet.getRange("B2:B4").copyFrom("B1", "Formulas");
    });
    expect(rows.map(([, content]) => content)).toEqual([
      "=A1&$A$1&A$1&$A1",
      "=A2&$A$1&A$1&$A2",
      "=A3&$A$1&A$1&$A3",
      "=A4&$A$1&A$1&$A4",
    ]);
  });

  it("takes values without their formulas, and texts as they are", async () => {
    const rows = await formulasAfter((sheet) => {
      sheet.getRange("A2").numberFormat = [["@"]];
      sheet.getRange("A1:A2").formulas = [["=1+1"], ["=1+1"]];
      sheet.getRange("A1").load("values");
      sheet.getRange("C1").copyFrom("A1:A2", "Values");
    });
    expect(rows.map(([, , content]) => content)).toEqual([2, "=1+1", "", ""]);
  });

  it("from another sheet brings looks with it unless told otherwise", async () => {
    const host = newHost();
    await host.runExcel(async (context) => {
      const [sheet, other] = [context.workbook.worksheets.getFirst(), context.workbook.worksheets.add("別")];
      other.getRange("A1:B1").values = [["甲", "乙"]];
      other.getRange("A1:B1").format.fill.color = "#FF0000";
      sheet.getRange("A1").copyFrom(other.getRange("A1:B1"));
      sheet.getRange("A2").copyFrom(other.getRange("A1:B1"), "Values");
      await context.sync();
    });
    const [first, second] = [0, 1].map((row) => [
      ...(host.workbook.sheets[0]?.cells.get(row)?.values() ?? []),
    ]);
    expect(first).toMatchObject([
      { value: "甲", style: { fill: "#FF0000" } },
      { value: "乙", style: { fill: "#FF0000" } },
    ]);
    expect(second).toEqual([{ value: "甲" }, { value: "乙" }]);
  });

  it("out of the sheet gives #REF!", async () => {
    const rows = await formulasAfter((sheet) => {
      sheet.getRange("B2").formulas = [["=A1"]];
      sheet.getRange("A1").copyFrom("B2", "Formulas");
    });
    expect(rows[0]?.[0]).toBe("=#REF!");
  });

  it("onto locked cells of a protected sheet is refused", async () => {
    const refused = newHost().runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.protection.protect();
      sheet.getRange("A1").copyFrom("B1", "Values");
      await context.sync();
    });
    expect(await refusalOf(refused)).toMatchObject({ code: "AccessDenied" });
  });
});
