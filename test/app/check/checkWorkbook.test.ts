import { City, cityPlan, measureOf, policyOf } from "../city";

const codes = async (city: City) => (await city.check()).findings.map(({ code }) => code);

async function filledCity(): Promise<City> {
  const city = new City();
  await city.build();
  await city.fill();
  return city;
}

describe("checking a workbook", () => {
  it("finds every blank text at its cell, in the plan's order", async () => {
    const city = new City();
    await city.build();
    const { findings, required, filled, isComplete, policies, measures } = await city.check();
    expect({ required, filled, isComplete, policies, measures }).toEqual({
      required: 10,
      filled: 4,
      isComplete: false,
      policies: 2,
      measures: 3,
    });
    expect(
      findings.map(({ code, policy, measure, field, place, cell }) => [
        code,
        policy,
        measure,
        field,
        place?.sheetName,
        cell,
      ]),
    ).toEqual([
      ["blank", "1", "1-1", "selfAssessment", "1 裾野の拡大", "E7"],
      ["blank", "1", "1-1", "committeeAssessment", "1 裾野の拡大", "F7"],
      ["blank", "1", "1-2", "selfAssessment", "1 裾野の拡大", "E8"],
      ["blank", "1", "1-2", "committeeAssessment", "1 裾野の拡大", "F8"],
      ["blank", "2", "2-1", "selfAssessment", "2 支援の充実", "E7"],
      ["blank", "2", "2-1", "committeeAssessment", "2 支援の充実", "F7"],
    ]);
  });

  it("takes two round trips and changes nothing", async () => {
    const city = await filledCity();
    const before = city.host.usage().syncs;
    await city.check();
    expect(city.host.usage().syncs - before).toBe(2);
  });

  it("is complete when everything is written", async () => {
    const city = await filledCity();
    expect(await city.check()).toMatchObject({ isComplete: true, required: 10, filled: 10, findings: [] });
  });

  it("asks for the policies' own texts only when the plan assesses at that level", async () => {
    const city = new City();
    await city.build(cityPlan, { level: "measure" });
    expect(await city.check()).toMatchObject({ required: 6, filled: 0 });
  });

  it.each([
    ["　\u00A0\n", "blank"],
    ["同上", "placeholder"],
    ["ＴＢＤ", "placeholder"],
  ])("does not count %j as written", async (text, code) => {
    const city = await filledCity();
    await city.type("2 支援の充実", "F7", text);
    expect(await city.check()).toMatchObject({
      isComplete: false,
      filled: 9,
      findings: [{ code, measure: "2-1", cell: "F7" }],
    });
  });

  it("finds an Excel error in a text's cell", async () => {
    const city = await filledCity();
    await city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("2 支援の充実");
      sheet.protection.unprotect();
      const range = sheet.getRange("F7");
      range.numberFormat = [["General"]];
      range.formulas = [["=NA()"]];
      await context.sync();
    });
    expect((await city.check()).findings).toMatchObject([
      { code: "errorValue", error: "#N/A", severity: "error", cell: "F7" },
    ]);
  });

  it.each([
    ["特になし", "noneAnswer"],
    ["ｶﾀｶﾅで書いた。", "unsafeCharacters"],
    ["外字\uE000を使った。", "unsafeCharacters"],
    ["長い文章。".repeat(200), "textTooLongToPrint"],
    ["相談日を増やした。", "sameText"],
  ])("warns of %j, and is complete all the same", async (text, code) => {
    const city = await filledCity();
    await city.type("2 支援の充実", "F7", text);
    expect(await city.check()).toMatchObject({
      isComplete: true,
      findings: [{ code, severity: "warning", measure: "2-1" }],
    });
  });

  const showNumber = (city: City, format: string, value: number) =>
    city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem("2 支援の充実");
      sheet.protection.unprotect();
      const range = sheet.getRange("F7");
      range.numberFormat = [[format]];
      range.values = [[value]];
      await context.sync();
    });

  it("warns of a text's cell that shows a percentage: another number would be published", async () => {
    const city = await filledCity();
    await showNumber(city, "0%", 0.85);
    expect((await city.check()).findings).toMatchObject([
      { code: "numberOnly", text: "0.85", severity: "warning", measure: "2-1", cell: "F7" },
    ]);
  });

  it("takes a date in a text's cell as it is shown, and so it is published", async () => {
    const city = await filledCity();
    await showNumber(city, "yyyy/m/d", 42_795);
    expect(await city.check()).toMatchObject({ isComplete: true });
    await city.summarise();
    expect(city.column("総括表", "G")).toContain("2017/3/1");
  });

  it("warns of titles that stand twice and of numbers that jump", async () => {
    const city = new City();
    await city.build({
      ...cityPlan,
      policies: [
        policyOf("1", "裾野の拡大", [measureOf("1-1", "情報の提供"), measureOf("1-3", "情報の提供")]),
        policyOf("3", "裾野の拡大", [measureOf("3-1", "場の活用")]),
      ],
    });
    const warnings = (await city.check()).findings.filter(({ severity }) => severity === "warning");
    expect(
      warnings.map(({ code, policy, measure, place, cell }) => [
        code,
        policy,
        measure,
        place?.sheetName,
        cell,
      ]),
    ).toEqual([
      ["duplicateMeasureTitle", "1", "1-3", "計画", "C14"],
      ["duplicatePolicyTitle", "3", "", "計画", "A15"],
      ["policyNumberGap", "3", "", "計画", "A15"],
      ["measureNumberGap", "1", "1-3", "計画", "C14"],
    ]);
  });
});

describe("checking in a new fiscal year", () => {
  const nextYear = { ...cityPlan, fiscalYear: "平成29年度" };
  const wholePlan = {
    ...nextYear,
    policies: nextYear.policies.map((policy) => ({ ...policy, texts: {} })),
  };

  it.each(["policy", "measure"] as const)(
    "finds every text that is still last year's, until it is written anew, in layout %s",
    async (layout) => {
      const city = await filledCity();
      await city.build(undefined, { layout });
      expect((await city.check()).isComplete).toBe(true);
      const report = await city.build(wholePlan, { layout, level: "policyAndMeasure" });
      expect([report.archived, report.carried.length]).toEqual([[], 10]);
      expect(await codes(city)).toEqual(Array.from({ length: 10 }, () => "earlierText"));
      expect((await city.check()).findings[0]).toMatchObject({
        severity: "error",
        fiscalYear: "平成28年度",
        policy: "1",
      });
      const [sheet, cell] = layout === "policy" ? ["1 裾野の拡大", "E7"] : ["1-1 きっかけづくり", "B9"];
      await city.type(sheet, cell, "講座を五回開いた。");
      expect((await city.check()).findings).toHaveLength(9);
      expect(city.column("保管", "H", 4)).toContain("講座を開いた。");
    },
  );

  it("finds none of them any more when the fiscal year is put right again, or its rows are taken out of 保管", async () => {
    const city = await filledCity();
    await city.build(nextYear);
    expect(await codes(city)).toHaveLength(10);
    await city.type("計画", "B4", "平成28年度");
    expect(await codes(city)).toEqual([]);
    await city.type("計画", "B4", "平成29年度");
    await city.host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("保管").getRange("4:13").delete("Up");
      await context.sync();
    });
    expect(await city.check()).toMatchObject({ isComplete: true, findings: [] });
  });
});

describe("checking sheets that people have changed", () => {
  const change = (city: City, work: (sheet: Excel.Worksheet) => void, name = "1 裾野の拡大") =>
    city.host.runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.protection.unprotect();
      work(sheet);
      await context.sync();
    });

  it("reads texts by their headings and numbers when rows, columns and tabs were moved", async () => {
    const city = await filledCity();
    await change(city, (sheet) => {
      sheet.getRange("A:A").insert("Right");
      sheet.getRange("1:2").insert("Down");
      sheet.name = "改名";
      sheet.position = 3;
    });
    expect(await city.check()).toMatchObject({ isComplete: true, findings: [] });
  });

  it("reports a sheet that is gone", async () => {
    const city = await filledCity();
    await change(city, (sheet) => sheet.delete(), "2 支援の充実");
    expect(await city.check()).toMatchObject({
      isComplete: false,
      findings: [{ code: "sheetMissing", policy: "2", severity: "error", cell: "A15" }],
    });
  });

  it.each(["policy", "measure"] as const)(
    "is not complete while a filled sheet stands of which 計画 has no row any more, in layout %s",
    async (layout) => {
      const city = await filledCity();
      await city.build(undefined, { layout });
      await change(city, (sheet) => sheet.getRange("15:15").delete("Up"), "計画");
      const { isComplete, findings } = await city.check();
      expect([isComplete, findings.map(({ code }) => code)]).toEqual([
        false,
        layout === "policy" ? ["sheetUnplanned"] : ["sheetUnplanned", "sheetUnplanned"],
      ]);
      expect(findings[0]).toMatchObject({
        place: { sheetName: "2 支援の充実" },
        cell: "E4",
        text: "窓口を周知した。",
      });
      await city.buildFromPlanSheet();
      expect(await city.check()).toMatchObject({ isComplete: true, findings: [] });
      expect(city.column("保管", "H", 4)).toContain("窓口を周知した。");
    },
  );

  it("reports a copied sheet, and does not count it", async () => {
    const city = await filledCity();
    await change(city, (sheet) => sheet.copy("End"));
    const report = await city.check();
    expect(report).toMatchObject({ required: 10, filled: 10, isComplete: false });
    expect(report.findings).toMatchObject([{ code: "sheetTwice", place: { sheetName: "1 裾野の拡大 (2)" } }]);
  });

  it("finds the texts under a heading that was written over, and reports one whose column is gone", async () => {
    const city = await filledCity();
    await change(city, (sheet) => void (sheet.getRange("F6").values = [["メモ"]]));
    expect(await codes(city)).toEqual([]);
    await change(city, (sheet) => {
      sheet.getRange("F:F").delete("Left");
    });
    expect(new Set(await codes(city))).toContain("columnMissing");
  });

  it("reports a measure whose row is gone, stands twice, or is not in the plan", async () => {
    const city = await filledCity();
    await change(city, (sheet) => {
      sheet.getRange("A9:B10").numberFormat = [["@"]];
      sheet.getRange("A9:B10").values = [
        ["1-2", "写し"],
        ["9-9", "知らない施策"],
      ];
      sheet.getRange("A7:H7").values = [["", "", "", "", "残した文章。", "", "", ""]];
    });
    const { findings } = await city.check();
    expect(findings.map(({ code, measure }) => [code, measure])).toEqual([
      ["unknownMeasure", ""],
      ["measureTwice", "1-2"],
      ["unknownMeasure", "9-9"],
      ["measureMissing", "1-1"],
    ]);
  });
});

it("a workbook that is not ours is said to be so", async () => {
  await expect(new City().check()).rejects.toMatchObject({ name: "WorkbookError", code: "notOurs" });
});

describe("a plan sheet whose titles or numbers were changed since the sheets were built", () => {
  const edited = async (layout: "policy" | "measure", edit: (city: City, row: number) => Promise<void>) => {
    const city = await filledCity();
    await city.build(cityPlan, { layout });
    await edit(city, city.column("計画", "C").indexOf("1-1") + 1);
    return city;
  };

  it.each([
    ["policy", "1 裾野の拡大"],
    ["measure", "1-1 きっかけづくり"],
  ] as const)(
    "is no complete one while texts stand under other titles, layout %s",
    async (layout, sheetName) => {
      const city = await edited(layout, async (changed, row) => {
        await changed.type("計画", `D${row}`, "情報の提供");
        await changed.type("計画", `D${row + 1}`, "きっかけづくり");
      });
      const { isComplete, findings } = await city.summarise();
      expect(isComplete).toBe(false);
      expect(findings).toMatchObject([
        { code: "titleDiffers", measure: "1-1", title: "きっかけづくり", place: { sheetName } },
        { code: "titleDiffers", measure: "1-2", title: "情報の提供" },
      ]);
      await city.buildFromPlanSheet();
      expect((await city.check()).findings).toEqual([]);
    },
  );

  it("is no complete one while a policy's texts stand under another title", async () => {
    const city = await edited("policy", async (changed, row) => {
      await changed.type("計画", `B${row}`, "担い手の育成");
    });
    expect((await city.check()).findings).toMatchObject([
      { code: "titleDiffers", policy: "1", measure: "", title: "裾野の拡大", cell: "B4" },
    ]);
  });
});
