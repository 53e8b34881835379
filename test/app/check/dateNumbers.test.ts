import { City } from "../city";

/** Cells with what Excel made dates of, as serial numbers. */
async function typeDates(
  city: City,
  format: string,
  cells: Record<string, number>,
  sheetName = "1 裾野の拡大",
): Promise<void> {
  await city.host.runExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetName).protection.unprotect();
    for (const [address, days] of Object.entries(cells)) {
      const range = context.workbook.worksheets.getItem(sheetName).getRange(address);
      range.numberFormat = [[format]];
      range.values = [[days]];
    }
    await context.sync();
  });
}

/** Days to 1 January 2026. */
const january = { from1900: 46_023, from1904: 44_561 };

describe("a measure's number that became a date", () => {
  it.each(["m月d日", "@"])("is taken back, in a cell formatted as %s", async (format) => {
    const city = new City();
    await city.build();
    await city.fill();
    await typeDates(city, format, { A7: january.from1900, A8: january.from1900 + 1 });
    expect(await city.check()).toMatchObject({ isComplete: true, filled: 10 });
  });

  it.each(["m月d日", "@"])(
    "is taken back in a workbook that counts from 1904, formatted as %s",
    async (format) => {
      const city = new City();
      await city.build();
      await city.fill();
      city.host.workbook.countsFrom1904 = true;
      await typeDates(city, format, { A7: january.from1904, A8: january.from1904 + 1 });
      expect(await city.check()).toMatchObject({ isComplete: true, filled: 10 });
    },
  );

  it("is told alone by what is shown", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    city.host.workbook.countsFrom1904 = true;
    await typeDates(city, "m月d日", { A8: january.from1904 + 1 });
    expect(await city.check()).toMatchObject({ isComplete: true, filled: 10 });
  });

  it("is a problem where nothing of it is left", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await typeDates(city, "aaa", { A8: january.from1900 + 1 });
    expect(await city.check()).toMatchObject({ isComplete: false });
  });
});

describe("what became a date elsewhere", () => {
  it("goes to 保管 as it was seen, where it has no place", async () => {
    const city = new City();
    await city.build();
    await typeDates(city, "m月d日", { F18: january.from1900 + 1, J5: january.from1900 + 2 }, "計画");
    await city.type("計画", "B3", "第二次計画");
    await city.buildFromPlanSheet();
    const kept = [city.column("保管", "G", 4), city.column("保管", "H", 4)];
    expect(kept).toEqual([
      ["セル J5", "セル F18"],
      ["1月3日", "1月2日"],
    ]);
  });

  it("is no text that has to be kept, where it is the number of a measure that was added", async () => {
    const city = new City();
    await city.build();
    await city.type("計画", "D16", "財政の支援");
    await typeDates(city, "m月d日", { C16: january.from1900 + 32 }, "計画");
    expect(await city.buildFromPlanSheet()).toMatchObject({ archived: [] });
    expect([city.read("計画", "C16"), city.read("2 支援の充実", "A8")]).toEqual(["2-2", "2-2"]);
  });

  it("is published as it is seen, where it was typed for a text", async () => {
    const city = new City();
    await city.build();
    await typeDates(city, "m月d日", { E7: january.from1900 + 1 });
    await city.summarise();
    expect(city.column("総括表", "F")).toContain("1月2日");
    await city.build();
    expect(city.read("1 裾野の拡大", "E7")).toBe("1月2日");
  });
});
