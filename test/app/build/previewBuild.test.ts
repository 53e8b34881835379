import { buildWorkbook, previewBuild } from "../../../src/app/build/buildWorkbook";
import { excelPort } from "../../../src/app/excelPort";
import { failureOf } from "../../../src/app/failure";
import { usualFields } from "../../../src/forms/fields";
import { defaultSettings } from "../../../src/forms/settings";
import { City, cityPlan, measureOf, policyOf } from "../city";

const now = new Date(2017, 3, 1);

const preview = (city: City, plan = cityPlan) =>
  previewBuild(excelPort(city.host.runExcel), { plan, settings: defaultSettings(plan), now });

describe("looking at a build before it is done", () => {
  it("tells what will be added and writes nothing", async () => {
    const city = new City();
    const report = await preview(city);
    expect(report.added).toEqual(["計画", "1 裾野の拡大", "2 支援の充実"]);
    expect(city.sheetNames).toEqual(["Sheet1"]);
  });

  it("tells that nothing will change", async () => {
    const city = new City();
    await city.build();
    expect(await preview(city)).toMatchObject({ added: [], changed: [], removed: [], archived: [] });
  });

  it("names the texts that would go to 保管", async () => {
    const city = new City();
    await city.build();
    await city.type("2 支援の充実", "E7", "相談日を増やした。");
    const first = cityPlan.policies.slice(0, 1);
    const report = await preview(city, { ...cityPlan, policies: first });
    expect(report.removed).toEqual(["2 支援の充実"]);
    expect(report.archived.map(({ text }) => text)).toContain("相談日を増やした。");
    expect(city.read("2 支援の充実", "E7")).toBe("相談日を増やした。");
  });
});

describe("a build that is stopped", () => {
  const long = "あ".repeat(9000);
  const plan = {
    ...cityPlan,
    policies: Array.from({ length: 12 }, (_, index) =>
      policyOf(`${index + 1}`, `施策の柱${index + 1}`, [
        measureOf("1", `取組${index + 1}の一`, { selfAssessment: long, committeeAssessment: long }),
        measureOf("2", `取組${index + 1}の二`, { selfAssessment: long, committeeAssessment: long }),
      ]),
    ),
  };

  it("keeps the finished sheets, says so, and goes on from there", async () => {
    const city = new City();
    const run = excelPort(city.host.runExcel);
    const stopper = new AbortController();
    const request = { plan, settings: defaultSettings(plan), now };
    const onProgress = (done: number) => {
      if (done > 8) stopper.abort();
    };
    const stopped = await buildWorkbook(run, { ...request, onProgress, signal: stopper.signal }).catch(
      failureOf,
    );
    expect(stopped).toEqual({ code: "stopped" });
    const filled = city.host.workbook.sheets.filter(({ cells }) => cells.size > 0).length;
    expect([filled > 1, filled < 13]).toEqual([true, true]);
    await buildWorkbook(run, request);
    expect((await city.check()).findings.filter(({ code }) => code.startsWith("sheet"))).toEqual([]);
    expect(city.sheetNames).toHaveLength(14);
  });
});

describe("headings of the two columns", () => {
  it.each([
    ["blank", { selfAssessment: " ", committeeAssessment: "" }],
    ["the same", { selfAssessment: "評価", committeeAssessment: "評 価" }],
  ])("are the usual ones when they are %s", async (_, labels) => {
    const city = new City();
    await city.build(cityPlan, { labels });
    expect([city.read("1 裾野の拡大", "E6"), city.read("1 裾野の拡大", "F6")]).toEqual(
      usualFields.map(({ label }) => label),
    );
  });
});
