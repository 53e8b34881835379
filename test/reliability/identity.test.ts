import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { City, cityPlan, measureOf, policyOf } from "../app/city";
import { resavedByLibreOffice, resavedByOpenpyxl } from "../file/otherApplications";

type Edit = (workbook: Excel.Workbook, sheet: Excel.Worksheet) => void;

/** A filled workbook in which somebody has done something to the first policy's sheet, whose protection is off. */
async function editedCity(edit: Edit, layout: "policy" | "measure" = "policy"): Promise<City> {
  const city = new City();
  await city.build();
  await city.fill();
  if (layout === "measure") await city.build(cityPlan, { layout });
  await city.host.runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(
      layout === "measure" ? "1-1 きっかけづくり" : "1 裾野の拡大",
    );
    sheet.protection.unprotect();
    edit(context.workbook, sheet);
    await context.sync();
  });
  return city;
}

const typed = {
  きっかけづくり: ["講座を開いた。", "参加者の幅を広げてほしい。"],
  情報の提供: ["冊子を配った。", "見やすい紙面である。"],
  相談体制の拡充: ["相談日を増やした。", "予約なしの相談も望む。"],
};

/** What the workbook says was written for every measure. */
async function textsByTitle(city: City): Promise<Record<string, string[]>> {
  const { evaluation } = await city.check();
  return Object.fromEntries(
    evaluation.plan.policies.flatMap(({ measures }) =>
      measures.map(({ title, texts: { selfAssessment = "", committeeAssessment = "" } }) => [
        title,
        [selfAssessment, committeeAssessment],
      ]),
    ),
  );
}

const header = (address: string, text: string): Edit => {
  return (_, sheet) => void (sheet.getRange(address).values = [[text]]);
};

const edits: [string, Edit][] = [
  ["renamed", (_, sheet) => void (sheet.name = "第一（案）")],
  ["moved to the front", (_, sheet) => void (sheet.position = 0)],
  ["hidden", (_, sheet) => void (sheet.visibility = "Hidden")],
  ["very hidden", (_, sheet) => void (sheet.visibility = "VeryHidden")],
  [
    "sorted by hand",
    (_, sheet) => {
      sheet.getRange("A7:F8").values = [
        ["1-2", "情報の提供", "●", "市民活動推進課", ...typed.情報の提供],
        ["1-1", "きっかけづくり", "", "市民活動推進課", ...typed.きっかけづくり],
      ];
    },
  ],
  ["given rows above", (_, sheet) => void sheet.getRange("1:3").insert("Down")],
  ["given a row within the table", (_, sheet) => void sheet.getRange("8:8").insert("Down")],
  ["given a column at the left", (_, sheet) => void sheet.getRange("A:A").insert("Right")],
  ["given a column before the texts", (_, sheet) => void sheet.getRange("E:E").insert("Right")],
  ["given a column between the texts", (_, sheet) => void sheet.getRange("F:F").insert("Right")],
  ["stripped of hidden columns", (_, sheet) => void (sheet.getRange("E:E").columnHidden = true)],
  ["filtered", (_, sheet) => void (sheet.getRange("8:8").rowHidden = true)],
  ["headed 自己評価", header("E6", "自己評価")],
  ["headed 【実施主体による自己評価】", header("E6", "【実施主体による自己評価】")],
  ["headed in two lines", header("E6", "実施主体による\n自己評価")],
  ["headed with spaces", header("E6", "実施主体による　自己評価 ")],
  ["headed 委員会による評価・意見", header("F6", "委員会による評価・意見")],
  ["headed with a remark", header("E6", "実施主体による自己評価（400字以内）")],
  ["headed 施策（名称）", header("B6", "施策（名称）")],
];

describe("a sheet's texts are found, counted once, and kept by building again, when it was", () => {
  it.each(edits)("%s", async (_, edit) => {
    const city = await editedCity(edit);
    expect(await textsByTitle(city)).toEqual(typed);
    await city.build();
    expect(await textsByTitle(city)).toEqual(typed);
    expect((await city.check()).isComplete).toBe(true);
  });

  it.each(edits.slice(0, 4))("%s, a measure's own sheet", async (_, edit) => {
    const city = await editedCity(edit, "measure");
    expect(await textsByTitle(city)).toEqual(typed);
    await city.build(cityPlan, { layout: "measure" });
    expect(await textsByTitle(city)).toEqual(typed);
  });
});

describe("texts whose heading was reworded beyond recognition", () => {
  it("are taken over by building again, also behind a column that somebody put in", async () => {
    const city = await editedCity((_, sheet) => {
      sheet.getRange("E:E").insert("Right");
      sheet.getRange("G6").values = [["市長の所見"]];
    });
    await city.build();
    expect(await textsByTitle(city)).toEqual(typed);
  });

  it("of a measure's own sheet are found by name, and taken over by building again", async () => {
    const city = await editedCity((_, sheet) => {
      sheet.getRange("A9:A10").values = [["担当課の所見"], ["外部の所見"]];
    }, "measure");
    expect(await textsByTitle(city)).toEqual(typed);
    await city.build(cityPlan, { layout: "measure" });
    expect(await textsByTitle(city)).toEqual(typed);
  });
});

describe("a copied sheet", () => {
  const copied = (where: "Beginning" | "End", name?: string) =>
    editedCity((_, sheet) => {
      const copy = sheet.copy(where);
      copy.getRange("E7").values = [["写しの文章。"]];
      if (name !== undefined) copy.name = name;
    });

  it.each([
    ["behind the original", "End", undefined],
    ["before the original", "Beginning", undefined],
    ["before the original, under a name of its own", "Beginning", "控え"],
  ] as const)("%s is reported, not counted, and left as it is", async (_, where, name) => {
    const city = await copied(where, name);
    const copyName = name ?? "1 裾野の拡大 (2)";
    const report = await city.check();
    expect(await textsByTitle(city)).toEqual(typed);
    expect(
      report.findings.filter(({ code }) => code === "sheetTwice").map(({ place }) => place?.sheetName),
    ).toEqual([copyName]);
    await city.build();
    expect(await textsByTitle(city)).toEqual(typed);
    expect(city.read(copyName, "E7")).toBe("写しの文章。");
  });

  it("of a renamed original is known by its number", async () => {
    const city = await editedCity((_, sheet) => {
      sheet.name = "第一";
      sheet.copy("Beginning").getRange("E7").values = [["写しの文章。"]];
    });
    expect(await textsByTitle(city)).toEqual(typed);
  });

  it("goes with its policy, but what was typed only there is kept in 保管, as whose it was", async () => {
    const city = await copied("Beginning");
    await city.build({ ...cityPlan, policies: cityPlan.policies.slice(1) });
    expect(city.sheetNames).toEqual(["計画", "2 支援の充実", "Sheet1", "保管"]);
    expect(city.column("保管", "H", 4)).toEqual(
      expect.arrayContaining([...typed.きっかけづくり, ...typed.情報の提供, "写しの文章。"]),
    );
    const row = city.column("保管", "H").indexOf("写しの文章。");
    expect(["E", "G"].map((letters) => city.column("保管", letters)[row])).toEqual(["1-1", "自己評価"]);
  });
});

describe("a number that Excel has changed", () => {
  it.each([
    ["typed as a number", "1", 1],
    ["turned into 1月1日", "1-1", 46_023],
  ])("%s still is its measure's", async (_, number, value) => {
    const plan = {
      ...cityPlan,
      policies: [policyOf("1", "裾野の拡大", [measureOf(number, "きっかけづくり")])],
    };
    for (const [sheetName, address] of [
      ["計画", "C12"],
      ["1 裾野の拡大", "A7"],
    ] as const) {
      const city = new City();
      await city.build(plan);
      await city.type("1 裾野の拡大", "E7", "講座を開いた。");
      const place = sheetName === "計画" ? findNumber(city, number) : address;
      await city.host.runExcel(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        sheet.protection.unprotect();
        const range = sheet.getRange(place);
        range.numberFormat = [["General"]];
        range.values = [[value]];
        await context.sync();
      });
      const report = await city.check();
      expect(report.evaluation.plan.policies[0]?.measures).toMatchObject([
        { number, texts: { selfAssessment: "講座を開いた。" } },
      ]);
      await city.build(report.evaluation.plan);
      expect(String(city.read("1 裾野の拡大", "A7"))).toBe(number);
      expect(city.column("計画", "C")).toContain(number);
    }
  });

  it("into a date of another month is reported, and its text stays with its measure", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await city.host.runExcel(async (context) => {
      const range = context.workbook.worksheets.getItem("計画").getRange(findNumber(city, "2-1"));
      range.numberFormat = [["General"]];
      range.values = [[46_023]];
      await context.sync();
    });
    const { isComplete, findings, evaluation } = await city.check();
    expect(isComplete).toBe(false);
    expect(findings).toMatchObject([{ code: "titleDiffers", measure: "46023", title: "2-1 相談体制の拡充" }]);
    expect(evaluation.plan.policies[1]?.measures).toMatchObject([
      { number: "46023", texts: { selfAssessment: "相談日を増やした。" } },
    ]);
  });
});

/** Where a measure's number stands on the plan sheet. */
function findNumber(city: City, number: string): string {
  const rows = city.column("計画", "C", 1);
  return `C${rows.indexOf(number) + 1}`;
}

describe("a workbook saved by another application", () => {
  it.each(["policy", "measure"] as const)(
    "holds the same texts, and building again changes none, layout %s",
    async (layout) => {
      const city = new City();
      await city.build();
      await city.fill();
      await city.build(cityPlan, { layout });
      const bytes = await saveXlsx(city.host.workbook);
      const saved = [resavedByLibreOffice(bytes), resavedByOpenpyxl(bytes)];
      for (const file of saved) {
        const reopened = new City(await openXlsx(file ?? bytes));
        expect(await textsByTitle(reopened)).toEqual(typed);
        expect((await reopened.build(cityPlan, { layout })).archived).toEqual([]);
        expect(await textsByTitle(reopened)).toEqual(typed);
        expect((await reopened.check()).isComplete).toBe(true);
      }
    },
    120_000,
  );
});
