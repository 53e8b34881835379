import { buildWorkbook, previewBuild, type BuildRequest } from "../../src/app/build/buildWorkbook";
import { planOnSheet } from "../../src/app/build/planOnSheet";
import { excelPort } from "../../src/app/excelPort";
import { failureOf } from "../../src/app/failure";
import { usualFields } from "../../src/forms/fields";
import { defaultSettings, type Settings } from "../../src/forms/settings";
import type { Plan } from "../../src/plan/plan";
import { failureMessage } from "../../src/strings/failureMessage";
import { ja } from "../../src/strings/ja";
import { City, cityPlan, measureOf, policyOf } from "../app/city";
import { appearance, textsIn } from "./workbookTexts";

const typed: Record<string, string[]> = {
  きっかけづくり: ["講座を開いた。", "参加者の幅を広げてほしい。"],
  情報の提供: ["冊子を配った。", "見やすい紙面である。"],
  相談体制の拡充: ["相談日を増やした。", "予約なしの相談も望む。"],
};

async function filledCity(settings: Partial<Settings> = {}): Promise<City> {
  const city = new City();
  await city.build();
  await city.fill();
  await city.build(cityPlan, settings);
  return city;
}

const request = (plan: Plan, more: Partial<BuildRequest> = {}): BuildRequest => ({
  plan,
  settings: defaultSettings(cityPlan),
  now: new Date(2017, 3, 1, 9, 30),
  ...more,
});

/** Texts of the measures that have any, by title; two measures of one title by number too. */
async function textsByTitle(city: City): Promise<Record<string, readonly string[]>> {
  const { evaluation } = await city.check();
  const measures = evaluation.plan.policies.flatMap((policy) => policy.measures);
  return Object.fromEntries(
    measures
      .map(
        ({ title, texts: { selfAssessment = "", committeeAssessment = "" } }) =>
          [title, [selfAssessment, committeeAssessment]] as const,
      )
      .filter(([, texts]) => texts.some((text) => text !== "")),
  );
}

const [first, second] = [
  [measureOf("1-1", "きっかけづくり"), measureOf("1-2", "情報の提供")],
  [measureOf("2-1", "相談体制の拡充")],
] as const;
const planOf = (
  one: Plan["policies"][number]["measures"],
  other: Plan["policies"][number]["measures"],
): Plan => ({
  ...cityPlan,
  policies: [policyOf("1", "裾野の拡大", one), policyOf("2", "支援の充実", other)],
});

const without = (...titles: string[]) =>
  Object.fromEntries(Object.entries(typed).filter(([title]) => !titles.includes(title)));

const changes: [string, Plan, Record<string, string[]>][] = [
  ["a measure is added", planOf([...first, measureOf("1-3", "場の活用")], [...second]), typed],
  ["a measure is put in before the others", planOf([measureOf("1-1", "場の活用"), measureOf("1-2", "きっかけづくり"), measureOf("1-3", "情報の提供")], [...second]), typed],
  ["a measure is removed", planOf(first.slice(0, 1), [...second]), without("情報の提供")],
  ["the first measure is removed and the others move up", planOf([measureOf("1-1", "情報の提供")], [...second]), without("きっかけづくり")],
  ["measures change places", planOf([measureOf("1-1", "情報の提供"), measureOf("1-2", "きっかけづくり")], [...second]), typed],
  ["a measure goes to another policy", planOf(first.slice(0, 1), [...second, measureOf("2-2", "情報の提供")]), typed],
  ["policies change places", { ...cityPlan, policies: [policyOf("1", "支援の充実", [measureOf("1-1", "相談体制の拡充")]), policyOf("2", "裾野の拡大", [measureOf("2-1", "きっかけづくり"), measureOf("2-2", "情報の提供")])] }, typed],
  ["a measure is reworded", planOf([measureOf("1-1", "きっかけづくりの推進"), ...first.slice(1)], [...second]), { ...without("きっかけづくり"), きっかけづくりの推進: typed.きっかけづくり ?? [] }],
  ["another measure takes a number", planOf([measureOf("1-1", "財政の支援"), ...first.slice(1)], [...second]), without("きっかけづくり")],
  ["a title of one character is another", planOf([measureOf("1-1", "乙"), ...first.slice(1)], [...second]), without("きっかけづくり")],
  ["a policy is removed", { ...cityPlan, policies: [policyOf("1", "裾野の拡大", [...first])] }, without("相談体制の拡充")],
  ["the fiscal year changes", { ...cityPlan, fiscalYear: "平成29年度" }, typed],
  ["the plan is called differently", { ...cityPlan, title: "第二次計画" }, typed],
]; // prettier-ignore

describe.each(["policy", "measure"] as const)("typed texts, layout %s", (layout) => {
  it.each(changes)(
    "follow their measure, or go to 保管 and are listed before and after, when %s",
    async (_, plan, expected) => {
      const city = await filledCity({ layout });
      const settings = { ...defaultSettings(cityPlan), layout };
      const preview = await previewBuild(excelPort(city.host.runExcel), request(plan, { settings }));
      const before = textsIn(city.host.workbook);
      const report = await buildWorkbook(excelPort(city.host.runExcel), request(plan, { settings }));
      expect(await textsByTitle(city)).toEqual(expected);
      const gone = Object.keys(typed).filter(
        (title) => !Object.values(expected).includes(typed[title] ?? []),
      );
      const goneTexts = gone.flatMap((title) => typed[title] ?? []);
      expect(report.archived.map(({ text }) => text)).toEqual(expect.arrayContaining(goneTexts));
      expect(preview.archived).toEqual(report.archived);
      const archived = city.sheetNames.includes("保管") ? city.column("保管", "H", 4) : [];
      expect(archived).toEqual([...report.archived, ...report.carried].map(({ text }) => text));
      const standing = new Set(textsIn(city.host.workbook));
      expect(
        before.filter((text) => /。$/.test(text) && !standing.has(text) && !/シート|欄/.test(text)),
      ).toEqual([]);
      const again = await buildWorkbook(excelPort(city.host.runExcel), request(plan, { settings }));
      expect(again).toMatchObject({ added: [], changed: [], removed: [], archived: [] });
    },
  );

  it.each([
    ["headings", { labels: { selfAssessment: "担当課の評価", committeeAssessment: "審議会の意見" } }],
    ["layout", { layout: layout === "policy" ? ("measure" as const) : ("policy" as const) }],
  ])("stay when the %s change, there and back", async (_, settings) => {
    const city = await filledCity({ layout });
    await city.build(cityPlan, { layout, ...settings });
    expect(await textsByTitle(city)).toEqual(typed);
    await city.build(cityPlan, { layout });
    expect(await textsByTitle(city)).toEqual(typed);
    const standing = textsIn(city.host.workbook);
    expect(
      Object.values(typed)
        .flat()
        .filter((text) => !standing.includes(text)),
    ).toEqual([]);
  });

  it("of policies go to 保管 when policies are not assessed any more", async () => {
    const city = await filledCity({ layout });
    const report = await city.build(cityPlan, { layout, level: "measure" });
    const ofPolicies = [
      "広報の回数を増やした。",
      "効果の検証を望む。",
      "窓口を周知した。",
      "巡回の相談も検討されたい。",
    ];
    expect(report.archived.map(({ text }) => text)).toEqual(ofPolicies);
    expect(city.column("保管", "H", 4)).toEqual(ofPolicies);
    expect(await textsByTitle(city)).toEqual(typed);
  });
});

describe("a table that showed the texts of measures' sheets", () => {
  it("holds the texts themselves, and blanks, when those sheets go", async () => {
    const city = await filledCity({ layout: "measure" });
    await city.type("1-2 情報の提供", "B10", "");
    await city.build(cityPlan, { layout: "policy" });
    const row = [...(city.sheet("1 裾野の拡大").cells.get(6)?.values() ?? [])];
    expect(row.filter(({ formula }) => formula !== undefined)).toHaveLength(1);
    expect([city.column("1 裾野の拡大", "E", 7), textsIn(city.host.workbook)]).toEqual([
      ["講座を開いた。", ""],
      expect.arrayContaining(["講座を開いた。"]),
    ]);
    expect(city.sheet("1 裾野の拡大").cells.get(7)?.get(4)?.formula).toBeUndefined();
  });
});

describe("what was typed where texts are only shown", () => {
  const typeOver = async (text: string, isMeasureSheetFilled: boolean) => {
    const city = await filledCity({ layout: "measure" });
    if (!isMeasureSheetFilled) await city.type("1-1 きっかけづくり", "B9", "");
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1 裾野の拡大");
      sheet.protection.unprotect();
      sheet.getRange("E7").values = [[text]];
      await context.sync();
    });
    return city;
  };

  it("goes to the measure's sheet when that is blank", async () => {
    const city = await typeOver("表に書いた。", false);
    await city.build(cityPlan, { layout: "measure" });
    expect(city.read("1-1 きっかけづくり", "B9")).toBe("表に書いた。");
    expect(city.read("1 裾野の拡大", "E7")).toBe("表に書いた。");
  });

  it("goes to 保管 when the measure's sheet holds another text, which the preview says", async () => {
    const city = await typeOver("表に書いた。", true);
    expect((await city.preview(cityPlan)).archived).toMatchObject([
      { number: "1-1", field: "selfAssessment", text: "表に書いた。" },
    ]);
    await city.build(cityPlan, { layout: "measure" });
    expect(city.column("保管", "H", 4)).toEqual(["表に書いた。"]);
    expect(city.read("1 裾野の拡大", "E7")).toBe("講座を開いた。");
  });

  it("belongs to whom its row names, not to whom the row's hidden id does", async () => {
    const city = await filledCity({ layout: "measure" });
    await city.type("1-1 きっかけづくり", "B10", "");
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1 裾野の拡大");
      sheet.protection.unprotect();
      sheet.getRange("A7:F8").values = [
        ["1-2", "情報の提供", "●", "市民活動推進課", "冊子を配った。", "見やすい紙面である。"],
        ["1-1", "きっかけづくり", "", "市民活動推進課", "講座を開いた。", ""],
      ];
      await context.sync();
    });
    await city.build(cityPlan, { layout: "measure" });
    expect(city.read("1-1 きっかけづくり", "B10")).toBe("");
    expect(city.read("1-2 情報の提供", "B11")).toBe("見やすい紙面である。");
    expect(city.sheetNames).not.toContain("保管");
  });
});

describe("a sentence that Excel took for a formula", () => {
  it.each([
    ["stays as it was typed", cityPlan, "1 裾野の拡大", "E7"],
    [
      "follows its measure as it was typed",
      planOf([measureOf("1-1", "場の活用"), measureOf("1-2", "きっかけづくり")], [...second]),
      "1 裾野の拡大",
      "E8",
    ],
    ["goes to 保管 as it was typed", planOf(first.slice(1), [...second]), "保管", "H4"],
  ])("%s", async (_, plan, sheetName, address) => {
    const city = await filledCity();
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("1 裾野の拡大");
      sheet.protection.unprotect();
      const cell = sheet.getRange("E7");
      cell.numberFormat = [["General"]];
      cell.formulas = [["=-広報の回数を増やす"]];
      await context.sync();
    });
    expect(city.read("1 裾野の拡大", "E7")).toEqual({ error: "#NAME?" });
    await city.build(plan, defaultSettings(cityPlan));
    expect(city.read(sheetName, address)).toBe("=-広報の回数を増やす");
  });
});

describe("what is no full text", () => {
  it("is kept too when its measure is gone", async () => {
    const city = new City();
    await city.build();
    await city.type("2 支援の充実", "E7", "同上");
    await city.build({ ...cityPlan, policies: cityPlan.policies.slice(0, 1) });
    expect(city.column("保管", "H", 4)).toContain("同上");
  });

  it("gives way to the plan's text, and is kept", async () => {
    const city = new City();
    await city.build();
    await city.type("2 支援の充実", "E7", "作成中（係長確認待ち）");
    await city.type("2 支援の充実", "F7", "作成中");
    const plan = planOf(
      [...first],
      [measureOf("2-1", "相談体制の拡充", { committeeAssessment: "計画の文章。" })],
    );
    await city.build(plan);
    expect([city.read("2 支援の充実", "E7"), city.read("2 支援の充実", "F7")]).toEqual([
      "作成中（係長確認待ち）",
      "計画の文章。",
    ]);
    expect(city.column("保管", "H", 4)).toContain("作成中");
  });
});

describe("texts of which number and title do not tell whose they are", () => {
  const twins = planOf(
    [measureOf("1-1", "人材の育成"), measureOf("1-2", "情報の提供")],
    [measureOf("2-1", "人材の育成")],
  );
  const moved = planOf(
    [measureOf("1-1", "情報の提供")],
    [measureOf("2-2", "人材の育成"), measureOf("2-3", "人材の育成")],
  );

  async function twinCity(): Promise<City> {
    const city = new City();
    await city.build(twins, defaultSettings(cityPlan));
    await city.type("1 裾野の拡大", "E7", "一つ目の育成。");
    await city.type("2 支援の充実", "E7", "二つ目の育成。");
    return city;
  }

  const names = {
    one: { policy: "1", measure: "1-1", title: "人材の育成" },
    other: { policy: "2", measure: "2-1", title: "人材の育成" },
    newOne: { policy: "2", measure: "2-2", title: "人材の育成" },
    newOther: { policy: "2", measure: "2-3", title: "人材の育成" },
  };

  it("are shown before, with the measures in question", async () => {
    const city = await twinCity();
    const { ambiguous } = await previewBuild(excelPort(city.host.runExcel), request(moved));
    const candidates = [names.newOne, names.newOther];
    expect(ambiguous).toEqual([
      { from: names.one, candidates },
      { from: names.other, candidates },
    ]);
  });

  it("stop the build before anything is written, and the message names them", async () => {
    const city = await twinCity();
    const before = appearance(city.host.workbook);
    const failure = await buildWorkbook(excelPort(city.host.runExcel), request(moved)).then(
      () => null,
      failureOf,
    );
    expect(failure).toMatchObject({ code: "workbook", reason: "ambiguousTexts" });
    expect(failure && failureMessage(ja, failure)).toContain(
      "1-1 人材の育成 → 2-2 人材の育成 / 2-3 人材の育成、2-1 人材の育成 → 2-2 人材の育成 / 2-3 人材の育成",
    );
    expect(appearance(city.host.workbook)).toEqual(before);
  });

  it("go where a person says, or to 保管", async () => {
    const city = await twinCity();
    const decisions = [
      { from: names.one, to: names.newOther },
      { from: names.other, to: null },
    ];
    const report = await buildWorkbook(excelPort(city.host.runExcel), request(moved, { decisions }));
    expect(city.column("2 支援の充実", "E", 7)).toEqual(["", "一つ目の育成。"]);
    expect(report.archived.map(({ text }) => text)).toEqual(["二つ目の育成。"]);
  });

  it("stay with the twin of their policy, and go to 保管 when that is gone", async () => {
    const city = await twinCity();
    const left = planOf([measureOf("1-1", "情報の提供")], [measureOf("2-2", "人材の育成")]);
    const report = await buildWorkbook(excelPort(city.host.runExcel), request(left));
    expect(city.column("2 支援の充実", "E", 7)).toEqual(["二つ目の育成。"]);
    expect(report.archived.map(({ text }) => text)).toEqual(["一つ目の育成。"]);
  });

  it.each([
    ["by another name", measureOf("1-1", "相談体制の整備")],
    ["for others", measureOf("1-1", "高齢者支援の推進")],
    ["for another place", measureOf("1-1", "道路の整備")],
  ])("ask when their number is taken by what looks alike, %s", async (_, taking) => {
    const looks: Record<string, string> = {
      相談体制の整備: "相談体制の拡充",
      高齢者支援の推進: "障害者支援の推進",
      道路の整備: "公園の整備",
    };
    const city = new City();
    await city.build(planOf([measureOf("1-1", looks[taking.title] ?? "")], []), defaultSettings(cityPlan));
    await city.type("1 裾野の拡大", "E7", "誰の文章か。");
    const { ambiguous } = await previewBuild(excelPort(city.host.runExcel), request(planOf([taking], [])));
    expect(ambiguous).toMatchObject([
      { from: { title: looks[taking.title] }, candidates: [{ title: taking.title }] },
    ]);
  });

  it("ask when a number and a title point to two measures", async () => {
    const plan = planOf([measureOf("1-1", "情報の提供の推進"), measureOf("1-2", "情報の提供の充実")], []);
    const city = new City();
    await city.build(planOf([measureOf("1-1", "情報の提供")], []), defaultSettings(cityPlan));
    await city.type("1 裾野の拡大", "E7", "どちらの文章か。");
    const { ambiguous } = await previewBuild(excelPort(city.host.runExcel), request(plan));
    expect(ambiguous.map(({ from }) => from.title)).toEqual(["情報の提供"]);
  });

  it("do not ask when nothing changed, though titles and numbers repeat under every group", async () => {
    const grouped = (group: string) => policyOf("1", "人材", [measureOf("1", "育成")], { group });
    const plan = { ...cityPlan, policies: [grouped("目標一"), grouped("目標二")] };
    const city = new City();
    const settings = { ...defaultSettings(plan), level: "measure" as const };
    await city.build(plan, settings);
    const [, one = "", other = ""] = city.sheetNames;
    await city.type(one, "E7", "一つ目。");
    await city.type(other, "E7", "二つ目。");
    expect(await city.build(plan, settings)).toMatchObject({ changed: [], archived: [] });
    expect([city.read(one, "E7"), city.read(other, "E7")]).toEqual(["一つ目。", "二つ目。"]);
  });
});

describe.each(["policy", "measure"] as const)(
  "policies of the same names under two groups, in layout %s",
  (layout) => {
    const grouped = (group: string) => policyOf("1", "人材", [measureOf("1", "育成")], { group });
    const planOf = (...groups: string[]): Plan => ({ ...cityPlan, policies: groups.map(grouped) });
    const settings = { ...defaultSettings(cityPlan), level: "measure" as const, layout };

    /** Self-assessments by group, after building for these groups first and then for those. */
    async function textsAfter(...groups: string[]) {
      const city = new City();
      await city.build(planOf("目標一", "目標二"), settings);
      const { findings } = await city.check();
      const blanks = findings.filter(({ code, field }) => code === "blank" && field === "selfAssessment");
      for (const [index, { place, cell }] of blanks.entries())
        await city.type(place?.sheetName ?? "", cell, ["一つ目。", "二つ目。"][index] ?? "");
      await city.build(planOf(...groups), settings);
      const { evaluation } = await city.check();
      const texts = evaluation.plan.policies.map(({ group, measures }) => [
        group,
        measures[0]?.texts.selfAssessment,
      ]);
      return { texts, archived: city.sheetNames.includes("保管") ? city.column("保管", "H", 4) : [] };
    }

    it("keep their own texts when one of them goes", async () => {
      expect(await textsAfter("目標二")).toMatchObject({
        texts: [["目標二", "二つ目。"]],
        archived: ["一つ目。"],
      });
      expect(await textsAfter("目標一")).toMatchObject({
        texts: [["目標一", "一つ目。"]],
        archived: ["二つ目。"],
      });
    });

    it("take them along when the groups change places", async () => {
      const { texts } = await textsAfter("目標二", "目標一");
      expect(texts).toEqual([
        ["目標二", "二つ目。"],
        ["目標一", "一つ目。"],
      ]);
    });
  },
);

describe("a group that is reworded on the plan sheet", () => {
  it("leaves the texts of its policies where they are, also where numbers begin anew under every group", async () => {
    const grouped = (group: string, title: string) =>
      policyOf("1", title, [measureOf("1", "育成")], { group });
    const plan = { ...cityPlan, policies: [grouped("目標一", "人材"), grouped("目標二", "環境")] };
    const city = new City();
    const settings = { ...defaultSettings(plan), level: "measure" as const };
    await city.build(plan, settings);
    const [, one = "", other = ""] = city.sheetNames;
    await city.type(one, "E7", "一つ目。");
    await city.type(other, "E7", "二つ目。");
    const row = city.column("計画", "G").indexOf("目標二") + 1;
    await city.type("計画", `G${row}`, "目標その二");
    const { evaluation, findings } = await city.check();
    expect(findings.map(({ code }) => code)).not.toContain("sheetMissing");
    expect(evaluation.plan.policies.map(({ measures }) => measures[0]?.texts.selfAssessment)).toEqual([
      "一つ目。",
      "二つ目。",
    ]);
    const report = await city.buildFromPlanSheet();
    expect(report).toMatchObject({ added: [], removed: [], archived: [] });
    expect([city.read(one, "E7"), city.read(other, "E7")]).toEqual(["一つ目。", "二つ目。"]);
  });
});

describe("what is changed on the plan sheet itself", () => {
  /** The row of a measure, by its number, or of a setting, by its label. */
  const rowOf = (city: City, letters: string, text: string) => city.column("計画", letters).indexOf(text) + 1;

  const relabelled = async (city: City, self: string, committee: string) => {
    await city.type("計画", `B${rowOf(city, "A", "自己評価の見出し")}`, self);
    await city.type("計画", `B${rowOf(city, "A", "委員会評価の見出し")}`, committee);
  };

  it("gives a new measure that takes a number no text of the measure that had it", async () => {
    const city = await filledCity();
    const row = rowOf(city, "C", "1-1");
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("計画");
      sheet.getRange(`${row}:${row}`).insert("Down");
      sheet.getRange(`A${row}:D${row + 2}`).values = [
        ["1", "裾野の拡大", "1-1", "場の活用"],
        ["1", "裾野の拡大", "1-2", "きっかけづくり"],
        ["1", "裾野の拡大", "1-3", "情報の提供"],
      ];
      await context.sync();
    });
    expect(await city.buildFromPlanSheet()).toMatchObject({ archived: [], keptTexts: [] });
    expect(await textsByTitle(city)).toEqual(typed);
  });

  it.each([
    ["きっかけづくり", "きっかけ作り"],
    ["きっかけづくり", "市民のきっかけづくり"],
  ])("lets a title be reworded in small ways without asking, and lists it: %s → %s", async (from, to) => {
    const city = await filledCity();
    await city.type("計画", "D13", to);
    const { structure } = (await city.check()).evaluation;
    const { ambiguous, changes } = await city.preview(planOnSheet(structure));
    const names = { policy: "1", measure: "1-1" };
    expect(ambiguous).toEqual([]);
    expect(changes.reworded).toEqual([{ from: { ...names, title: from }, to: { ...names, title: to } }]);
    await city.buildFromPlanSheet();
    expect(await textsByTitle(city)).toEqual({ ...without(from), [to]: typed[from] });
  });

  it("asks where a row is typed over for another measure, or where the words went to two", async () => {
    const city = await filledCity();
    await city.type("計画", "D13", "広報づくり");
    await expect(city.buildFromPlanSheet()).rejects.toMatchObject({ code: "ambiguousTexts" });
    await city.type("計画", "D13", "きっかけ作り");
    await city.type("計画", "D14", "きっかけづくり・情報の提供");
    await expect(city.buildFromPlanSheet()).rejects.toMatchObject({ code: "ambiguousTexts" });
  });

  it("is refused, not dropped, when two rows have the same number", async () => {
    const city = await filledCity();
    const row = rowOf(city, "C", "1-2");
    await city.type("計画", `C${row}`, "1-1");
    const failure = await city.buildFromPlanSheet().then(() => null, failureOf);
    expect(failure).toMatchObject({ reason: "numbersTwice", subject: "1-1" });
    expect(city.read("計画", `D${row}`)).toBe("情報の提供");
    expect(city.read("1 裾野の拡大", "E8")).toBe("冊子を配った。");
  });

  it("lets texts keep their field when one heading becomes what the other was", async () => {
    const city = new City();
    const labels = { selfAssessment: "自己評価", committeeAssessment: "委員会の評価" };
    await city.build(cityPlan, { labels });
    await city.fill();
    await relabelled(city, "委員会の評価", "市長の所見");
    await city.buildFromPlanSheet();
    expect(await textsByTitle(city)).toEqual(typed);
  });

  it("lets texts keep their field when both headings are made the same", async () => {
    const city = await filledCity();
    const [, { label: committeeAssessment } = { label: "" }] = usualFields;
    await relabelled(city, committeeAssessment, committeeAssessment);
    expect(await textsByTitle(city)).toEqual(typed);
    await city.buildFromPlanSheet();
    expect(await textsByTitle(city)).toEqual(typed);
  });
});

describe("a policy whose title has a full-width space", () => {
  it("has the texts of its measures' sheets once, and none in 保管", async () => {
    const plan = { ...cityPlan, policies: [policyOf("1", "裾野　拡大　ほか", [...first])] };
    const city = new City();
    await city.build(plan, { layout: "measure" });
    await city.type("1-1 きっかけづくり", "B9", "講座を開いた。");
    expect(await city.build(plan, { layout: "measure" })).toMatchObject({ changed: [], archived: [] });
    expect(await textsByTitle(city)).toEqual({ きっかけづくり: ["講座を開いた。", ""] });
  });
});
