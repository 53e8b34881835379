import { usualFields } from "../../../src/forms/fields";
import { measureColumnWidths } from "../../../src/forms/measureSheet/measureLayout";
import { policyColumnWidths, policyTextWidth } from "../../../src/forms/policySheet/policyLayout";
import { cellAt } from "../../../src/file/model/cells";
import { formFontSize } from "../../../src/sheet/cellStyles";
import { lineCount, rowHeightLimit, textHeight } from "../../../src/sheet/textLayout";
import { City, cityPlan, measureOf, policyOf, shown } from "../city";

const written = async (layout: "policy" | "measure" = "policy"): Promise<City> => {
  const city = new City();
  await city.build(cityPlan, { layout });
  return city;
};

const printed = (city: City, name: string) => city.sheet(name).pageLayout;

describe("a form that a city hands out", () => {
  it("prints a policy's facts and texts, without the link, the hint and the status", async () => {
    const city = await written();
    expect(printed(city, "1 裾野の拡大")).toMatchObject({ printArea: "$A$2:$F$8", blackAndWhite: true });
    expect([city.read("1 裾野の拡大", "A2"), city.read("1 裾野の拡大", "F3")]).toEqual([
      "1　裾野の拡大",
      "市民活動推進委員会による評価及び意見",
    ]);
  });

  it("prints a measure's sheet down to its last text", async () => {
    const city = await written("measure");
    const name = "1-1 きっかけづくり";
    expect(printed(city, name)).toMatchObject({ printArea: "$A$2:$B$10", blackAndWhite: true });
    expect([city.read(name, "A10"), city.read(name, "A11")]).toEqual([
      "市民活動推進委員会による評価及び意見",
      "状態",
    ]);
  });

  it("has a row for 重点 only where there is a mark", async () => {
    const city = await written("measure");
    expect(city.column("1-1 きっかけづくり", "A")).not.toContain("重点");
    expect(city.column("1-2 情報の提供", "A")).toContain("重点");
    await city.type("1-2 情報の提供", "B11", "冊子の配布は評価できる。");
    expect(city.read("1 裾野の拡大", "F8")).toBe("冊子の配布は評価できる。");
  });

  it("prints the plan's table without statuses and links, and has it as a table that further rows join", async () => {
    const city = await written();
    expect(printed(city, "計画")).toMatchObject({ printArea: "$A$2:$G$15", blackAndWhite: true });
    expect(city.sheet("計画").tables).toMatchObject([
      { name: "計画", area: { row: 11, column: 0, rowCount: 4, columnCount: 12 } },
    ]);
  });

  it("prints long titles whole: smaller across a form, in lines of its cell on 計画", async () => {
    const city = new City();
    const title = "多世代にわたる市民活動への参加のきっかけづくりと、継続的な活動につなげる仕組みづくり";
    const planTitle = `青葉市第三次協働・市民活動推進基本計画及び同実施計画（後期）${"並びに関連計画".repeat(4)}`;
    const policies = [policyOf("1", title + title.slice(0, 20), [measureOf("1-1", title)])];
    await city.build({ ...cityPlan, title: planTitle, policies }, { layout: "measure" });
    const [, policySheet = "", measureSheet = ""] = city.sheetNames.filter((name) => name !== "Sheet1");
    const across: [string, number[]][] = [
      [policySheet, policyColumnWidths(usualFields).slice(0, -2)],
      [measureSheet, Object.values(measureColumnWidths)],
    ];
    for (const [name, widths] of across) {
      const columnWidth = widths.reduce((sum, width) => sum + width, 0);
      const { value = null, style } = cellAt(city.sheet(name), 1, 0) ?? {};
      expect(value).toContain(title);
      expect(lineCount(shown(value), { columnWidth, fontSize: style?.font?.size ?? 99 })).toBe(1);
    }
    const plan = city.sheet("計画");
    expect(cellAt(plan, 2, 1)).toMatchObject({ value: planTitle, style: { wrapText: true } });
    expect(plan.rows.get(2)?.height).toBeGreaterThanOrEqual(
      textHeight(planTitle, { columnWidth: 38, fontSize: formFontSize }),
    );
  });

  it("is coloured only where a text is missing", async () => {
    const city = await written();
    expect(cellAt(city.sheet("1 裾野の拡大"), 6, 4)?.style?.fill).toBeUndefined();
    expect(city.sheet("1 裾野の拡大").conditionalFormats.length).toBeGreaterThan(0);
  });

  it("shows both texts on a screen of 1,366 pixels", () => {
    const pixels = policyColumnWidths(usualFields)
      .slice(0, -2)
      .reduce((sum, width) => sum + width * 7 + 5, 0);
    expect(pixels).toBeLessThanOrEqual(1_366 - 50);
  });

  it("prints a text of 750 characters whole, and is checked for longer ones before it is printed", async () => {
    const sentence = "地域の団体と話し合いを重ね、講座と相談会を開いたところ、参加した人は昨年を上回った。";
    const text = sentence.repeat(18).slice(0, 750);
    expect(
      textHeight(text, { columnWidth: policyTextWidth(usualFields), fontSize: formFontSize }),
    ).toBeLessThan(rowHeightLimit);
    const city = new City();
    const [first, second] = [text, sentence.repeat(60)].map((selfAssessment, index) =>
      policyOf(`${index + 1}`, `柱${index + 1}`, cityPlan.policies[index]?.measures ?? [], {
        selfAssessment,
        committeeAssessment: "おおむね妥当である。",
      }),
    );
    await city.build({ ...cityPlan, policies: [first, second].filter((policy) => policy !== undefined) });
    const { findings } = await city.check();
    expect(findings.filter(({ code }) => code === "textTooLongToPrint")).toMatchObject([{ policy: "2" }]);
  });
});

describe("a plan of which only the basic policies are assessed", () => {
  it("owes the policies' texts alone, and lists its measures without cells for texts", async () => {
    const city = new City();
    await city.build(cityPlan, { level: "policy" });
    expect(await city.check()).toMatchObject({ isComplete: true, required: 4, filled: 4, findings: [] });
    expect(city.column("1 裾野の拡大", "B", 7).slice(0, 2)).toEqual(["きっかけづくり", "情報の提供"]);
    expect(city.read("1 裾野の拡大", "E6")).toBe("");
    expect(city.read("計画", "B6")).toBe("基本施策だけ");
  });

  it("has no sheets for measures, and is published with its measures as a list", async () => {
    const city = new City();
    await city.build(cityPlan, { level: "policy", layout: "measure" });
    expect(city.sheetNames.filter((name) => name.startsWith("1-"))).toEqual([]);
    await city.summarise();
    const published = city.column("公表用", "D");
    expect(published).toContain("きっかけづくり");
    expect(published.filter((text) => text.startsWith("未記入"))).toEqual([]);
  });

  it("keeps the texts of measures that were written before in 保管, and is the same when it is built again", async () => {
    const city = new City();
    await city.build();
    await city.fill();
    await city.build(cityPlan, { level: "policy" });
    expect(city.column("保管", "H", 4)).toContain("講座を開いた。");
    expect(await city.build(cityPlan, { level: "policy" })).toMatchObject({ added: [], changed: [] });
  });
});

describe("a text that was typed into a row too low for it", () => {
  it.each(["policy", "measure"] as const)(
    "is told of before it is printed, and has room when the sheets are built again, in layout %s",
    async (layout) => {
      const city = new City();
      await city.build(cityPlan, { layout });
      const [name, address, row] =
        layout === "policy" ? ["1 裾野の拡大", "E7", 6] : ["1-1 きっかけづくり", "B9", 8];
      const before = city.sheet(name).rows.get(row)?.height ?? 0;
      await city.type(name, address, "講座を開き、参加者の声を次の年の内容に生かした。".repeat(40));
      expect(city.sheet(name).rows.get(row)?.height).toBe(before);
      const cut = async () => (await city.check()).findings.filter(({ code }) => code === "rowsTooLow");
      expect(await cut()).toMatchObject([{ severity: "warning", count: 1, place: { sheetName: name, row } }]);
      expect((await city.buildFromPlanSheet()).changed).toContain(name);
      expect(city.sheet(name).rows.get(row)?.height).toBeGreaterThan(before + 50);
      expect((await city.buildFromPlanSheet()).changed).toEqual([]);
      expect(await cut()).toEqual([]);
    },
  );
});
