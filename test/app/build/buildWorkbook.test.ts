import { styleAt } from "../../../src/file/model/cells";
import { City, cityPlan, measureOf, policyOf } from "../city";

const policySheets = ["1 裾野の拡大", "2 支援の充実"];

describe("building the sheets of a plan", () => {
  it("adds the plan sheet and a sheet for every policy before what is there", async () => {
    const city = new City();
    const report = await city.build();
    expect(city.sheetNames).toEqual(["計画", ...policySheets, "Sheet1"]);
    expect(report).toMatchObject({
      added: ["計画", ...policySheets],
      changed: [],
      removed: [],
      keptCount: 0,
    });
  });

  it("takes two round trips for reading and one for writing", async () => {
    const city = new City();
    await city.build();
    expect(city.host.usage().syncs).toBe(3);
  });

  it("heads every policy's table with exactly the agreed headings", async () => {
    const city = new City();
    await city.build();
    const headings = ["A6", "B6", "C6", "D6", "E6", "F6", "G6"].map((address) =>
      city.read("1 裾野の拡大", address),
    );
    expect(headings).toEqual([
      "施策番号",
      "施策",
      "重点",
      "実施主体",
      "実施主体による自己評価",
      "市民活動推進委員会による評価及び意見",
      "状態",
    ]);
  });

  it("writes the plan's own texts, and marks priority", async () => {
    const city = new City();
    await city.build();
    expect([city.read("1 裾野の拡大", "E4"), city.read("1 裾野の拡大", "F4")]).toEqual([
      "広報の回数を増やした。",
      "効果の検証を望む。",
    ]);
    expect(city.column("1 裾野の拡大", "C", 7)).toEqual(["", "●"]);
  });

  it("shows the status of every measure live, also on the plan sheet", async () => {
    const city = new City();
    await city.build();
    await city.type("1 裾野の拡大", "E7", "講座を開いた。");
    expect(city.column("1 裾野の拡大", "G", 7)).toEqual([
      "未記入：委員会評価",
      "未記入：自己評価・委員会評価",
    ]);
    expect([city.column("計画", "H", 13), city.column("計画", "I", 13)]).toEqual([
      ["記入済", "未記入", "未記入"],
      ["未記入", "未記入", "未記入"],
    ]);
  });

  it.each(["", "　", "同上", "―", "未定"])("counts %j as not written in the live status", async (text) => {
    const city = new City();
    await city.build();
    await city.fill();
    await city.type("2 支援の充実", "E7", text);
    expect(city.read("2 支援の充実", "G7")).toBe("未記入：自己評価");
  });

  it("lets people type only where texts belong", async () => {
    const city = new City();
    await city.build();
    const sheet = city.sheet("1 裾野の拡大");
    expect(sheet.protection).not.toBeNull();
    const unlocked = (row: number) =>
      [0, 1, 2, 3, 4, 5, 6].filter((column) => styleAt(sheet, row, column)?.locked === false);
    expect([unlocked(3), unlocked(6), unlocked(7), unlocked(5)]).toEqual([[4, 5], [4, 5], [4, 5], []]);
  });

  it("shows blank required cells by a conditional format", async () => {
    const city = new City();
    await city.build();
    const areas = city.sheet("1 裾野の拡大").conditionalFormats.flatMap((format) => format.areas);
    expect(areas).toEqual(
      expect.arrayContaining([
        { row: 6, column: 4, rowCount: 2, columnCount: 1 },
        { row: 6, column: 5, rowCount: 2, columnCount: 1 },
        { row: 3, column: 4, rowCount: 1, columnCount: 1 },
      ]),
    );
  });

  it("prints every sheet on A4 landscape, one page wide, with page numbers", async () => {
    const city = new City();
    await city.build();
    for (const name of ["計画", ...policySheets]) {
      const { pageLayout } = city.sheet(name);
      expect(pageLayout).toMatchObject({ orientation: "landscape", fitTo: { wide: 1, tall: 0 } });
      expect(pageLayout.footer?.right).toContain("&P");
    }
  });

  it("links the plan sheet to every sheet and back", async () => {
    const city = new City();
    await city.build();
    const links = (name: string) =>
      [...city.sheet(name).cells.values()].flatMap((row) =>
        [...row.values()].flatMap((cell) => cell.hyperlink?.documentReference ?? []),
      );
    expect(links("計画")).toEqual(["'1 裾野の拡大'!A1", "'1 裾野の拡大'!A1", "'2 支援の充実'!A1"]);
    expect(links("2 支援の充実")).toEqual(["'計画'!A1"]);
  });
});

describe("building with a sheet for every measure", () => {
  it("types the texts there and shows them on the policy's sheet", async () => {
    const city = new City();
    await city.build(cityPlan, { layout: "measure" });
    expect(city.sheetNames).toEqual([
      "計画",
      "1 裾野の拡大",
      "1-1 きっかけづくり",
      "1-2 情報の提供",
      "2 支援の充実",
      "2-1 相談体制の拡充",
      "Sheet1",
    ]);
    await city.type("1-2 情報の提供", "B10", "冊子を配った。");
    expect(city.read("1 裾野の拡大", "E8")).toBe("冊子を配った。");
    expect(city.read("1-2 情報の提供", "B12")).toBe("未記入：委員会評価");
  });
});

describe("building again", () => {
  it("changes nothing when nothing changed", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    const before = JSON.stringify(city.host.workbook.sheets, replacer);
    const syncs = city.host.usage().syncs;
    const report = await city.build();
    expect(report).toMatchObject({ added: [], changed: [], removed: [], keptCount: 3 });
    expect(JSON.stringify(city.host.workbook.sheets, replacer)).toBe(before);
    expect(city.host.usage().syncs - syncs).toBe(3);
  });

  it("keeps every typed text, also under a heading whose wording changed", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    const labels = { selfAssessment: "担当課の評価", committeeAssessment: "審議会の意見" };
    await city.build(cityPlan, { labels });
    expect(city.column("1 裾野の拡大", "E", 6)).toEqual(["担当課の評価", "講座を開いた。", "冊子を配った。"]);
    expect((await city.check()).isComplete).toBe(true);
  });

  it("moves texts with their measure, and those without a place to 保管", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    const changed = {
      ...cityPlan,
      policies: [
        policyOf("1", "裾野の拡大", [measureOf("1-1", "新しい施策"), measureOf("1-2", "きっかけづくり")], {
          selfAssessment: "広報の回数を増やした。",
          committeeAssessment: "効果の検証を望む。",
        }),
        policyOf("2", "支援の充実", [measureOf("2-1", "相談体制の拡充")]),
      ],
    };
    const report = await city.build(changed);
    expect(city.column("1 裾野の拡大", "E", 7)).toEqual(["", "講座を開いた。"]);
    expect(report.archived.map(({ text }) => text)).toEqual(["冊子を配った。", "見やすい紙面である。"]);
    expect(city.column("保管", "H", 4)).toEqual(["冊子を配った。", "見やすい紙面である。"]);
    expect(city.read("2 支援の充実", "E4")).toBe("窓口を周知した。");
  });

  it("keeps the texts when the layout is switched, there and back", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await city.build(cityPlan, { layout: "measure" });
    expect(city.read("1-2 情報の提供", "B10")).toBe("冊子を配った。");
    expect((await city.check()).isComplete).toBe(true);
    await city.build();
    expect(city.sheetNames).toEqual(["計画", "1 裾野の拡大", "2 支援の充実", "Sheet1"]);
    expect((await city.check()).isComplete).toBe(true);
    expect(city.read("1 裾野の拡大", "E8")).toBe("冊子を配った。");
  });

  it("keeps the name and place a person gave a sheet, and renews the links to it", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("2 支援の充実");
      sheet.name = "支援（案）";
      sheet.position = 0;
      await context.sync();
    });
    expect((await city.check()).isComplete).toBe(true);
    await city.build();
    expect(city.sheetNames).toEqual(["支援（案）", "計画", "1 裾野の拡大", "Sheet1"]);
    expect(city.read("支援（案）", "E7")).toBe("相談日を増やした。");
  });
});

describe("a plan that cannot be built", () => {
  it.each([
    ["without measures", [policyOf("1", "裾野の拡大", [])], "planHasNoMeasures"],
    [
      "with a measure's number twice",
      [policyOf("1", "甲", [measureOf("1-1", "子"), measureOf("1-1", "丑")])],
      "numbersTwice",
    ],
    [
      "with a policy's number twice",
      [policyOf("1", "甲", [measureOf("1", "子")]), policyOf("1", "乙", [measureOf("1", "丑")])],
      "numbersTwice",
    ],
  ])("is refused before anything is written: %s", async (_case, policies, code) => {
    const city = new City();
    await expect(city.build({ ...cityPlan, policies })).rejects.toMatchObject({ code });
    expect(city.host.usage().syncs).toBe(0);
  });

  it("names each number that stands twice once, and of very many the first", async () => {
    const measures = Array.from({ length: 3_000 }, (_, index) =>
      measureOf(`1-${index % 100}`, `施策${index}`),
    );
    await expect(
      new City().build({ ...cityPlan, policies: [policyOf("1", "甲", measures)] }),
    ).rejects.toMatchObject({
      code: "numbersTwice",
      subject: "1-0、1-1、1-2、1-3、1-4、1-5、1-6、1-7、1-8、1-9…",
    });
  });
});

const replacer = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
