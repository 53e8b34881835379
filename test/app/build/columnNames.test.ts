import { setContent } from "../../../src/file/model/cells";
import { findingMessage } from "../../../src/strings/findings/findingMessage";
import { ja } from "../../../src/strings/ja";
import { City, cityPlan, measureOf } from "../city";
import { failureOf } from "../../../src/app/failure";

const policy = "1 裾野の拡大";

async function filledCity(edit: (sheet: Excel.Worksheet) => void, layout: "policy" | "measure" = "policy") {
  const city = new City();
  await city.build();
  await city.fill();
  if (layout === "measure") await city.build(cityPlan, { layout });
  await city.host.runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(layout === "policy" ? policy : "1-1 きっかけづくり");
    sheet.protection.unprotect();
    edit(sheet);
    await context.sync();
  });
  return city;
}

const firstTexts = async (city: City) => {
  const texts = (await city.check()).evaluation.plan.policies[0]?.measures[0]?.texts;
  return [texts?.selfAssessment, texts?.committeeAssessment];
};
const typed = ["講座を開いた。", "参加者の幅を広げてほしい。"];

describe("the columns of a sheet are known by name", () => {
  it.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a heading is reworded", (sheet) => void (sheet.getRange("E6").values = [["一年のまとめ"]])],
    [
      "all headings are reworded",
      (sheet) => void (sheet.getRange("A6:H6").values = [["あ", "い", "う", "え", "お", "か", "き", "く"]]),
    ],
    ["the number's heading is reworded", (sheet) => void (sheet.getRange("A6").values = [["番号"]])],
    [
      "a column comes before a reworded heading",
      (sheet) => {
        sheet.getRange("F:F").insert("Right");
        sheet.getRange("F6:G6").values = [["備考", "市長の所見"]];
      },
    ],
    [
      "a row comes between the policy's heading and its row",
      (sheet) => void sheet.getRange("4:4").insert("Down"),
    ],
  ])("when %s", async (_, edit) => {
    const city = await filledCity(edit);
    expect(await firstTexts(city)).toEqual(typed);
    expect((await city.check()).evaluation.plan.policies[0]?.texts.selfAssessment).toBe(
      "広報の回数を増やした。",
    );
    await city.build();
    expect(await firstTexts(city)).toEqual(typed);
    expect((await city.check()).isComplete).toBe(true);
  });

  it("when the labels of a measure's own sheet are reworded", async () => {
    const edit = (sheet: Excel.Worksheet) =>
      void (sheet.getRange("A9:A10").values = [["一年のまとめ"], ["外からの声"]]);
    const city = await filledCity(edit, "measure");
    expect(await firstTexts(city)).toEqual(typed);
  });

  it("by their headings where the names are gone", async () => {
    const city = await filledCity(() => undefined);
    const sheet = city.sheet(policy);
    sheet.names = sheet.names.filter(({ name }) => !name.startsWith("PlanEvaluation."));
    expect(await firstTexts(city)).toEqual(typed);
    await city.build();
    expect(sheet.names.some(({ name }) => name === "PlanEvaluation.measures.selfAssessment")).toBe(true);
  });

  it("not where names and headings contradict each other: nothing is read, and nothing written over", async () => {
    const city = await filledCity((sheet) => {
      const [self, committee] = ["実施主体による自己評価", "市民活動推進委員会による評価及び意見"];
      sheet.getRange("E6:F6").values = [[committee, self]];
    });
    const { isComplete, findings } = await city.check();
    expect([isComplete, findings.map(({ code }) => code)]).toEqual([
      false,
      expect.arrayContaining(["columnsContradict"]),
    ]);
    expect(await firstTexts(city)).toEqual(["", ""]);
    const failure = await city.build().then(() => null, failureOf);
    expect(failure).toMatchObject({ reason: "columnsContradict", subject: policy });
    expect(city.read(policy, "E7")).toBe("講座を開いた。");
  });

  it("again when the headings are put back where they stood, as the finding says", async () => {
    const [self, committee] = ["実施主体による自己評価", "市民活動推進委員会による評価及び意見"];
    const headings = (texts: string[]) => (sheet: Excel.Worksheet) =>
      void (sheet.getRange("E6:F6").values = [texts]);
    const city = await filledCity(headings([committee, self]));
    const finding = (await city.check()).findings.find(({ code }) => code === "columnsContradict");
    expect(finding && findingMessage(ja, finding)).toContain("元の並びに戻してください");
    await city.host.runExcel(async (context) => {
      headings([self, committee])(context.workbook.worksheets.getItem(policy));
      await context.sync();
    });
    await city.build();
    expect(await firstTexts(city)).toEqual(typed);
    expect((await city.check()).isComplete).toBe(true);
  });
});

describe("the pane saves a text", () => {
  it("into its field, though a column was put in since it was read", async () => {
    const city = await filledCity(() => undefined);
    const saved = await city.save("1-1", "講座を開いた。", "講座を三回開いた。", () =>
      city.host.runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(policy);
        sheet.protection.unprotect();
        sheet.getRange("D:D").insert("Right");
        await context.sync();
      }),
    );
    expect(saved.outcome).toBe("saved");
    expect(city.read(policy, "F7")).toBe("講座を三回開いた。");
    expect(city.read(policy, "E7")).toBe("市民活動推進課");
  });

  it("at its measure, though a build has given its number to another since", async () => {
    const city = await filledCity(() => undefined);
    const [first, ...others] = cityPlan.policies;
    if (first === undefined) throw new Error("a policy");
    const measures = [
      measureOf("1-1", "場の活用"),
      measureOf("1-2", "きっかけづくり"),
      measureOf("1-3", "情報の提供"),
    ];
    const renumbering = () => city.build({ ...cityPlan, policies: [{ ...first, measures }, ...others] });
    await city.save("1-1", "講座を開いた。", "講座を三回開いた。", renumbering);
    expect(city.column(policy, "E", 7)).toEqual(["", "講座を三回開いた。", "冊子を配った。"]);
  });

  it("nowhere while the plan sheet calls the measure something else than its sheet does", async () => {
    const city = await filledCity(() => undefined);
    const row = city.column("計画", "C").indexOf("1-1") + 1;
    await city.type("計画", `D${row}`, "財政の支援");
    expect(await city.save("1-1", "講座を開いた。", "基金を設けた。")).toMatchObject({ outcome: "gone" });
    expect(city.read(policy, "E7")).toBe("講座を開いた。");
  });
});

describe("the tab of a sheet", () => {
  const renumbered = {
    ...cityPlan,
    policies: cityPlan.policies.map((each, index) => ({ ...each, number: String(2 - index) })).reverse(),
  };

  it("follows the number of its policy", async () => {
    const city = await filledCity(() => undefined);
    await city.build(renumbered);
    expect(city.sheetNames).toEqual(expect.arrayContaining(["1 支援の充実", "2 裾野の拡大"]));
    expect(await city.build(renumbered)).toMatchObject({ added: [], changed: [], removed: [] });
  });

  it("keeps the name that somebody gave it", async () => {
    const city = await filledCity((sheet) => void (sheet.name = "広報課"));
    await city.build(renumbered);
    expect(city.sheetNames).toEqual(expect.arrayContaining(["1 支援の充実", "広報課"]));
  });

  it.each(["-重点-", "=SUM(1", "+1", "@x"])("may be called %s", async (name) => {
    const city = await filledCity((sheet) => void (sheet.name = name));
    await city.build({ ...cityPlan, fiscalYear: "平成29年度" });
    expect(city.read(name, "E7")).toBe("講座を開いた。");
  });
});

it.each(["状態", "年度", "施策", "施策番号"])("a column of texts may be headed %s", async (label) => {
  const labels = { selfAssessment: label, committeeAssessment: "委員会の評価" };
  const city = new City();
  await city.build(cityPlan, { labels, layout: "measure" });
  await city.type("1-1 きっかけづくり", "B9", "講座を開いた。");
  await city.build(cityPlan, { labels, layout: "policy" });
  expect((await city.check()).evaluation.plan.policies[0]?.measures[0]?.texts.selfAssessment).toBe(
    "講座を開いた。",
  );
  await city.build(cityPlan, { labels, layout: "measure" });
  expect(city.read("1-1 きっかけづくり", "B9")).toBe("講座を開いた。");
});

it.each([
  ["policy", 5],
  ["measure", 2],
] as const)(
  "a note in the row of headings where none is asked for, at the level %s, is kept",
  async (level, row) => {
    const city = new City();
    await city.build(cityPlan, { level });
    for (const column of [4, 6])
      setContent(city.sheet("1 裾野の拡大"), row, column, { value: `控え${column}` });
    const policies = cityPlan.policies.map((policy) => ({ ...policy, title: `${policy.title}など` }));
    await city.build({ ...cityPlan, title: "別の計画", policies }, { level });
    expect(city.column("保管", "H", 4).sort()).toEqual(["控え4", "控え6"]);
  },
);

describe("the names of the workbook", () => {
  // Excel on the web lists them among those of every sheet: https://github.com/OfficeDev/office-js/issues/1011
  it("stay as they are where every sheet tells of them", async () => {
    const city = await filledCity(() => undefined);
    const sheets = [...city.host.workbook.sheets];
    const areas = { name: "集計範囲", formula: "='計画'!$A$1:$B$9", isVisible: true };
    for (const { names } of sheets) names.unshift({ ...areas });
    await city.build({ ...cityPlan, fiscalYear: "令和9年度" });
    expect(await firstTexts(city)).toEqual(typed);
    expect(sheets.every(({ names }) => names.some(({ name }) => name === areas.name))).toBe(true);
  });
});
