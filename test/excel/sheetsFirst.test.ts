import { City, cityPlan } from "../app/city";
import { newWorkbook } from "../../src/file/model/newWorkbook";

describe("the sheets of a build", () => {
  it.each(["policy", "measure"] as const)(
    "all stand before any of them is filled, layout %s",
    async (layout) => {
      const done: string[] = [];
      const city = new City(newWorkbook(), {
        interceptAction: ({ type, member, kind }) => {
          if (kind !== "load") done.push(`${type}.${member}`);
          return undefined;
        },
      });
      await city.build(cityPlan, { layout });
      const lastAdded = done.lastIndexOf("WorksheetCollection.Add");
      expect(lastAdded).toBeGreaterThan(0);
      expect(done.slice(0, lastAdded).filter((name) => name.startsWith("Range."))).toEqual([]);
    },
  );

  it("that were only added when the build broke off are filled by the next, though the plan is worded anew", async () => {
    const city = new City(newWorkbook(), {
      interceptAction: (() => {
        let hasFailed = false;
        return ({ member }: { member: string }) => {
          if (hasFailed || member !== "Formulas") return undefined;
          hasFailed = true;
          return { code: "ServiceNotAvailable" };
        };
      })(),
    });
    await expect(city.build()).rejects.toThrow();
    const [first, ...others] = cityPlan.policies;
    if (first === undefined) throw new Error("the plan has no policy");
    await city.build({ ...cityPlan, policies: [{ ...first, title: "担い手の拡大" }, ...others] });
    expect((await city.check()).evaluation.policies).toHaveLength(2);
    expect(city.sheetNames.filter((name) => name.startsWith("1 "))).toHaveLength(1);
  });

  it("are found by formulas after one of them was renamed, and none names one that was removed", async () => {
    const city = new City();
    await city.build();
    await city.host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("1 裾野の拡大").name = "裾野";
      await context.sync();
    });
    await city.build({ ...cityPlan, policies: cityPlan.policies.slice(0, 1) });
    const formulas = city.host.workbook.sheets.flatMap(({ cells }) =>
      [...cells.values()].flatMap((row) => [...row.values()].map(({ formula }) => formula ?? "")),
    );
    expect(formulas.filter((formula) => formula.includes("裾野"))).not.toEqual([]);
    expect(formulas.filter((formula) => formula.includes("#REF!"))).toEqual([]);
  });
});
