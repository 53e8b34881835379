import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { findingMessage } from "../../src/strings/findings/findingMessage";
import { ja } from "../../src/strings/ja";
import { cityPlan, type City } from "../app/city";
import { put } from "../file/featureWorkbook";
import { newCity, publicationOf } from "../publish/publishedCity";

/** What a workbook without fault is published with. */
async function filledCity(plan = cityPlan): Promise<City> {
  const city = newCity();
  await city.build(plan);
  await city.fill();
  await city.summarise();
  return city;
}

/** Codes of what is found, with the sheet and cell to which each leads. */
async function foundIn(city: City): Promise<string[]> {
  const { findings } = await publicationOf(city);
  return findings.map(({ code, place, cell }) => [code, place?.sheetName, cell].filter(Boolean).join(" "));
}

const messagesIn = async (city: City): Promise<string[]> =>
  (await publicationOf(city)).findings.map((finding) => findingMessage(ja, finding));

const change = (city: City, use: (workbook: Excel.Workbook) => void): Promise<void> =>
  city.host.runExcel(async (context) => {
    use(context.workbook);
    await context.sync();
  });

/** The city's workbook as a file whose parts somebody changed. */
async function reopened(city: City, alter: (parts: Record<string, Uint8Array>) => void): Promise<City> {
  const parts = unzipSync(await saveXlsx(city.host.workbook));
  alter(parts);
  return newCity(await openXlsx(zipSync(parts)));
}

const relationships = (...kinds: [kind: string, target: string][]): Uint8Array =>
  strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${kinds
      .map(
        ([kind, target], index) =>
          `<Relationship Id="added${index}" Type="http://x/${kind}" Target="${target}"/>`,
      )
      .join("")}</Relationships>`,
  );

const planSheetPart = "xl/worksheets/sheet2.xml";

describe("before publishing", () => {
  it("nothing is found in a workbook without fault", async () => {
    expect(await foundIn(await filledCity())).toEqual([]);
  });

  it("a blank is an error, as in every check", async () => {
    const city = newCity();
    await city.build();
    const { findings } = await publicationOf(city);
    expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(6);
  });

  it("rows, columns and sheets that somebody has hidden are found", async () => {
    const city = await filledCity();
    await city.type("Sheet1", "A1", "担当者の連絡先");
    await change(city, ({ worksheets }) => {
      worksheets.getItem("1 裾野の拡大").getRange("8:8").rowHidden = true;
      worksheets.getItem("総括表").getRange("B:C").columnHidden = true;
      worksheets.getItem("Sheet1").visibility = "Hidden";
    });
    expect(await foundIn(city)).toEqual([
      "hiddenSheet Sheet1 A1",
      "hiddenRows 1 裾野の拡大 A8",
      "hiddenColumns 総括表 B1",
    ]);
  });

  it("a 総括表 that somebody has corrected by hand is found, as the files do not say the same", async () => {
    const city = await filledCity();
    const row = city.column("総括表", "F").indexOf("講座を開いた。") + 1;
    await city.type("総括表", `F${row}`, "講座を三回開いた。");
    expect(await foundIn(city)).toEqual([`summaryEdited 総括表 F${row}`]);
    expect((await messagesIn(city))[0]).toContain("書き込まれた文章 1 件");
    await city.type("1 裾野の拡大", "E7", "講座を三回開いた。");
    expect(await foundIn(city)).toEqual([expect.stringContaining("summaryOutdated 公表用")]);
    await city.summarise();
    expect(await foundIn(city)).toEqual([]);
  });

  it("a text that somebody has deleted on 公表用, and a 総括表 of before the last change, are found", async () => {
    const city = await filledCity();
    const row = city.column("公表用", "D").indexOf("冊子を配った。") + 1;
    await city.type("公表用", `D${row}`, "");
    expect(await foundIn(city)).toEqual(["summaryEdited 公表用 A1"]);
    await city.type("2 支援の充実", "E7", "相談日を倍にした。");
    expect((await foundIn(city))[0]).toMatch(/^summaryOutdated 総括表 F\d+$/);
  });

  it("texts in 保管 are found", async () => {
    const city = await filledCity();
    const [first, ...others] = cityPlan.policies;
    if (first === undefined) throw new Error("no policy");
    await city.build({ ...cityPlan, policies: [{ ...first, measures: first.measures.slice(1) }, ...others] });
    await city.summarise();
    expect(await foundIn(city)).toContain("keptTexts 保管 A1");
  });

  it("formulas that look into another workbook are found, and none that look into this one", async () => {
    const city = await filledCity();
    const sheet = city.sheet("Sheet1");
    put(sheet, 0, 0, { value: 1, formula: `=SUM('2 支援の充実'!A1,"[x]y!")+表1[列]` });
    put(sheet, 4, 1, { value: 1, formula: "='C:\\計画\\[昨年度.xlsx]1 裾野の拡大'!E7" });
    put(sheet, 5, 1, { value: 1, formula: "=[1]Sheet1!A1" });
    expect(await foundIn(city)).toEqual(["externalLinks Sheet1 B5"]);
  });

  it("comments, notes and names in the file's properties are found where they can be read", async () => {
    const city = await reopened(await filledCity(), (parts) => {
      const rels = "xl/worksheets/_rels/sheet2.xml.rels";
      const known = strFromU8(parts[rels] ?? new Uint8Array());
      expect(strFromU8(parts[planSheetPart] ?? new Uint8Array())).toContain("sheetData");
      const added = strFromU8(relationships(["threadedComment", "/xl/threadedComments/t.xml"])).match(
        /<Relationship .*\/>/,
      )?.[0];
      parts[rels] = known.includes("</Relationships>")
        ? strToU8(known.replace("</Relationships>", `${added ?? ""}</Relationships>`))
        : relationships(["threadedComment", "/xl/threadedComments/t.xml"]);
      parts["xl/threadedComments/t.xml"] = strToU8(
        `<ThreadedComments xmlns="t"><threadedComment ref="E7" id="{1}"><text>要確認</text></threadedComment><threadedComment ref="E7" id="{2}" parentId="{1}"><text>済み</text></threadedComment></ThreadedComments>`,
      );
      parts["docProps/core.xml"] = strToU8(
        `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>青葉 太郎</dc:creator><cp:lastModifiedBy>青葉 太郎</cp:lastModifiedBy></cp:coreProperties>`,
      );
      const root = strFromU8(parts["_rels/.rels"] ?? new Uint8Array());
      parts["_rels/.rels"] = strToU8(
        root.replace(
          "</Relationships>",
          `<Relationship Id="core" Type="http://x/core-properties" Target="docProps/core.xml"/></Relationships>`,
        ),
      );
    });
    expect(await foundIn(city)).toEqual(["commentsLeft 1 裾野の拡大 E7", "peopleNamed"]);
    expect((await messagesIn(city)).at(-1)).toContain("青葉 太郎。");
  });
});

describe("the rules for tables that machines can read", () => {
  it("find merged cells, formulas, a column without heading, blank rows and a second table on a published sheet", async () => {
    const built = await filledCity();
    await change(built, ({ worksheets }) => {
      const sheet = worksheets.getItem("総括表");
      sheet.getRange("J6").values = [["メモ"]];
      sheet.getRange("A30:B31").values = [
        ["集計", "数"],
        ["記入", "=1+1"],
      ];
      sheet.tables.add("A30:B31", true);
    });
    const city = await reopened(built, (parts) => {
      const [part, text] =
        Object.entries(parts)
          .map(([name, bytes]) => [name, strFromU8(bytes)] as const)
          .find(([name, xml]) => name.startsWith("xl/worksheets/sheet") && xml.includes("<f>1+1</f>")) ?? [];
      if (part === undefined || text === undefined) throw new Error("no part");
      parts[part] = strToU8(
        text.replace("</sheetData>", `</sheetData><mergeCells><mergeCell ref="A5:B5"/></mergeCells>`),
      );
    });
    const found = await foundIn(city);
    expect(found).toEqual([
      "summaryEdited 総括表 B30",
      "mergedCells 総括表 A5",
      expect.stringMatching(/^headingMissing 総括表 J\d$/),
      "formulasPublished 総括表 B31",
      expect.stringMatching(/^blankRows 総括表 A\d+$/),
      "severalTables 総括表 A1",
    ]);
    const [, ...ofRules] = await messagesIn(city);
    expect(ofRules.every((message) => /（統一ルール 1-\d+）/.test(message))).toBe(true);
  });

  it("find names laid out by spaces, several bodies in a cell, and characters of one machine", async () => {
    const [first, ...others] = cityPlan.policies;
    const [measure, ...measures] = first?.measures ?? [];
    if (first === undefined || measure === undefined) throw new Error("no measure");
    const changed = { ...measure, title: "き　っ　か　け", implementingBody: "市民活動推進課、産業振興課" };
    const city = await filledCity({
      ...cityPlan,
      policies: [
        {
          ...first,
          measures: [changed, ...measures],
          texts: { ...first.texts, selfAssessment: "①広報 ㈱青葉" },
        },
        ...others,
      ],
    });
    expect(await foundIn(city)).toEqual([
      expect.stringMatching(/^machineCharacters 1 裾野の拡大 /),
      expect.stringMatching(/^severalInOneCell 計画 /),
      expect.stringMatching(/^layoutSpaces 計画 /),
    ]);
    expect(await messagesIn(city)).toContainEqual(expect.stringContaining("機種依存文字があります：①㈱。"));
  });

  it("find a year that cannot be given as a western one, and a plan that does not say whose it is", async () => {
    const city = await filledCity({ ...cityPlan, title: "市民活動の評価", fiscalYear: "今年度" });
    const found = await foundIn(city);
    expect(found.map((line) => line.split(" ")[0])).toEqual(["yearUnreadable", "regionMissing"]);
    expect(found.every((line) => line.includes("計画 B"))).toBe(true);
  });

  it.each([
    ["武蔵野市市民活動促進基本計画", true],
    ["東京都の計画", true],
    ["奥多摩町地域福祉計画", true],
    ["令和６年度 みどり野市市民活動推進計画", true],
    ["市民活動推進計画", false],
    ["都市計画マスタープランの評価", false],
    ["平成 28 年度基本施策の達成状況評価", false],
  ])("know whether 「%s」 names a municipality: %s", async (title, isNamed) => {
    const found = await foundIn(await filledCity({ ...cityPlan, title }));
    expect(found.some((line) => line.startsWith("regionMissing"))).toBe(!isNamed);
  });
});

describe("an older Excel", () => {
  it("is asked only what it can tell", async () => {
    const city = newCity();
    await city.build();
    const { runExcel } = city.host;
    const { publishWorkbook } = await import("../../src/app/publish/publishWorkbook");
    const older = await publishWorkbook(runExcel, { hasApi: () => false });
    expect(older.files).toHaveLength(2);
  });
});
