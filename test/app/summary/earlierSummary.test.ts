import { readFile } from "node:fs/promises";
import { excelPort } from "../../../src/app/excelPort";
import { openWorkbook } from "../../../src/app/session/openWorkbook";
import { summaryState } from "../../../src/app/summary/summaryState";
import { openXlsx } from "../../../src/file/openXlsx";
import { assessmentKeys } from "../../../src/plan/plan";
import { City } from "../city";

/** Books as they were built when 総括表 had the progress above its table and （つづき） in the rows in which a text goes on. */
const earlier = async (layout: string): Promise<City> =>
  new City(await openXlsx(await readFile(`test/fixtures/books/progress-above-summary-${layout}.xlsx`)));

async function textsOf(city: City): Promise<string[]> {
  const { policies } = (await city.check()).evaluation.plan;
  return policies.flatMap(({ measures, ...policy }) =>
    [policy, ...measures].flatMap((subject) => assessmentKeys.map((key) => subject.texts[key] ?? "")),
  );
}

async function summaryOf(city: City) {
  const open = await openWorkbook(excelPort(city.host.runExcel));
  return open && summaryState(open.report.evaluation, open.sheets);
}

describe.each(["policy", "measure"])(
  "a workbook whose 総括表 is of the earlier form, layout %s",
  (layout) => {
    it("opens with nothing in it taken for a correction", async () => {
      const city = await earlier(layout);
      expect(city.column("総括表", "C")).toContain("（つづき）");
      expect(await summaryOf(city)).toEqual({ state: "outdated", sheetName: "総括表", edits: 0 });
    });

    it("is brought up by the next build and summary without a change to any text", async () => {
      const city = await earlier(layout);
      const before = await textsOf(city);
      expect(before.filter((text) => text !== "")).toHaveLength(4);
      await city.buildFromPlanSheet();
      expect(await city.summarise()).toMatchObject({ keptEdits: 0 });
      expect(await textsOf(city)).toEqual(before);
      expect(await summaryOf(city)).toEqual({ state: "current", sheetName: "総括表" });
      expect(city.column("総括表", "C")).not.toContain("（つづき）");
      expect(city.sheet("総括表").conditionalFormats).toEqual([]);
      expect(city.sheetNames).not.toContain("保管");
    });

    it("keeps a correction that was typed into it, also in the rows in which a text goes on", async () => {
      const city = await earlier(layout);
      const row = city.column("総括表", "C").lastIndexOf("（つづき）") + 1;
      const piece = city.column("総括表", "G")[row - 1] ?? "";
      await city.type("総括表", `G${row}`, `${piece}追記。`);
      expect(await summaryOf(city)).toEqual({ state: "outdated", sheetName: "総括表", edits: 1 });
      expect(await city.summarise()).toMatchObject({ keptEdits: 1 });
      const [kept = ""] = city.column("保管", "H", 4);
      expect(kept).toMatch(
        /^巡回の相談も検討されたい。1回目.*60回目の講座では参加者が前の年より増えた。追記。$/s,
      );
    });
  },
);
