import { City } from "../city";

const table = (address: string): [string, string] => ["計画", address];

/** A plan sheet with an empty table, into whose rows (the first is row 13) a person has typed or pasted. */
async function typed(rows: readonly (readonly string[])[]): Promise<City> {
  const city = new City();
  await city.startPlanSheet();
  const cells = rows.flatMap((texts, index) =>
    texts.map((text, column) => [...table(`${"ABCDEFG".charAt(column)}${13 + index}`), text] as const),
  );
  await city.typeAll(cells.filter(([, , text]) => text !== ""));
  return city;
}

const outline = async (city: City) =>
  (await city.check()).evaluation.plan.policies.map(({ number, title, measures }) => [
    number,
    title,
    ...measures.map((measure) => `${measure.number} ${measure.title}`),
  ]);

describe("a plan that is typed into a table", () => {
  it("gets a sheet with its settings and an empty table, and the first cell to type in", async () => {
    const city = new City();
    await city.startPlanSheet();
    expect(city.sheetNames).toEqual(["計画", "Sheet1"]);
    expect(city.read("計画", "A12")).toBe("基本施策番号");
    const [area] = city.sheet("計画").tables;
    expect(area?.area).toMatchObject({ row: 11, rowCount: 31 });
    expect(city.selection).toBe("計画!A13");
  });

  it("is not complete as long as it is empty", async () => {
    const city = await typed([]);
    const { isComplete, findings, required } = await city.check();
    expect([isComplete, required]).toEqual([false, 0]);
    expect(findings).toMatchObject([{ code: "planIsEmpty", severity: "error" }]);
  });

  it("becomes the sheets of what stands in it, and rows that are left blank are nothing", async () => {
    const city = await typed([
      ["1", "裾野の拡大", "1-1", "きっかけづくり", "", "市民活動推進課"],
      ["", "", "1-2", "情報の提供", "●", ""],
      [],
      ["2", "支援の充実", "2-1", "相談体制の拡充"],
    ]);
    await city.buildFromPlanSheet();
    expect(city.sheetNames).toEqual(["計画", "1 裾野の拡大", "2 支援の充実", "Sheet1"]);
    expect(await outline(city)).toEqual([
      ["1", "裾野の拡大", "1-1 きっかけづくり", "1-2 情報の提供"],
      ["2", "支援の充実", "2-1 相談体制の拡充"],
    ]);
    const { required, findings } = await city.check();
    expect([required, findings.filter(({ code }) => code !== "blank")]).toEqual([6, []]);
  });

  it("is built as often as one likes, without a change", async () => {
    const city = await typed([["1", "裾野の拡大", "1-1", "きっかけづくり"]]);
    await city.buildFromPlanSheet();
    expect(await city.buildFromPlanSheet()).toMatchObject({ added: [], changed: [], removed: [] });
  });

  it("numbers what has no number", async () => {
    const city = await typed([
      ["", "裾野の拡大", "", "きっかけづくり"],
      ["", "裾野の拡大", "", "情報の提供"],
      ["", "支援の充実", "", "相談体制の拡充"],
      ["", "", "", "研修"],
    ]);
    await city.buildFromPlanSheet();
    expect(await outline(city)).toEqual([
      ["1", "裾野の拡大", "1-1 きっかけづくり", "1-2 情報の提供"],
      ["2", "支援の充実", "2-1 相談体制の拡充", "2-2 研修"],
    ]);
  });

  it("counts on from the numbers that are there, past those that are taken", async () => {
    const city = await typed([
      ["Ⅰ", "裾野の拡大", "(1)", "きっかけづくり"],
      ["", "", "", "情報の提供"],
      ["", "", "(3)", "交流"],
      ["", "", "", "催し"],
    ]);
    await city.buildFromPlanSheet();
    expect(await outline(city)).toEqual([
      ["Ⅰ", "裾野の拡大", "(1) きっかけづくり", "(2) 情報の提供", "(3) 交流", "(4) 催し"],
    ]);
  });

  it("takes numbers from titles that begin with them", async () => {
    const city = await typed([
      ["", "基本施策1 裾野の拡大", "", "1-1 きっかけづくり"],
      ["", "基本施策1 裾野の拡大", "", "1-2　3R運動の推進"],
      ["", "基本施策2 支援の充実", "", "24時間相談"],
    ]);
    await city.buildFromPlanSheet();
    expect(await outline(city)).toEqual([
      ["1", "裾野の拡大", "1-1 きっかけづくり", "1-2 3R運動の推進"],
      ["2", "支援の充実", "2-1 24時間相談"],
    ]);
  });

  it("takes the policies from the measures' numbers where none is named", async () => {
    const city = await typed([
      ["", "", "1-1", "きっかけづくり"],
      ["", "", "1-2", "情報の提供"],
      ["", "", "2-1", "相談体制の拡充"],
    ]);
    await city.buildFromPlanSheet();
    expect(await outline(city)).toEqual([
      ["1", "", "1-1 きっかけづくり", "1-2 情報の提供"],
      ["2", "", "2-1 相談体制の拡充"],
    ]);
  });

  it("carries a group on to the rows below it", async () => {
    const city = await typed([
      ["1", "裾野の拡大", "1-1", "きっかけづくり", "", "", "共に生きる"],
      ["", "", "1-2", "情報の提供"],
      ["2", "支援の充実", "2-1", "相談体制の拡充"],
    ]);
    await city.buildFromPlanSheet();
    const { policies } = (await city.check()).evaluation.plan;
    expect(policies.map(({ group, measures }) => [group, measures.length])).toEqual([
      ["共に生きる", 2],
      ["共に生きる", 1],
    ]);
  });

  it("has one group for all rows of a policy, whichever of them says it, and says which group it took for granted", async () => {
    const city = await typed([
      ["1", "裾野の拡大", "1-1", "きっかけづくり"],
      ["1", "裾野の拡大", "1-2", "情報の提供", "", "", "共に生きる"],
      ["2", "支援の充実", "2-1", "相談体制の拡充"],
      ["3", "場の活用", "3-1", "会議室", "", "", "集う"],
      ["1", "裾野の拡大", "1-3", "交流"],
    ]);
    const { evaluation, findings } = await city.check();
    expect(evaluation.plan.policies.map(({ group, measures }) => [group, measures.length])).toEqual([
      ["共に生きる", 3],
      ["共に生きる", 1],
      ["集う", 1],
    ]);
    expect(findings.filter(({ code }) => code.startsWith("group"))).toMatchObject([
      { code: "groupAssumed", severity: "warning", policy: "2", group: "共に生きる", cell: "A15" },
    ]);
  });

  it("has the group that is typed in one row of a built policy for that policy alone", async () => {
    const city = await typed([
      ["1", "裾野の拡大", "1-1", "きっかけづくり"],
      ["", "", "1-2", "情報の提供"],
      ["2", "支援の充実", "2-1", "相談体制の拡充"],
    ]);
    await city.buildFromPlanSheet();
    await city.type("計画", "G13", "共に生きる");
    const { evaluation, findings } = await city.check();
    expect(evaluation.plan.policies.map(({ group, measures }) => [group, measures.length])).toEqual([
      ["共に生きる", 2],
      ["", 1],
    ]);
    expect(findings.filter(({ code }) => code.startsWith("group"))).toMatchObject([
      { code: "groupMissing", policy: "2", group: "共に生きる" },
    ]);
    const { archived, removed } = await city.buildFromPlanSheet();
    expect({ archived, removed }).toEqual({ archived: [], removed: [] });
    expect(city.column("計画", "G", 13).slice(0, 3)).toEqual(["共に生きる", "共に生きる", ""]);
  });

  it("takes a row for a policy whose measures stand below it", async () => {
    const city = await typed([
      ["1", "裾野の拡大"],
      ["", "", "1-1", "きっかけづくり"],
    ]);
    await city.buildFromPlanSheet();
    expect(await outline(city)).toEqual([["1", "裾野の拡大", "1-1 きっかけづくり"]]);
  });

  it("says which number stands twice, and writes nothing", async () => {
    const city = await typed([
      ["1", "裾野の拡大", "1-1", "きっかけづくり"],
      ["", "", "1-1", "情報の提供"],
    ]);
    const twice = (await city.check()).findings.filter(({ code }) => code === "measureTwice");
    expect(twice).toMatchObject([{ measure: "1-1", cell: "C14" }]);
    await expect(city.buildFromPlanSheet()).rejects.toMatchObject({ code: "numbersTwice", subject: "1-1" });
    expect(city.sheetNames).toEqual(["計画", "Sheet1"]);
  });

  it("leaves a sheet alone that somebody else named 計画", async () => {
    const city = new City();
    await city.typeAll([["Sheet1", "A1", "予算"]]);
    await city.rename("Sheet1", "計画");
    await city.startPlanSheet();
    expect(city.sheetNames).toEqual(["計画 (2)", "計画"]);
    expect(city.read("計画", "A1")).toBe("予算");
  });

  it("shows the plan sheet that is there already, and changes nothing", async () => {
    const city = await typed([["1", "裾野の拡大", "1-1", "きっかけづくり"]]);
    await city.startPlanSheet();
    expect(city.sheetNames).toEqual(["計画", "Sheet1"]);
    expect(city.read("計画", "D13")).toBe("きっかけづくり");
  });
});
