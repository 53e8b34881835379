import { readFile } from "node:fs/promises";
import { planOnSheet } from "../../../src/app/build/planOnSheet";
import { openXlsx } from "../../../src/file/openXlsx";
import { assessmentKeys } from "../../../src/plan/plan";
import { City } from "../city";
import { textsIn } from "../../reliability/workbookTexts";

/**
 * Books of the version that knew sheets by numbers, and of the one that asked for two texts alone: two groups with the same numbers and
 * titles, one sheet renamed, a fifth of the texts blank.
 */
const book = async (layout: string, version = "numbers-for-ids") =>
  openXlsx(await readFile(`test/fixtures/books/${version}-${layout}.xlsx`));

/** Every text with whose it is. */
async function textsOf(city: City) {
  const { policies } = (await city.check()).evaluation.plan;
  return policies.flatMap((policy) =>
    [policy, ...policy.measures].map(({ number, title, texts }) => [
      policy.group,
      policy.number,
      number,
      title,
      ...assessmentKeys.map((key) => texts[key]),
    ]),
  );
}

const written = (city: City): string[] =>
  textsIn(city.host.workbook).filter((text) => /の文章。$/.test(text));

describe.each([
  ["numbers-for-ids", "policy", 20],
  ["numbers-for-ids", "measure", 20],
  ["two-texts-alone", "policy", 20],
  ["two-texts-alone", "measure", 20],
] as const)("a workbook that an earlier version built, %s, layout %s", (version, layout, count) => {
  it("opens and is checked with its texts", async () => {
    const city = new City(await book(layout, version));
    const { findings, filled, required } = await city.check();
    expect([required, filled]).toEqual([count, count - 4]);
    expect(new Set(findings.filter(({ severity }) => severity === "error").map(({ code }) => code))).toEqual(
      new Set(["blank"]),
    );
  });

  it("is known as one, gets its ids from a build and is brought up, without a change to any text or to the names of its tabs", async () => {
    const city = new City(await book(layout, version));
    const [before, names, texts] = [await textsOf(city), city.sheetNames, written(city)];
    const areOlder = async () =>
      (await city.check()).findings
        .filter(({ code }) => code === "formsOlder")
        .map(({ severity }) => severity);
    expect(await areOlder()).toEqual(["warning"]);
    const report = await city.buildFromPlanSheet();
    expect(await areOlder()).toEqual([]);
    expect(report).toMatchObject({ added: [], removed: [], archived: [], ambiguous: [] });
    expect([await textsOf(city), city.sheetNames]).toEqual([before, names]);
    expect(written(city).sort()).toEqual(texts.sort());
    expect(await city.buildFromPlanSheet()).toMatchObject({ added: [], changed: [], removed: [] });
    const { plan } = (await city.check()).evaluation;
    const ids = plan.policies.flatMap((policy) => [policy, ...policy.measures]).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  });
});

it.each([1, 10, 40, 90, 160, 250, 360, 500])(
  "a workbook that an earlier version built loses nothing when its ids are given and Excel fails after %i actions",
  async (count) => {
    const workbook = await book("policy");
    const before = await textsOf(new City(workbook));
    const { structure } = (await new City(workbook).check()).evaluation;
    const [plan, { settings }] = [planOnSheet(structure), structure];
    let actions = 0;
    const failing = new City(workbook, {
      interceptAction: () => (++actions > count ? { code: "GeneralException" } : undefined),
    });
    await expect(failing.build(plan, settings)).rejects.toMatchObject({ name: "HostError" });
    await new City(workbook).build(plan, settings);
    expect(await textsOf(new City(workbook))).toEqual(before);
  },
);
