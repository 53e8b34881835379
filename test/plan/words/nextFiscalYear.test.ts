import { nextFiscalYear, withNextYear } from "../../../src/plan/words/nextFiscalYear";

describe("the fiscal year after", () => {
  it.each([
    ["令和6年度", "令和7年度"],
    ["令和元年度", "令和2年度"],
    ["平成30年度", "令和元年度"],
    ["平成31年度", "令和2年度"],
    ["昭和63年度", "平成元年度"],
    ["令和9年度", "令和10年度"],
    ["2024年度", "2025年度"],
    ["令和６年度", "令和７年度"],
    ["令和 6 年度", "令和 7 年度"],
    ["令和六年度", "令和七年度"],
    ["平成二十九年度", "平成三十年度"],
    ["R6", "R7"],
    ["Ｒ６", "Ｒ７"],
    ["H30", "R1"],
    ["令和6年度（2024年度）", "令和7年度（2025年度）"],
    ["令和6（2024）年度", "令和7（2025）年度"],
    ["令和6年度分", "令和7年度分"],
  ])("%s is %s", (year, next) => {
    expect(nextFiscalYear(year)).toBe(next);
  });

  it.each(["", "今年度", "第3期"])("is not known of 「%s」", (year) => {
    expect(nextFiscalYear(year)).toBeNull();
  });
});

describe("a title", () => {
  it("names the fiscal year after where it named this one", () => {
    expect(withNextYear("平成 28 年度基本施策の達成状況評価", "平成28年度")).toBe(
      "平成 29 年度基本施策の達成状況評価",
    );
  });

  it("keeps other years, and the term of the plan", () => {
    const title = "第3次計画（令和6年度～令和10年度）令和6年度の評価";
    expect(withNextYear(title, "令和6年度")).toBe("第3次計画（令和6年度～令和10年度）令和7年度の評価");
    expect(withNextYear("みどり計画2030", "令和6年度")).toBe("みどり計画2030");
  });
});
