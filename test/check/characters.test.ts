import { checkCharacters, checkTitleCharacters } from "../../src/check/characters";
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
    expect(checkTitleCharacters(outline)).toMatchObject([
      { code: "unsafeCharacters", policy: "1", measure: "1-1", field: null, characters: "⺠" },
    ]);
  });

  it("of everyday Japanese, tabs and line feeds are no finding", () => {
    expect(checkCharacters(evaluationOf(["髙﨑と𠮷野\tの\n催し", "①よい。"]))).toEqual([]);
  });
});
