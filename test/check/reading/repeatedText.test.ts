import { checkRepeatedText } from "../../../src/check/reading/repeatedText";
import { workbookOf } from "./texts";

const long =
  "窓口の案内を見直し、手続きの流れを図で示した冊子を作った。配布した三千部はすべてなくなり、増刷している。";

describe("a long text", () => {
  it("is found at every further measure that has it, whatever its spaces, with the first of them", () => {
    const evaluation = workbookOf([long, "よい。", `${long}\n`, long.replace("。", "。　")]);
    expect(checkRepeatedText(evaluation)).toMatchObject([
      { code: "repeatedText", policy: "1", measure: "1-3", firstPolicy: "1", firstMeasure: "1-1" },
      { measure: "1-4", firstMeasure: "1-1" },
    ]);
  });

  it("is no finding where it only begins like another", () => {
    expect(checkRepeatedText(workbookOf([long, long.replace("増刷", "追加")]))).toEqual([]);
  });

  it("is not meant by one that is short", () => {
    expect(checkRepeatedText(workbookOf(["計画どおり進んでいる。", "計画どおり進んでいる。"]))).toEqual([]);
  });
});
