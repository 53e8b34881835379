import { buildWorkbook, previewBuild, type BuildRequest } from "../../../src/app/build/buildWorkbook";
import { planOnSheet } from "../../../src/app/build/planOnSheet";
import { excelPort } from "../../../src/app/excelPort";
import type { Workbook } from "../../../src/file/model/workbook";
import { textsIn } from "../../reliability/workbookTexts";
import { City } from "../city";
import { choosingCity, switchOn } from "../fields/choosingCity";

type Layout = "policy" | "measure";

const written = new Map<Layout, Workbook>();

/** A written workbook that shows what was written the year before. */
async function writtenCity(layout: Layout): Promise<City> {
  const workbook = written.get(layout) ?? (await newlyWritten(layout)).host.workbook;
  written.set(layout, workbook);
  return new City(structuredClone(workbook));
}

async function newlyWritten(layout: Layout): Promise<City> {
  const city = await choosingCity();
  await switchOn(city, "前年度の自己評価", "前年度の委員会評価");
  await city.buildFromPlanSheet();
  await city.fill();
  if (layout === "measure") {
    await city.type("計画", "B5", "施策ごとの個票");
    await city.buildFromPlanSheet();
  }
  return city;
}

const typed = ["講座を開いた。", "参加者の幅を広げてほしい。", "冊子を配った。", "見やすい紙面である。"];

const rowOf = (city: City, title: string): number => city.column("計画", "D").indexOf(title) + 1;

/** 1-1 and 1-2 become one on 計画. */
async function merge(city: City): Promise<void> {
  const [first, second] = [rowOf(city, "きっかけづくり"), rowOf(city, "情報の提供")];
  await city.type("計画", `D${first}`, "きっかけづくり・情報の提供");
  await deleteRow(city, second);
}

const deleteRow = (city: City, row: number): Promise<void> =>
  city.host.runExcel(async (context) => {
    context.workbook.worksheets.getItem("計画").getRange(`${row}:${row}`).delete("Up");
    await context.sync();
  });

/** 2-1 becomes two on 計画. */
async function split(city: City): Promise<void> {
  const row = rowOf(city, "相談体制の拡充");
  await city.type("計画", `D${row}`, "相談体制の拡充（窓口）");
  await city.typeAll(
    ["2", "支援の充実", "2-2", "相談体制の拡充（巡回）"].map((text, at) => [
      "計画",
      `${"ABCD".charAt(at)}${row + 1}`,
      text,
    ]),
  );
}

/** Builds from 計画, with the first that is offered wherever it is asked whose texts are. */
async function buildAnswering(city: City) {
  const { structure } = (await city.check()).evaluation;
  const request: BuildRequest = {
    plan: planOnSheet(structure),
    settings: structure.settings,
    now: new Date(2017, 3, 1, 9, 30),
  };
  const run = excelPort(city.host.runExcel);
  const { ambiguous } = await previewBuild(run, request);
  const decisions = ambiguous.map(({ from, candidates: [to] }) => ({ from, to: to ?? null }));
  const preview = await previewBuild(run, { ...request, decisions });
  const report = await buildWorkbook(run, { ...request, decisions });
  expect(report.archived).toEqual(preview.archived);
  return {
    asked: ambiguous.map(({ from }) => from.title),
    archived: report.archived.map(({ text }) => text),
  };
}

const textsOf = async (city: City, title: string) => {
  const { policies } = (await city.check()).evaluation.plan;
  return policies.flatMap(({ measures }) => measures).find((measure) => measure.title === title)?.texts;
};

describe.each(["policy", "measure"] as const)("two measures that become one, in layout %s", (layout) => {
  it("leave the texts of one at it and those of the other in 保管, which the preview says", async () => {
    const city = await writtenCity(layout);
    await merge(city);
    const { asked, archived } = await buildAnswering(city);
    expect(asked).toEqual(["きっかけづくり", "情報の提供"]);
    expect(archived).toEqual(["冊子を配った。", "見やすい紙面である。"]);
    expect(await textsOf(city, "きっかけづくり・情報の提供")).toMatchObject({
      selfAssessment: "講座を開いた。",
      committeeAssessment: "参加者の幅を広げてほしい。",
    });
  });

  it("stop the turn of the year before anything is written, until a build has asked whose their texts are", async () => {
    const city = await writtenCity(layout);
    await merge(city);
    const before = textsIn(city.host.workbook);
    await expect(city.startNextYear()).rejects.toMatchObject({
      code: "ambiguousTexts",
      subject: expect.stringContaining("情報の提供") as string,
    });
    expect(textsIn(city.host.workbook)).toEqual(before);
    await buildAnswering(city);
    await city.startNextYear();
    expect(await textsOf(city, "きっかけづくり・情報の提供")).toMatchObject({
      selfAssessment: "",
      "earlier.selfAssessment": "講座を開いた。",
    });
    expect(textsIn(city.host.workbook)).toEqual(expect.arrayContaining(typed));
  });

  it("in the new year show the text of one as last year's, and 保管 has both, each once", async () => {
    const city = await writtenCity(layout);
    await city.startNextYear();
    await merge(city);
    await buildAnswering(city);
    expect(await textsOf(city, "きっかけづくり・情報の提供")).toMatchObject({
      "earlier.selfAssessment": "講座を開いた。",
    });
    const kept = city.column("保管", "H", 4).filter((text) => typed.includes(text));
    expect(kept.toSorted()).toEqual(typed.toSorted());
  });
});

describe.each(["policy", "measure"] as const)("a measure that becomes two, in layout %s", (layout) => {
  it.each(["this year", "the new year"])(
    "leaves its texts at the one that has its row, in %s",
    async (year) => {
      const city = await writtenCity(layout);
      if (year === "the new year") await city.startNextYear();
      await split(city);
      expect((await buildAnswering(city)).archived).toEqual([]);
      const key = year === "this year" ? "selfAssessment" : "earlier.selfAssessment";
      expect((await textsOf(city, "相談体制の拡充（窓口）"))?.[key]).toBe("相談日を増やした。");
    },
  );
});

it("a measure that has no row on 計画 any more by the turn of the year has its texts in 保管, each once", async () => {
  const city = await writtenCity("policy");
  await deleteRow(city, rowOf(city, "情報の提供"));
  await city.startNextYear();
  const kept = city.column("保管", "H", 4).filter((text) => typed.includes(text));
  expect(kept.toSorted()).toEqual(typed.toSorted());
});
