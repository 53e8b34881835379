import { listRows } from "../../../src/app/check/listRows";
import { nextGap } from "../../../src/app/check/nextGap";
import { owedTexts } from "../../../src/app/check/owedTexts";
import { tally } from "../../../src/app/check/tally";
import { worklist } from "../../../src/app/check/worklist";
import { en } from "../../../src/strings/en";
import { ja } from "../../../src/strings/ja";
import { missingMessage, ownerName } from "../../../src/strings/missingMessage";
import { City, cityPlan } from "../city";

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
    expect(
      titlesOf(listRows(list, { search: "", onlyMissing: false, onlyDoubtful: false, keep: null })),
    ).toEqual(["裾野の拡大", "全体", "きっかけづくり", "情報の提供", "支援の充実", "全体", "相談体制の拡充"]);
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
    await city.type("計画", "C14", "1-9");
    const list = worklist(await city.check());
    const texts = list.policies.flatMap(({ items }) => items.flatMap((item) => item.texts));
    expect(texts.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain("placeholder");
    expect(list.general.map(({ code }) => code)).toEqual(["titleDiffers", "measureNumberGap"]);
  });

  it("says at a text that its sheet calls it otherwise than 計画 does by now", async () => {
    const city = new City();
    await city.build();
    await city.type(sheet, "E7", "講座を開いた。");
    await city.type("計画", "D13", "道路の整備");
    const [policy] = worklist(await city.check()).policies;
    const item = policy?.items.find(({ measure }) => measure?.number === "1-1");
    expect(item?.measure?.title).toBe("道路の整備");
    expect(item?.texts[0]).toMatchObject({ text: "講座を開いた。", state: "doubtful" });
    expect(item?.texts[0]?.findings).toMatchObject([{ code: "titleDiffers", title: "きっかけづくり" }]);
    const others = policy?.items.filter((each) => each !== item).flatMap(({ texts }) => texts) ?? [];
    expect(others.filter(({ findings }) => findings.some(({ code }) => code === "titleDiffers"))).toEqual([]);
  });

  it.each([
    ["相談", ["支援の充実", "相談体制の拡充"]],
    ["１－２", ["裾野の拡大", "情報の提供"]],
    ["市民活動推進課 情報", ["裾野の拡大", "情報の提供"]],
    ["どこにもない", []],
  ])("finds 「%s」 in numbers, titles and bodies", async (search, titles) => {
    const list = worklist(await cityWith());
    expect(titlesOf(listRows(list, { search, onlyMissing: false, onlyDoubtful: false, keep: null }))).toEqual(
      titles,
    );
  });

  it("shows only what is missing, and what the person works in", async () => {
    const report = await cityWith(["E7", "済み"], ["F7", "よい"]);
    const list = worklist(report);
    const filter = { search: "", onlyMissing: true, onlyDoubtful: false, keep: null };
    expect(titlesOf(listRows(list, filter))).not.toContain("きっかけづくり");
    const keep = list.policies[0]?.items.find(({ measure }) => measure?.number === "1-1")?.key ?? null;
    expect(titlesOf(listRows(list, { ...filter, keep }))).toContain("きっかけづくり");
  });

  it("shows only what deserves a second look, or that and what is missing", async () => {
    const list = worklist(await cityWith(["E7", "特になし"], ["F7", "よい"]));
    const filter = { search: "", onlyMissing: false, onlyDoubtful: true, keep: null };
    expect(titlesOf(listRows(list, filter))).toEqual(["裾野の拡大", "きっかけづくり"]);
    expect(titlesOf(listRows(list, { ...filter, onlyMissing: true }))).toContain("情報の提供");
  });

  it("leaves out even what the person works in when the search does not find it", async () => {
    const list = worklist(await cityWith());
    const keep = list.policies[0]?.items.find(({ measure }) => measure?.number === "1-1")?.key ?? null;
    const filter = { search: "どこにもない", onlyMissing: false, onlyDoubtful: false, keep };
    expect(listRows(list, filter)).toEqual([]);
  });

  it("leads from one blank to the next, and from the last to the first", async () => {
    const list = worklist(await cityWith(["E7", "済み"]));
    const visited: string[] = [];
    let key: string | null = null;
    for (let step = 0; step < 6; step++) {
      const gap = nextGap(list, key);
      key = gap?.text.key ?? null;
      visited.push(`${gap?.item.measure?.number ?? ""} ${gap?.text.field ?? ""}`);
    }
    expect(visited).toEqual([
      "1-1 committeeAssessment",
      "1-2 selfAssessment",
      "1-2 committeeAssessment",
      "2-1 selfAssessment",
      "2-1 committeeAssessment",
      "1-1 committeeAssessment",
    ]);
  });

  it("counts every text and every other finding once", async () => {
    const report = await cityWith(["E7", "特になし"], ["F7", "同上"]);
    expect(tally(report, worklist(report))).toEqual({
      written: 4,
      missing: 5,
      doubtful: 1,
      faults: 0,
      remarks: 0,
    });
  });
});

describe("who owes what", () => {
  it("is the policy where a measure names no body, and the committee of the column's heading", async () => {
    const city = new City();
    const [first, ...others] = cityPlan.policies;
    const withoutBody = first && {
      ...first,
      measures: first.measures.map((measure) => ({ ...measure, implementingBody: "" })),
    };
    const labels = { selfAssessment: "自己評価", committeeAssessment: "外部評価会議の意見" };
    await city.build({ ...cityPlan, policies: withoutBody ? [withoutBody, ...others] : others }, { labels });
    const { evaluation } = await city.check();
    const owed = owedTexts(evaluation);
    expect(owed.map(({ owner, missing }) => [ownerName(ja, owner), missing.length])).toEqual([
      ["市民活動推進課", 1],
      ["基本施策 1 裾野の拡大（実施主体の記載なし）", 2],
      ["基本施策 2 支援の充実（実施主体の記載なし）", 0],
      ["外部評価会議（事務局）", 3],
    ]);
  });
});

describe("the list of missing texts for a mail", () => {
  it("is grouped by who writes: the measure's body its self-assessment, the committee the rest", async () => {
    const { evaluation } = await cityWith(["E7", "済み"]);
    expect(missingMessage(ja, evaluation.plan, owedTexts(evaluation))).toBe(
      [
        "青葉市市民活動推進計画　平成28年度　未記入一覧（5 欄）",
        "",
        "■ 市民活動推進課（2 欄）",
        "・施策 1-2　情報の提供：自己評価",
        "・施策 2-1　相談体制の拡充：自己評価",
        "",
        "■ 市民活動推進委員会（事務局）（3 欄）",
        "・施策 1-1　きっかけづくり：委員会評価",
        "・施策 1-2　情報の提供：委員会評価",
        "・施策 2-1　相談体制の拡充：委員会評価",
      ].join("\n"),
    );
  });

  it("can be had in English", async () => {
    const { evaluation } = await cityWith();
    expect(missingMessage(en, evaluation.plan, owedTexts(evaluation))).toContain(
      "■ 市民活動推進委員会 (its secretariat) (3)\n- Measure 1-1 きっかけづくり: committee's assessment",
    );
  });
});
