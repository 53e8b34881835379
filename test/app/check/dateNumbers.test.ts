import { City } from "../city";

/** Cells with numbers of measures that Excel made dates of, as serial numbers. */
async function typeDates(city: City, format: string, cells: Record<string, number>): Promise<void> {
  await city.host.runExcel(async (context) => {
    context.workbook.worksheets.getItem("1 裾野の拡大").protection.unprotect();
    for (const [address, days] of Object.entries(cells)) {
      const range = context.workbook.worksheets.getItem("1 裾野の拡大").getRange(address);
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
