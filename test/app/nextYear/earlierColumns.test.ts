import { City } from "../city";

const sheet = "1 裾野の拡大";
const measureSheet = "1-1 きっかけづくり";

/** A written workbook that shows in columns of their own what was written the year before. */
async function city(layout: "policy" | "measure"): Promise<City> {
  const city = new City();
  await city.build();
  await city.fill();
  await city.type("計画", "G3", "選んで使う");
  await city.buildFromPlanSheet();
  for (const name of ["前年度の自己評価", "前年度の委員会評価"]) {
    const row = city.column("評価項目", "B").indexOf(name) + 1;
    await city.type("評価項目", `A${row}`, "●");
  }
  await city.buildFromPlanSheet();
  if (layout === "measure") {
    await city.type("計画", "B5", "施策ごとの個票");
    await city.buildFromPlanSheet();
  }
  return city;
}

const textsOf = async (city: City, number: string) => {
  const { policies } = (await city.check()).evaluation.plan;
  return policies.flatMap(({ measures }) => measures).find((measure) => measure.number === number)?.texts;
};

describe.each(["policy", "measure"] as const)("columns of 前年度, in layout %s", (layout) => {
  it("show in the next year what was written in this one, beside the blanks for the new texts", async () => {
    const book = await city(layout);
    expect((await book.startNextYear()).blank).toBe(10);
    expect(await textsOf(book, "1-1")).toEqual({
      selfAssessment: "",
      committeeAssessment: "",
      "earlier.selfAssessment": "講座を開いた。",
      "earlier.committeeAssessment": "参加者の幅を広げてほしい。",
    });
    expect((await book.check()).findings.filter(({ code }) => code !== "blank")).toEqual([]);
    expect((await book.buildFromPlanSheet()).changed).toEqual([]);
  });

  it("show the year before only; older ones are in 保管, each once", async () => {
    const book = await city(layout);
    await book.startNextYear();
    const [name, own] = layout === "policy" ? [sheet, "E7"] : [measureSheet, "B9"];
    await book.type(name, own, "講座を増やした。");
    await book.startNextYear();
    expect((await textsOf(book, "1-1"))?.["earlier.selfAssessment"]).toBe("講座を増やした。");
    expect((await textsOf(book, "1-1"))?.["earlier.committeeAssessment"]).toBe("");
    const kept = book.column("保管", "H", 4).filter((text) => text !== "");
    expect(kept).toHaveLength(11);
    expect(new Set(kept).size).toBe(11);
  });

  it("keep what somebody pasted there before the first turn of the year, under what it was", async () => {
    const book = await city(layout);
    const [name, own] = layout === "policy" ? [sheet, "G7"] : [measureSheet, "B11"];
    await book.host.runExcel(async (context) => {
      const opened = context.workbook.worksheets.getItem(name);
      opened.protection.unprotect();
      opened.getRange(own).values = [["前の年の講座。"]];
      await context.sync();
    });
    await book.startNextYear();
    const at = book.column("保管", "H").indexOf("前の年の講座。");
    expect(book.column("保管", "G")[at]).toBe("前年度の自己評価（平成28年度）");
  });
});

describe("what names the year on 評価項目 and 計画", () => {
  it("names the next one, and last year's due date is in 保管", async () => {
    const book = await city("policy");
    const rowOf = (name: string) => book.column("評価項目", "B").indexOf(name) + 1;
    await book.type("評価項目", `C${rowOf("自己評価")}`, "平成28年度の取組と評価");
    await book.type("評価項目", `C${rowOf("前年度の自己評価")}`, "平成27年度の取組と評価");
    await book.type("計画", "G5", "5月31日");
    await book.buildFromPlanSheet();
    const { changes, carried } = await book.startNextYear();
    expect(changes).toContainEqual({ setting: "提出期限", before: "5月31日", after: "" });
    expect(carried).toBe(10);
    const kept = book.column("保管", "H").indexOf("5月31日") + 1;
    expect(book.column("保管", "G", 4).filter((field) => field.startsWith("セル"))).toEqual([]);
    expect(["B", "G"].map((column) => book.read("保管", `${column}${kept}`))).toEqual([
      "計画",
      "提出期限（平成28年度）",
    ]);
    const { settings } = (await book.check()).evaluation;
    expect(settings.fields.map(({ label }) => label)).toEqual([
      "平成29年度の取組と評価",
      "市民活動推進委員会による評価及び意見",
      "平成28年度の取組と評価",
      "前年度の委員会評価",
    ]);
    expect(book.read("計画", "G5")).toBe("");
  });

  it("goes back to the first stage, with no cell locked, where the year ended in a later one", async () => {
    const book = await city("policy");
    await book.type("計画", "G4", "委員会評価だけ");
    await book.buildFromPlanSheet();
    await expect(book.type(sheet, "E7", "講座を増やした。")).rejects.toMatchObject({ code: "AccessDenied" });
    const { changes, blank } = await book.startNextYear();
    expect(changes).toEqual([{ setting: "記入の段階", before: "委員会評価だけ", after: "自己評価" }]);
    expect(blank).toBe(5);
    await book.type(sheet, "E7", "講座を増やした。");
    await book.type(sheet, "F7", "続けてほしい。");
  });
});
