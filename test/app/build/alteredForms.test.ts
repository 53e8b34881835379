import { City, cityPlan } from "../city";

const policySheet = "1 裾野の拡大";

async function altered(
  layout: "policy" | "measure",
  sheetName: string,
  work: (sheet: Excel.Worksheet) => void,
): Promise<City> {
  const city = new City();
  await city.build();
  await city.fill();
  await city.build(cityPlan, { layout });
  await city.host.runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    sheet.protection.unprotect();
    work(sheet);
    sheet.protection.protect();
    await context.sync();
  });
  return city;
}

const formulasOn = async (city: City, sheetName: string, address: string): Promise<unknown> =>
  city.host.runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
    range.load("formulas,numberFormat,format/protection/locked");
    await context.sync();
    return [range.formulas, range.numberFormat, range.format.protection.locked];
  });

describe("what somebody altered beneath what is to be seen", () => {
  it.each<[string, "policy" | "measure", string, string, (cell: Excel.Range) => void]>([
    ["a deleted 状態", "policy", policySheet, "G7", (cell) => cell.clear("Contents")],
    ["a 状態 that was typed over", "policy", policySheet, "G7", (cell) => void (cell.values = [["記入済"]])],
    [
      "a 状態 of another formula",
      "policy",
      policySheet,
      "G7",
      (cell) => void (cell.formulas = [['="記入済"']]),
    ],
    ["a 状態 of another row", "policy", policySheet, "G8", (cell) => void (cell.formulas = [["=$G$7"]])],
    ["a deleted status on 計画", "policy", "計画", "H13", (cell) => cell.clear("Contents")],
    [
      "a deleted 状態 of a measure's sheet",
      "measure",
      "1-1 きっかけづくり",
      "B11",
      (cell) => cell.clear("Contents"),
    ],
    [
      "a locked cell for a text",
      "policy",
      policySheet,
      "E8",
      (cell) => void (cell.format.protection.locked = true),
    ],
    [
      "a cell for a text that is not of text any more",
      "policy",
      policySheet,
      "F8",
      (cell) => void (cell.numberFormat = [["General"]]),
    ],
    [
      "a number on 計画 that is not of text any more",
      "policy",
      "計画",
      "C11",
      (cell) => void (cell.numberFormat = [["General"]]),
    ],
  ])(
    "is put right by the next build, and counted before: %s",
    async (_, layout, sheetName, address, work) => {
      const asBuilt = await altered(layout, sheetName, () => undefined);
      const wanted = await formulasOn(asBuilt, sheetName, address);
      const city = await altered(layout, sheetName, (sheet) => work(sheet.getRange(address)));
      const { settings } = (await city.check()).evaluation;
      expect(await city.build(cityPlan, settings)).toMatchObject({
        added: [],
        changed: [sheetName],
        removed: [],
      });
      expect(await formulasOn(city, sheetName, address)).toEqual(wanted);
      expect(await city.build(cityPlan, settings)).toMatchObject({ added: [], changed: [], removed: [] });
      expect(city.sheetNames).not.toContain("保管");
    },
  );

  it("is nothing where nothing was altered, at one round trip more than reading takes", async () => {
    const city = await altered("policy", policySheet, () => undefined);
    const before = city.host.usage().syncs;
    expect(await city.build()).toMatchObject({ changed: [] });
    expect(city.host.usage().syncs - before).toBe(3);
  });
});

describe("a number that was typed over on a policy's sheet before the layout changes", () => {
  it.each([
    ["policy", "measure", "9-9"],
    ["policy", "measure", ""],
    ["measure", "policy", "9-9"],
    ["measure", "policy", ""],
  ] as const)("leaves no error behind: %s → %s, %s", async (from, to, number) => {
    const city = await altered(from, policySheet, (sheet) => void (sheet.getRange("A7").values = [[number]]));
    await city.build(cityPlan, { layout: to });
    const errors = city.host.workbook.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) =>
        [...row.values()].filter(({ value }) => typeof value === "object" && value !== null),
      ),
    );
    expect(errors).toEqual([]);
    expect((await city.check()).isComplete).toBe(true);
  });
});
