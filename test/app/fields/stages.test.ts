import { checkWorkbook } from "../../../src/app/check/checkWorkbook";
import { excelPort } from "../../../src/app/excelPort";
import { owedTexts } from "../../../src/app/check/owedTexts";
import { publicationCsv } from "../../../src/publish/publicationCsv";
import { publicationHtml } from "../../../src/publish/publicationHtml";
import type { Stage } from "../../../src/forms/stages";
import { City } from "../city";

const sheet = "1 裾野の拡大";

/** A workbook in which the city's reply is asked, and the committee judges 1-1 only; nothing of a policy as a whole is written. */
async function stagedCity(openStage: string): Promise<City> {
  const city = new City();
  await city.build();
  await city.type("計画", "G3", "選んで使う");
  await city.buildFromPlanSheet();
  const row = city.column("評価項目", "B").indexOf("市の対応") + 1;
  await city.type("評価項目", `A${row}`, "●");
  await city.type("計画", "H11", "●");
  await city.type("計画", "G4", openStage);
  await city.buildFromPlanSheet();
  return city;
}

const missing = async (city: City, stage?: Stage): Promise<string[]> => {
  const { findings } = await checkWorkbook(excelPort(city.host.runExcel), stage ?? null);
  return findings.flatMap(({ code, measure, field }) =>
    code === "blank" ? [`${measure} ${field ?? ""}`] : [],
  );
};

describe("stages", () => {
  it("owe what is open, of the committee only what it judges, and a reply where there is an opinion", async () => {
    const self = ["1-1 selfAssessment", "1-2 selfAssessment", "2-1 selfAssessment"];
    expect((await missing(await stagedCity("自己評価"))).sort()).toEqual(self);
    const city = await stagedCity("すべて");
    expect((await missing(city)).sort()).toEqual(
      [...self, "1-1 committeeAssessment", " reply", " reply"].sort(),
    );
    await city.type(sheet, "F7", "効果の検証を望む。");
    expect(await missing(city, "committee")).toEqual([]);
    expect((await missing(city, "reply")).sort()).toEqual([" reply", " reply", "1-1 reply"]);
    const owed = owedTexts((await city.check()).evaluation);
    expect(owed.flatMap((each) => each.missing).length).toBe((await missing(city)).length);
  });

  it("are what 状態 asks for, and what the committee does not judge is 対象外", async () => {
    const city = await stagedCity("委員会評価");
    expect(city.column(sheet, "H", 7).slice(0, 2)).toEqual([
      "未記入：自己評価・委員会評価",
      "未記入：自己評価",
    ]);
    await city.summarise();
    expect(city.column("総括表", "F").concat(city.column("総括表", "G"))).toContain("対象外");
  });

  it("publish 対象外 for what the committee does not judge, also where it wrote something, which stays and is told", async () => {
    const city = await stagedCity("すべて");
    const note = "見やすい紙面である。";
    await city.host.runExcel(async (context) => {
      const opened = context.workbook.worksheets.getItem(sheet);
      opened.protection.unprotect();
      opened.getRange("F8").values = [[note]];
      await context.sync();
    });
    const { evaluation, findings } = await city.check();
    expect(findings.filter(({ code }) => code === "outOfScopeText")).toMatchObject([
      { severity: "warning", measure: "1-2", field: "committeeAssessment", text: note, cell: "C12" },
    ]);
    await city.summarise();
    const published = [
      ...["F", "G"].flatMap((column) => city.column("総括表", column)),
      ...city.column("公表用", "D"),
      publicationCsv(evaluation),
      publicationHtml(evaluation),
    ];
    expect(published.join("\n")).not.toContain(note);
    expect((await city.buildFromPlanSheet()).archived).toEqual([]);
    expect(city.read(sheet, "F8")).toBe(note);
    await city.type("計画", "H12", "●");
    await city.buildFromPlanSheet();
    await city.summarise();
    expect(city.column("総括表", "G")).toContain(note);
  });

  it.each([
    ["○", "", [true, false]],
    ["対象", "×", [true, false]],
    ["対象外", "", [false, true]],
    ["－", "", [false, true]],
  ])("take 「%s」 and 「%s」 in 委員会の対象 as people mean it", async (first, second, scope) => {
    const city = await stagedCity("すべて");
    await city.type("計画", "H11", first);
    await city.type("計画", "H12", second);
    const { evaluation, findings } = await city.check();
    const measures = evaluation.plan.policies[0]?.measures ?? [];
    expect(measures.map(({ isInScope }) => isInScope)).toEqual(scope);
    expect(findings.map(({ code }) => code)).not.toContain("settingUnreadable");
  });

  it.each([
    ["委員会の対象", "H", "部長に確認"],
    ["委員会の対象", "H", "対象外（R6は審議せず）"],
    ["重点", "E", "非重点"],
    ["重点", "E", "○（R7から）"],
  ])(
    "ask what another word in %s (%s) means, %s, and build nothing until it is said",
    async (setting, letter, text) => {
      const city = await stagedCity("すべて");
      await city.type("計画", "H11", "");
      await city.type("計画", `${letter}11`, text);
      const { findings, evaluation } = await city.check();
      expect(findings).toContainEqual(
        expect.objectContaining({
          code: "settingUnreadable",
          setting,
          measure: "1-1",
          text,
          cell: `${letter}11`,
        }),
      );
      expect(evaluation.plan.policies[0]?.measures.map(({ isInScope }) => isInScope)).toEqual([
        undefined,
        undefined,
      ]);
      await expect(city.buildFromPlanSheet()).rejects.toMatchObject({ code: "settingUnreadable" });
      expect(city.read("計画", `${letter}11`)).toBe(text);
    },
  );

  it("owe the committee nothing of measures where it judges the policies alone, also after a build", async () => {
    const city = await stagedCity("すべて");
    await city.typeAll([11, 12, 13].map((row) => ["計画", `H${row}`, "×"] as const));
    await city.buildFromPlanSheet();
    expect(city.column("計画", "H", 11).slice(0, 3)).toEqual(["対象外", "対象外", "対象外"]);
    expect((await missing(city, "committee")).filter((each) => !each.startsWith(" "))).toEqual([]);
    expect((await city.buildFromPlanSheet()).changed).toEqual([]);
  });

  it("are a finding where the stage cannot be read", async () => {
    const city = await stagedCity("すべて");
    await city.type("計画", "G4", "そのうち");
    expect((await city.check()).findings.map(({ code }) => code)).toContain("settingUnreadable");
  });
});
