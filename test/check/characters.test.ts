import { checkCharacters, checkNameCharacters } from "../../src/check/characters";
import { evaluationOf, measureOf, outlineOf, policyOf } from "./evaluations";

describe("characters", () => {
  it("that other machines show differently are named, each once", () => {
    expect(checkCharacters(evaluationOf(["ｱｱ外字\uE000", "よい。"]))).toMatchObject([
      { code: "unsafeCharacters", field: "selfAssessment", characters: "ｱ\uE000" },
    ]);
  });

  it("that a PDF has for ideographs are named, in texts and in titles", () => {
    expect(checkCharacters(evaluationOf(["⾃⼰評価", "市⺠の声"]))).toMatchObject([
      { field: "selfAssessment", characters: "⾃⼰" },
      { field: "committeeAssessment", characters: "⺠" },
    ]);
    const outline = outlineOf([policyOf("1", "市民の活動", [measureOf("1-1", "市⺠への支援")])]);
    expect(checkNameCharacters(outline)).toMatchObject([
      { code: "unsafeCharacters", policy: "1", measure: "1-1", field: null, characters: "⺠" },
    ]);
  });

  it("that are pictures are named whole", () => {
    expect(checkCharacters(evaluationOf(["満員😀でした。", "髙橋さん、山﨑さん。"]))).toMatchObject([
      { code: "machineCharacters", field: "selfAssessment", characters: "😀" },
    ]);
  });

  it("that systems have of their own are named, with the rule that asks for others", () => {
    expect(checkCharacters(evaluationOf(["①㈱青葉（㍻28年）", "Ⅲ 30㎡、№５"]))).toMatchObject([
      { code: "machineCharacters", rule: "1-10", characters: "①㈱㍻" },
      { code: "machineCharacters", characters: "Ⅲ㎡№" },
    ]);
    const outline = outlineOf([policyOf("1", "①市民の活動", [])]);
    expect(checkNameCharacters(outline)).toMatchObject([
      { code: "machineCharacters", policy: "1", field: null },
    ]);
  });

  it("are named with the selectors that choose a variant of them", () => {
    expect(checkCharacters(evaluationOf(["葛\u{E0100}城市", "よい✔\uFE0F。"]))).toMatchObject([
      { code: "unsafeCharacters", characters: "葛\u{E0100}" },
      { code: "unsafeCharacters", characters: "✔\uFE0F" },
    ]);
  });

  it("of everyday Japanese, tabs and line feeds are no finding", () => {
    expect(checkCharacters(evaluationOf(["髙﨑と𠮷野\tの\n催し", "〜“よい”（±3℃、×2）→…。"]))).toEqual([]);
  });
});
