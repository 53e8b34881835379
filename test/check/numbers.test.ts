import { checkNumbers } from "../../src/check/numbers";
import { measureOf, outlineOf, policyOf } from "./evaluations";

const found = (numbers: string[]) =>
  checkNumbers(
    outlineOf([
      policyOf(
        "1",
        "甲",
        numbers.map((each) => measureOf(each, "")),
      ),
    ]),
  );

describe("numbers on the plan sheet", () => {
  it("may begin anew under every group", () => {
    const policies = ["春", "夏"].flatMap((group) => [
      policyOf("1", "甲", [measureOf("(1)", "い")], group),
      policyOf("2", "乙", [measureOf("(1)", "ろ")], group),
    ]);
    expect(checkNumbers(outlineOf(policies))).toEqual([]);
  });

  it.each([
    [["1-1", "1-3"], "1-1"],
    [["Ⅰ", "Ⅲ"], "Ⅰ"],
    [["ア", "イ", "エ"], "イ"],
  ])("that jump (%s) are found at the cell of the one behind the gap", (numbers, after) => {
    expect(found(numbers)).toMatchObject([
      {
        code: "measureNumberGap",
        after,
        policy: "1",
        measure: numbers.at(-1),
        field: null,
        place: { row: numbers.length },
      },
    ]);
  });

  it("that do not begin at the beginning are found, with the number that is missing", () => {
    expect(found(["1-2", "1-3"])).toMatchObject([{ code: "measureNumberGap", after: "", first: "1-1" }]);
  });

  it("of policies are found too", () => {
    const policies = ["1", "3"].map((number) => policyOf(number, "甲", [measureOf(`${number}-1`, "")]));
    expect(checkNumbers(outlineOf(policies))).toMatchObject([
      { code: "policyNumberGap", after: "1", policy: "3", measure: "", place: { row: 2 } },
    ]);
  });
});
