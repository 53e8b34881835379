import { checkMissingReason } from "../../../src/check/reading/missingReason";
import { gradedText } from "./gradedTexts";

const optional = { isOwed: false };

describe("a grade that asks for a reason", () => {
  it.each([
    ["", optional],
    ["特になし", optional],
    ["特になし", {}],
    ["検討中", optional],
  ])("is found where the text beside it is 「%s」", (text, more) => {
    expect(checkMissingReason(gradedText("C", text, more))).toMatchObject([
      { code: "reasonMissing", field: "selfRating", grade: "C", measure: "1-1" },
    ]);
  });

  it("is found where only somebody else has written", () => {
    const texts = gradedText("D", "", { committee: "遅れの理由を知りたい。", isOwed: false });
    expect(checkMissingReason(texts)).toHaveLength(1);
  });

  it.each([
    ["with a reason", gradedText("C", "予算不足")],
    ["that asks for none", gradedText("A", "", optional)],
    ["that is none of the scale", gradedText("よい", "", optional)],
    ["beside a text that is missing anyway, which is told there", gradedText("C", "")],
  ])("is not one %s", (_what, part) => {
    expect(checkMissingReason(part)).toEqual([]);
  });
});
