import { checkTitles } from "../../src/check/titles";
import { measureOf, outlineOf, policyOf } from "./evaluations";

describe("titles on the plan sheet", () => {
  it.each(["訓練A", "訓練 Ａ", "訓練　Ａ"])(
    "are the same in other widths and spacing, as in a text: %s",
    (title) => {
      const policies = [
        policyOf("1", "甲", [measureOf("1-1", "訓練A")]),
        policyOf("2", "乙", [measureOf("2-1", title)]),
      ];
      expect(checkTitles(outlineOf(policies))).toMatchObject([
        {
          code: "duplicateMeasureTitle",
          title,
          firstPolicy: "1",
          firstMeasure: "1-1",
          policy: "2",
          measure: "2-1",
          place: { row: 3 },
        },
      ]);
    },
  );

  it("of policies are found where they stand twice", () => {
    const policies = ["1", "2"].map((number) => policyOf(number, "甲", []));
    expect(checkTitles(outlineOf(policies))).toMatchObject([
      { code: "duplicatePolicyTitle", title: "甲", firstPolicy: "1", policy: "2" },
    ]);
  });

  it("may be the same for a policy and its measure, and may be blank", () => {
    const policies = [
      policyOf("1", "甲", [measureOf("1-1", "甲"), measureOf("1-2", ""), measureOf("1-3", "")]),
    ];
    expect(checkTitles(outlineOf(policies))).toEqual([]);
  });
});
