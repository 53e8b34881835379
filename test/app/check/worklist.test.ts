import { listRows } from "../../../src/app/check/listRows";
import { missingTexts } from "../../../src/app/check/missingTexts";
import { worklist } from "../../../src/app/check/worklist";
import { en } from "../../../src/strings/en";
import { ja } from "../../../src/strings/ja";
import { missingMessage } from "../../../src/strings/missingMessage";
import { City } from "../city";

const sheet = "1 裾野の拡大";

async function cityWith(...cells: [address: string, text: string][]) {
  const city = new City();
  await city.build();
  for (const [address, text] of cells) await city.type(sheet, address, text);
  return city.check();
}

const titlesOf = (rows: ReturnType<typeof listRows>): string[] =>
  rows.map((row) => (row.kind === "policy" ? row.policy.policy.title : (row.item.measure?.title ?? "全体")));

describe("the list of texts", () => {
  it("has every policy with its own texts before its measures'", async () => {
    const list = worklist(await cityWith());
    expect(titlesOf(listRows(list, { search: "", onlyMissing: false, keep: null }))).toEqual([
      "裾野の拡大",
      "全体",
      "きっかけづくり",
      "情報の提供",
      "支援の充実",
      "全体",
      "相談体制の拡充",
    ]);
    expect(list.policies.map(({ written, required }) => [written, required])).toEqual([
      [2, 6],
      [2, 4],
    ]);
  });

  it.each([
    ["講座を開いた。", "written"],
    ["", "missing"],
    ["同上", "missing"],
    ["特になし", "doubtful"],
  ])("tells the state of 「%s」", async (text, state) => {
    const list = worklist(await cityWith(["E7", text]));
    const item = list.policies[0]?.items.find(({ measure }) => measure?.number === "1-1");
    expect(item?.texts[0]?.state).toBe(state);
  });

  it("puts findings about one text at that text and all others on top", async () => {
    const city = new City();
    await city.build();
    await city.type(sheet, "E7", "同上");
    await city.type("計画", "C12", "1-9");
    const list = worklist(await city.check());
    const texts = list.policies.flatMap(({ items }) => items.flatMap((item) => item.texts));
    expect(texts.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain("placeholder");
    expect(list.general.map(({ code }) => code)).toEqual([
      "unknownMeasure",
      "measureMissing",
      "measureNumberGap",
    ]);
  });

  it.each([
    ["相談", ["支援の充実", "相談体制の拡充"]],
    ["１－２", ["裾野の拡大", "情報の提供"]],
    ["市民活動推進課 情報", ["裾野の拡大", "情報の提供"]],
    ["どこにもない", []],
  ])("finds 「%s」 in numbers, titles and bodies", async (search, titles) => {
    const list = worklist(await cityWith());
    expect(titlesOf(listRows(list, { search, onlyMissing: false, keep: null }))).toEqual(titles);
  });

  it("shows only what is missing, and what the person works in", async () => {
    const report = await cityWith(["E7", "済み"], ["F7", "よい"]);
    const list = worklist(report);
    const filter = { search: "", onlyMissing: true, keep: null };
    expect(titlesOf(listRows(list, filter))).not.toContain("きっかけづくり");
    const keep = list.policies[0]?.items.find(({ measure }) => measure?.number === "1-1")?.key ?? null;
    expect(titlesOf(listRows(list, { ...filter, keep }))).toContain("きっかけづくり");
  });
});

describe("the list of missing texts for a mail", () => {
  it("is grouped by implementing body, with every missing field", async () => {
    const { evaluation } = await cityWith(["E7", "済み"]);
    expect(missingMessage(ja, evaluation.plan, missingTexts(evaluation))).toBe(
      [
        "青葉市市民活動推進計画　平成28年度　未記入一覧（5 欄）",
        "",
        "■ 市民活動推進課（5 欄）",
        "・施策 1-1　きっかけづくり：委員会評価",
        "・施策 1-2　情報の提供：自己評価、委員会評価",
        "・施策 2-1　相談体制の拡充：自己評価、委員会評価",
      ].join("\n"),
    );
  });

  it("can be had in English", async () => {
    const { evaluation } = await cityWith();
    expect(missingMessage(en, evaluation.plan, missingTexts(evaluation))).toContain(
      "- Measure 1-1 きっかけづくり: self-assessment, committee's assessment",
    );
  });
});
