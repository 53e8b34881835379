import { findingMessage } from "../../../src/strings/findings/findingMessage";
import { ja } from "../../../src/strings/ja";
import { City } from "../city";

/** Where the plan sheet has them. */
const cells = { limit: "B9", switchedOff: "B10" } as const;

async function cityWith(setting: keyof typeof cells, typed: string): Promise<City> {
  const city = new City();
  await city.build();
  await city.fill();
  await city.type("1 裾野の拡大", "E7", "①講座を開催し、");
  await city.type("計画", cells[setting], typed);
  return city;
}

const codes = async (city: City) => (await city.check()).findings.map(({ code }) => code);

describe("a check that the city does not want", () => {
  it("is switched off by its name on the plan sheet, and stays off when the sheets are built again", async () => {
    const city = await cityWith("switchedOff", "途中で切れた文章、 機種依存文字");
    expect(await codes(city)).toEqual([]);
    await city.buildFromPlanSheet();
    expect(city.read("計画", cells.switchedOff)).toBe("途中で切れた文章、機種依存文字");
    expect(await codes(city)).toEqual([]);
  });

  it("leaves the others on", async () => {
    expect(await codes(await cityWith("switchedOff", "機種依存文字"))).toEqual(["textCutOff"]);
    expect(await codes(await cityWith("switchedOff", ""))).toEqual(["textCutOff", "machineCharacters"]);
  });

  it("that has no such name is an error with the names there are, and nothing is switched off meanwhile", async () => {
    const city = await cityWith("switchedOff", "機種依存文字、記入漏れ");
    const [first, ...others] = (await city.check()).findings;
    expect(first).toMatchObject({
      code: "settingUnreadable",
      severity: "error",
      cell: "B10",
      setting: "点検しないこと",
    });
    expect(first && findingMessage(ja, first)).toContain("「途中で切れた文章」");
    expect(others.map(({ code }) => code)).toEqual(["textCutOff", "machineCharacters"]);
  });
});

describe("what somebody has looked at and accepted", () => {
  const accepting = "機種依存文字\n1-1 自己評価：途中で切れた文章（様式のまま）";

  it("is found no more at that text, and stays accepted when the sheets are built again", async () => {
    const city = await cityWith("switchedOff", accepting);
    expect(await codes(city)).toEqual([]);
    await city.buildFromPlanSheet();
    expect(city.read("計画", cells.switchedOff)).toBe(accepting);
    expect(await codes(city)).toEqual([]);
  });

  it("is found at every other text", async () => {
    const city = await cityWith(
      "switchedOff",
      "1-1自己評価：機種依存文字\n１－１ 自己評価: 途中で切れた文章",
    );
    expect(await codes(city)).toEqual([]);
    await city.type("1 裾野の拡大", "F7", "参加者の幅を広げ、");
    expect((await city.check()).findings).toMatchObject([
      { code: "textCutOff", field: "committeeAssessment" },
    ]);
  });

  it("can be a policy's own text, and the name of a body", async () => {
    const city = await cityWith("switchedOff", "");
    await city.typeAll([
      ["1 裾野の拡大", "E7", "講座を開いた。"],
      ["1 裾野の拡大", "E4", "広報を増やし、"],
      ["計画", "F14", "市民活動推課"],
    ]);
    expect(await codes(city)).toEqual(["textCutOff", "bodyNameDiffers"]);
    await city.type(
      "計画",
      cells.switchedOff,
      "基本施策1 自己評価：途中で切れた文章\n1-2：実施主体の名前の違い",
    );
    expect(await codes(city)).toEqual([]);
  });

  it("is kept by the next fiscal year", async () => {
    const city = await cityWith("switchedOff", accepting);
    await city.startNextYear();
    expect(city.read("計画", cells.switchedOff)).toBe(accepting);
  });
});

describe("the limit of characters", () => {
  it.each(["5", "５字", "5文字以内"])("holds for every text, and stays: %s", async (typed) => {
    const city = await cityWith("limit", typed);
    expect(await codes(city)).toContain("textOverLimit");
    await city.buildFromPlanSheet();
    expect(city.read("計画", cells.limit)).toBe("5");
  });

  it("that is no number is an error that says what to write", async () => {
    const [first] = (await (await cityWith("limit", "短め")).check()).findings;
    expect(first).toMatchObject({ code: "settingUnreadable", cell: "B9" });
    expect(first && findingMessage(ja, first)).toContain("数にするか、空欄に");
  });
});

describe("a workbook of before", () => {
  it("has all checks on, and no limit", async () => {
    const city = await cityWith("switchedOff", "");
    await city.typeAll([
      ["計画", "A9", ""],
      ["計画", "A10", ""],
    ]);
    expect(await codes(city)).toEqual(["textCutOff", "machineCharacters"]);
  });
});
