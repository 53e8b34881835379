import { checkCharacters } from "../../src/check/characters";
import { evaluationOf } from "./evaluations";

describe("characters", () => {
  it("that other machines show differently are named, each once", () => {
    expect(checkCharacters(evaluationOf(["ｱｱ外字\uE000", "よい。"]))).toMatchObject([
      { code: "unsafeCharacters", field: "selfAssessment", characters: "ｱ\uE000" },
    ]);
  });

  it("of everyday Japanese, tabs and line feeds are no finding", () => {
    expect(checkCharacters(evaluationOf(["髙﨑と𠮷野\tの\n催し", "①よい。"]))).toEqual([]);
  });
});
