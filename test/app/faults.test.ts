import type { Plan } from "../../src/plan/plan";
import { failureOf } from "../../src/app/failure";
import { newWorkbook } from "../../workbench/model/newWorkbook";
import type { Sheet, Workbook } from "../../workbench/model/workbook";
import { openHost } from "../../workbench/host/host";
import { City, cityPlan, measureOf, policyOf } from "./city";

/** Every so many actions one run in which that action fails; a prime, so that all kinds of actions get their turn. */
const stride = 29;

/** The workbook as people see it and the add-in reads it: without ids, and whether a name is hidden or only could be. */
function appearance(workbook: Workbook): unknown {
  return workbook.sheets.map(({ id, names, conditionalFormats, ...sheet }: Sheet) => ({
    ...sheet,
    names: names.map(({ name, formula }) => ({ name, formula })),
    hasId: id !== "",
    conditionalFormats: conditionalFormats.map(({ areas, rule }) => ({ areas, rule })),
  }));
}

/** How many actions a use case sends. */
async function actionsOf(
  prepare: (city: City) => Promise<void>,
  work: (city: City) => Promise<unknown>,
): Promise<number> {
  const city = new City();
  await prepare(city);
  const before = city.host.usage().actions;
  await work(city);
  return city.host.usage().actions - before;
}

/** 情報の提供 goes to the other policy, きっかけづくり gets its number, and 相談体制の拡充 is gone. */
const changedPlan: Plan = {
  ...cityPlan,
  policies: [
    policyOf("1", "裾野の拡大", [measureOf("1-1", "場の活用"), measureOf("1-2", "きっかけづくり")]),
    policyOf("2", "支援の充実", [measureOf("2-1", "情報の提供")]),
  ],
};

const useCases: [string, (city: City) => Promise<void>, (city: City) => Promise<unknown>][] = [
  ["building", () => Promise.resolve(), (city) => city.build()],
  [
    "building again under other headings",
    async (city) => {
      await city.build();
      await city.fill();
    },
    (city) =>
      city.build(undefined, {
        labels: { selfAssessment: "担当課の評価", committeeAssessment: "審議会の意見" },
      }),
  ],
  [
    "building again with a sheet for every measure",
    async (city) => {
      await city.build();
      await city.fill();
    },
    (city) => city.build(undefined, { layout: "measure" }),
  ],
  [
    "building again after measures were moved, renumbered and removed",
    async (city) => {
      await city.build();
      await city.fill();
    },
    (city) => city.build(changedPlan),
  ],
  [
    "writing the summary again",
    async (city) => {
      await city.build();
      await city.fill();
      await city.summarise();
    },
    (city) => city.summarise(),
  ],
];

describe.each(useCases)("when Excel fails in the middle of %s", (_name, prepare, work) => {
  it("says so, loses nothing, and doing it again ends as if nothing had happened", async () => {
    const whole = new City();
    await prepare(whole);
    await work(whole);
    const expected = appearance(whole.host.workbook);
    const total = await actionsOf(prepare, work);
    expect(total).toBeGreaterThan(stride);
    let failures = 0;
    for (let failing = 1; failing < total; failing += stride) {
      const workbook = newWorkbook();
      await prepare(new City(workbook));
      let count = 0;
      const faulty = new City(workbook, {
        interceptAction: () => (++count === failing ? { code: "GeneralException" } : undefined),
      });
      const outcome = await work(faulty).then(() => "done" as const, failureOf);
      // After its work the client lets go of its references; nobody waits for that.
      expect([{ code: "host", kind: "unknown", hostCode: "GeneralException" }, "done"]).toContainEqual(
        outcome,
      );
      if (outcome !== "done") failures++;
      const again = new City(workbook);
      await work(again);
      expect({ failing, sheets: appearance(openHost(workbook).workbook) }).toEqual({
        failing,
        sheets: expected,
      });
    }
    expect(failures).toBeGreaterThan(total / stride / 2);
  }, 60_000);
});
