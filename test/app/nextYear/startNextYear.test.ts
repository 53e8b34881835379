import { Moments } from "../../reliability/moments";
import { City, cityPlan } from "../city";

async function writtenCity(layout: "policy" | "measure" = "policy"): Promise<City> {
  const city = new City();
  await city.build(undefined, { layout: "policy" });
  await city.fill();
  if (layout === "measure") await city.build(undefined, { layout });
  return city;
}

const written = [
  "広報の回数を増やした。",
  "効果の検証を望む。",
  "講座を開いた。",
  "参加者の幅を広げてほしい。",
  "冊子を配った。",
  "見やすい紙面である。",
  "窓口を周知した。",
  "巡回の相談も検討されたい。",
  "相談日を増やした。",
  "予約なしの相談も望む。",
];

const idsOf = (city: City): string[] => city.column("計画", "K", 13);

describe.each(["policy", "measure"] as const)("the next fiscal year, in layout %s", (layout) => {
  it("begins with the same plan, and with blanks for every text", async () => {
    const city = await writtenCity(layout);
    const ids = idsOf(city);
    expect(await city.startNextYear()).toMatchObject({
      fiscalYear: "平成29年度",
      carried: 10,
      blank: 10,
      kept: ["総括表 平成28年度", "公表用 平成28年度"],
      differing: [],
      changes: [],
    });
    const { evaluation, filled, findings } = await city.check();
    expect(evaluation.plan).toMatchObject({
      fiscalYear: "平成29年度",
      policies: [
        { number: "1", measures: [{ number: "1-1" }, { number: "1-2", isPriority: true }] },
        { number: "2", measures: [{ number: "2-1", implementingBody: "市民活動推進課" }] },
      ],
    });
    expect(filled).toBe(0);
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(["blank"]));
    expect(idsOf(city)).toEqual(ids);
    expect(evaluation.settings.layout).toBe(layout);
  });

  it("loses no text: 保管 has each under its year, and 総括表 of the year stays", async () => {
    const city = await writtenCity(layout);
    await city.startNextYear();
    const kept = city.column("保管", "H", 4).filter((text) => text !== "");
    expect(kept.toSorted()).toEqual(written.toSorted());
    expect(new Set(city.column("保管", "G", 4))).toEqual(
      new Set(["自己評価（平成28年度）", "委員会評価（平成28年度）"]),
    );
    const texts = [...city.column("総括表 平成28年度", "F"), ...city.column("総括表 平成28年度", "G")];
    for (const text of written) expect(texts).toContain(text);
  });
});

describe("a year that is over", () => {
  it("leaves its 総括表 alone when the new year's is written and the sheets are built again", async () => {
    const city = await writtenCity();
    await city.startNextYear();
    const before = city.column("総括表 平成28年度", "F").join("\n");
    await city.type("1 裾野の拡大", "E7", "新しい講座を開いた。");
    await city.summarise();
    await city.buildFromPlanSheet();
    expect(city.column("総括表 平成28年度", "F").join("\n")).toBe(before);
    expect(city.sheetNames).toEqual(expect.arrayContaining(["総括表", "公表用", "総括表 平成28年度"]));
    expect(city.column("総括表", "F")).toContain("新しい講座を開いた。");
    expect((await city.check()).findings.filter(({ code }) => code !== "blank")).toEqual([]);
  });

  it("does not end where a section that is to have another name is not in the plan", async () => {
    const city = await writtenCity();
    await expect(
      city.startNextYear({ renamedBodies: new Map([["ない課", "協働課"]]) }),
    ).rejects.toMatchObject({
      code: "bodiesUnknown",
      subject: "ない課",
    });
    expect(city.read("計画", "B4")).toBe("平成28年度");
  });

  it("keeps 総括表 as it stood, also where texts were changed after it was written, which is told", async () => {
    const city = await writtenCity();
    await city.summarise();
    const sheet = city.sheet("総括表");
    await city.type("2 支援の充実", "E7", "相談日を倍にした。");
    const { differing } = await city.startNextYear();
    expect(differing).toEqual(["総括表 平成28年度", "公表用 平成28年度"]);
    expect(city.sheet("総括表 平成28年度").id).toBe(sheet.id);
    expect(city.column("総括表 平成28年度", "F")).toContain("相談日を増やした。");
    expect(city.column("保管", "H", 4)).toContain("相談日を倍にした。");
  });

  it("writes what is not there of 総括表 and 公表用 before it keeps them", async () => {
    const city = await writtenCity();
    await city.summarise();
    await city.host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("公表用").delete();
      await context.sync();
    });
    const sheet = city.sheet("総括表");
    const { kept, differing } = await city.startNextYear();
    expect({ kept, differing }).toEqual({
      kept: ["総括表 平成28年度", "公表用 平成28年度"],
      differing: [],
    });
    expect(city.sheet("総括表 平成28年度").id).toBe(sheet.id);
    expect(city.column("公表用 平成28年度", "D")).toContain("冊子を配った。");
  });

  it("keeps a 総括表 that somebody has corrected by hand as it was corrected", async () => {
    const city = await writtenCity();
    await city.summarise();
    const row = city.column("総括表", "F").indexOf("講座を開いた。") + 1;
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("総括表");
      sheet.protection.unprotect();
      sheet.getRange(`F${row}`).values = [["講座を三回開いた。"]];
      await context.sync();
    });
    expect((await city.startNextYear()).differing).toEqual(["総括表 平成28年度"]);
    expect(city.read("総括表 平成28年度", `F${row}`)).toBe("講座を三回開いた。");
    expect(city.column("保管", "H", 4)).toContain("講座を開いた。");
  });

  it("is known when its text is written once more, or almost", async () => {
    const city = await writtenCity();
    const long = "講座を3回開き、延べ120人が参加した。参加者の声を次の講座の内容に生かしている。";
    await city.type("1 裾野の拡大", "E7", long);
    await city.startNextYear();
    await city.typeAll([
      ["1 裾野の拡大", "E7", long.replace("3回", "4回")],
      ["1 裾野の拡大", "E8", "冊子を配った。"],
    ]);
    const { findings } = await city.check();
    expect(findings.filter(({ code }) => code !== "blank")).toMatchObject([
      { code: "earlierText", measure: "1-2", fiscalYear: "平成28年度" },
      { code: "nearEarlierText", measure: "1-1", fiscalYear: "平成28年度" },
    ]);
  });

  it("is followed by the one after it in the new workbook alone", async () => {
    const city = await writtenCity();
    await city.startNextYear();
    await city.type("1 裾野の拡大", "E7", "新しい講座を開いた。");
    expect(await city.startNextYear()).toMatchObject({
      fiscalYear: "平成30年度",
      carried: 1,
      kept: ["総括表 平成29年度", "公表用 平成29年度"],
    });
    expect(city.sheetNames).toEqual(expect.arrayContaining(["総括表 平成28年度", "総括表 平成29年度"]));
    expect(city.column("保管", "G", 4)).toContain("自己評価（平成29年度）");
  });

  it("does not begin a second time what the person was told of once", async () => {
    const city = await writtenCity();
    await city.startNextYear({ fiscalYear: "平成29年度" });
    await city.type("1 裾野の拡大", "E7", "新しい講座を開いた。");
    expect(await city.startNextYear({ fiscalYear: "平成29年度" })).toMatchObject({
      fiscalYear: "平成29年度",
      carried: 0,
      blank: 9,
    });
    expect(city.read("1 裾野の拡大", "E7")).toBe("新しい講座を開いた。");
  });

  it("ends for another workbook: its sheets are known as another's when they are copied in", async () => {
    const city = await writtenCity();
    const bookOf = (name: string) =>
      city.sheet(name).names.find(({ name: each }) => each === "PlanEvaluationBook")?.formula;
    const before = bookOf("計画");
    await city.startNextYear();
    expect(bookOf("計画")).not.toBe(before);
    expect(
      new Set(["計画", "1 裾野の拡大", "2 支援の充実", "総括表 平成28年度", "保管"].map(bookOf)).size,
    ).toBe(1);
  });

  it("takes the sections' new names along", async () => {
    const city = await writtenCity();
    await city.startNextYear({ renamedBodies: new Map([["市民活動推進課", "市民協働課"]]) });
    expect(city.column("計画", "F", 13)).toEqual(["市民協働課", "市民協働課", "市民協働課"]);
    expect(city.column("総括表 平成28年度", "E").join()).toContain("市民活動推進課");
  });
});

describe("a turn of the year that is broken off", () => {
  let moments: Moments;

  beforeAll(async () => {
    const { workbook } = (await writtenCity()).host;
    const copied = structuredClone(workbook.sheets.find(({ name }) => name === "2 支援の充実"));
    if (copied === undefined) throw new Error("no sheet");
    const names = copied.names.map((each) =>
      each.name === "PlanEvaluationBook" ? { ...each, formula: '="another"' } : each,
    );
    workbook.sheets.push({ ...copied, id: "{copied}", name: "昨年度", tables: [], names });
    moments = new Moments(workbook);
    moments.begin();
    await new City(workbook, { interceptAction: moments.intercept }).startNextYear();
  });

  it("has 計画 say the new year last, so that it is begun once, whoever begins it again", () => {
    for (const state of moments.states) {
      const city = new City(state);
      if (city.read("計画", "B4") !== "平成28年度")
        expect([city.read("1 裾野の拡大", "D4"), city.read("2 支援の充実", "D4")]).toEqual([
          "平成29年度",
          "平成29年度",
        ]);
    }
  });

  it("leaves a sheet that was copied in from another workbook another's", async () => {
    const seen = new Set<string>();
    for (const state of moments.states) {
      const books = state.sheets.map(({ names }) => names.find(({ name }) => name === "PlanEvaluationBook"));
      if (seen.size === seen.add(books.map((book) => book?.formula).join()).size) continue;
      const { foreign } = (await new City(state).check()).evaluation;
      expect(foreign.map(({ place }) => place?.sheetName)).toEqual(["昨年度"]);
    }
    expect(seen.size).toBeGreaterThan(5);
  });
});

describe("a year that cannot be read", () => {
  it.each(["今年度", ""])("is asked for, and nothing is written: 「%s」", async (fiscalYear) => {
    const city = new City();
    await city.build({ ...cityPlan, fiscalYear });
    await city.fill();
    const sheets = city.sheetNames;
    await expect(city.startNextYear()).rejects.toMatchObject({ code: "yearUnreadable", subject: fiscalYear });
    expect(city.sheetNames).toEqual(sheets);
    expect(city.read("1 裾野の拡大", "E7")).toBe("講座を開いた。");
  });
});
