import { numberGaps } from "../../../src/plan/rules/numberGaps";
import { repeatedNumbers } from "../../../src/plan/rules/repeatedNumbers";
import type { NamedPolicy } from "../../../src/plan/rules/subject";

const policy = (number: string, measures: string[], group = ""): NamedPolicy => ({
  number,
  title: "",
  group,
  measures: measures.map((each) => ({ number: each, title: "" })),
});

const gapsIn = (policies: NamedPolicy[]): string[] =>
  numberGaps(policies).map(({ policy, measure, after, first }) =>
    [after || `(${first})`, (measure ?? policy).number].join(" → "),
  );

describe("a gap in numbers", () => {
  it.each([
    ["digits", ["1-1", "1-3"], "1-1 → 1-3"],
    ["parentheses", ["(1)", "(3)"], "(1) → (3)"],
    ["roman numbers", ["Ⅰ", "Ⅲ"], "Ⅰ → Ⅲ"],
    ["kana", ["ア", "イ", "エ"], "イ → エ"],
    ["kana in the order of イロハ", ["(イ)", "(ロ)", "(ニ)"], "(ロ) → (ニ)"],
    ["kanji", ["一", "三"], "一 → 三"],
    ["letters", ["A", "C"], "A → C"],
    ["numbers with their label", ["施策1-1", "施策1-3"], "施策1-1 → 施策1-3"],
    ["full-width numbers", ["１－１", "１－３"], "１－１ → １－３"],
  ])("is found in %s", (_kind, measures, gap) => {
    expect(gapsIn([policy("1", measures)])).toEqual([gap]);
  });

  it.each([
    ["1-2", "1-1"],
    ["(3)", "(1)"],
    ["ウ", "ア"],
    ["II", "I"],
    ["三", "一"],
  ])("at the beginning (%s) names the number that is missing: %s", (number, first) => {
    expect(gapsIn([policy("1", [number])])).toEqual([`(${first}) → ${number}`]);
  });

  it.each([
    ["measures that begin anew under every policy", [policy("1", ["(1)", "(2)"]), policy("2", ["(1)"])]],
    ["measures counted on through the policies", [policy("1", ["(1)", "(2)"]), policy("2", ["(3)"])]],
    ["policies that begin anew under every group", [policy("1", ["1-1"], "春"), policy("1", ["1-1"], "夏")]],
    ["policies counted on through the groups", [policy("1", ["1-1"], "春"), policy("2", ["2-1"], "夏")]],
    ["what is no number", [policy("甲", ["あ", "か"]), policy("乙", ["―"])]],
    ["what stands twice", [policy("1", ["1-1", "1-1", "1-2"])]],
  ])("is not %s", (_name, policies) => {
    expect(gapsIn(policies)).toEqual([]);
  });

  it("is found where a group's policies begin with another number than 1", () => {
    expect(gapsIn([policy("1", ["1-1"], "春"), policy("3", ["3-1"], "夏")])).toEqual(["1 → 3"]);
  });
});

describe("a number given twice", () => {
  it("is one of two policies of one group, or of two measures of one policy", () => {
    const policies = [
      policy("1", ["1-1", "1-1"], "春"),
      policy("1", ["1-1"], "夏"),
      policy("1", ["1-1"], "春"),
    ];
    const twice = repeatedNumbers(policies).map(({ item }) => [
      policies.indexOf(item.policy),
      item.measure?.number,
    ]);
    expect(twice).toEqual([
      [2, undefined],
      [0, "1-1"],
    ]);
  });
});
