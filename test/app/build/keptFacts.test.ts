import { City, cityPlan, measureOf, policyOf } from "../city";

/** The plan as a document has it that names no bodies and marks nothing: with another measure. */
const fromDocument = {
  ...cityPlan,
  policies: [
    policyOf("1", "裾野の拡大", [
      measureOf("1-1", "きっかけづくり", { implementingBody: "" }),
      measureOf("1-2", "情報の提供", { implementingBody: "" }),
      measureOf("1-3", "場の活用", { implementingBody: "" }),
    ]),
    policyOf("2", "支援の充実", [measureOf("2-1", "相談体制の拡充", { implementingBody: "" })]),
  ],
};

const measuresOn = async (city: City) =>
  (await city.check()).evaluation.plan.policies.flatMap(({ measures }) => measures);

describe("a plan that comes anew from a document", () => {
  it("leaves what it does not speak of as staff have written it on the plan sheet", async () => {
    const city = new City();
    await city.build();
    await city.type("計画", "G3", "選んで使う");
    await city.buildFromPlanSheet();
    await city.type("計画", "F12", "広報課");
    await city.type("計画", "H11", "●");
    await city.buildFromPlanSheet();
    await city.build(fromDocument, (await city.check()).evaluation.settings);
    expect((await measuresOn(city)).map((each) => [each.implementingBody, each.isPriority, each.isInScope])).toEqual([
      ["市民活動推進課", false, true],
      ["広報課", true, false],
      ["", false, false],
      ["市民活動推進課", false, false],
    ]); // prettier-ignore
  });

  it("says what it speaks of", async () => {
    const city = new City();
    await city.build();
    await city.build({
      ...cityPlan,
      policies: [policyOf("1", "裾野の拡大", [measureOf("1-1", "きっかけづくり", { implementingBody: "広報課", isPriority: true }), measureOf("1-2", "情報の提供", { implementingBody: "" })])],
    }); // prettier-ignore
    expect((await measuresOn(city)).map((each) => [each.implementingBody, each.isPriority])).toEqual([
      ["広報課", true],
      ["市民活動推進課", false],
    ]);
  });

  it("says which measures the committee judges, where it marks any", async () => {
    const city = new City();
    await city.build();
    await city.type("計画", "G3", "選んで使う");
    await city.buildFromPlanSheet();
    await city.type("計画", "H11", "●");
    await city.buildFromPlanSheet();
    const [first, ...others] = cityPlan.policies;
    const measures = first?.measures.map((measure) => ({ ...measure, isInScope: measure.number === "1-2" }));
    const policies = first && measures ? [{ ...first, measures }, ...others] : others;
    await city.build({ ...cityPlan, policies }, (await city.check()).evaluation.settings);
    expect((await measuresOn(city)).map(({ isInScope }) => isInScope)).toEqual([false, true, false]);
  });

  it("takes a policy out of the level above, where it has levels", async () => {
    const city = new City();
    const under = (groups: readonly string[]) => ({
      ...cityPlan,
      policies: cityPlan.policies.map((policy, index) => ({ ...policy, group: groups[index] ?? "" })),
    });
    await city.build(under(["暮らし", "しごと"]));
    await city.build(under(["", "しごと"]));
    const { plan } = (await city.check()).evaluation;
    expect(plan.policies.map(({ group }) => group)).toEqual(["", "しごと"]);
  });

  it("leaves the levels above policies, where it has none", async () => {
    const city = new City();
    const groups = ["暮らし", "しごと"];
    const policies = cityPlan.policies.map((policy, index) => ({ ...policy, group: groups[index] ?? "" }));
    await city.build({ ...cityPlan, policies });
    await city.build();
    const { plan } = (await city.check()).evaluation;
    expect(plan.policies.map(({ group }) => group)).toEqual(groups);
  });

  it("and what staff take away on the plan sheet is away", async () => {
    const city = new City();
    await city.build();
    for (const cell of ["F13", "F14", "F15", "E14"]) await city.type("計画", cell, "");
    await city.buildFromPlanSheet();
    expect((await measuresOn(city)).map((each) => [each.implementingBody, each.isPriority])).toEqual([
      ["", false],
      ["", false],
      ["", false],
    ]);
  });
});
