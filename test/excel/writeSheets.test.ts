import { City, measureOf, policyOf } from "../app/city";

const sentence = "関係機関との連携を強化し、持続可能な行政運営の実現に向けて取組を進めた。";

/** A plan of so many policies with ten measures each, every text about 300 characters. */
function largePlan(policyCount: number) {
  return {
    title: "大きな計画",
    fiscalYear: "令和6年度",
    policies: Array.from({ length: policyCount }, (_, p) =>
      policyOf(
        `${p + 1}`,
        `基本施策の名称${p + 1}`,
        Array.from({ length: 10 }, (_measure, m) =>
          measureOf(`${p + 1}-${m + 1}`, `施策の名称${p + 1}の${m + 1}`, {
            selfAssessment: `${p}の${m}。${sentence.repeat(8)}`,
            committeeAssessment: `${p}と${m}。${sentence.repeat(8)}`,
          }),
        ),
      ),
    ),
  };
}

describe("writing a large plan", () => {
  it.each(["policy", "measure"] as const)("sends no request above a megabyte, layout %s", async (layout) => {
    const city = new City();
    await city.build(largePlan(20), { layout });
    await city.summarise();
    const { largestRequestBytes, requestBytes } = city.host.usage();
    expect(requestBytes).toBeGreaterThan(1_000_000);
    expect(largestRequestBytes).toBeLessThanOrEqual(1_000_000);
  });

  it("takes four round trips, and one more for every megabyte", async () => {
    const city = new City();
    await city.build(largePlan(20));
    const { syncs, requestBytes } = city.host.usage();
    expect(syncs).toBeLessThanOrEqual(4 + Math.floor(requestBytes / 1_000_000));
  });

  it("needs no more round trips to check it than to check a small one", async () => {
    const city = new City();
    await city.build(largePlan(10));
    const before = city.host.usage().syncs;
    expect(await city.check()).toMatchObject({ isComplete: true, required: 200, filled: 200 });
    expect(city.host.usage().syncs - before).toBe(2);
  });

  it("keeps every text of it in the summary", async () => {
    const plan = largePlan(3);
    const city = new City();
    await city.build(plan);
    await city.summarise();
    const column = ["D", "E", "F"].find((letters) =>
      city.column("総括表", letters).includes("実施主体による自己評価"),
    );
    const written = city.column("総括表", column ?? "").join("");
    const missing = plan.policies.flatMap(({ measures }) =>
      measures.filter(({ texts }) => !written.includes(texts.selfAssessment ?? "")),
    );
    expect(missing).toEqual([]);
  });
});
