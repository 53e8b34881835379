import { nextHeadings } from "../../../src/app/nextYear/nextHeadings";

describe("headings in the year after", () => {
  it.each([
    ["of this year and of the one it is compared with", ["令和6年度実績", "令和7年度の取組"], [1, 1]],
    [
      "of several years in a row",
      ["令和5年度実績", "令和6年度実績", "R7実績", "2026年度の予定"],
      [1, 1, 1, 1],
    ],
    [
      "of what the plan starts from and aims at",
      ["令和2年度基準値", "令和6年度実績", "令和8年度目標値"],
      [0, 1, 0],
    ],
    ["of a year apart from the others", ["令和3年度調査", "令和7年度実績"], [0, 1]],
    ["of this year's aim and the next one's", ["令和7年度目標", "令和8年度目標"], [1, 1]],
    ["of a span", ["計画期間（令和4年度～令和8年度）", "令和4～令和7年度の推移"], [0, 0]],
    ["without a year", ["実施主体による自己評価", "第7次計画"], [0, 0]],
  ])("count on as far as they belong to the year: those %s", (_what, headings, years) => {
    const next = headings.map((heading, index) =>
      years[index] === 0
        ? heading
        : heading.replace(/(?<=令和|R)\d|2026/g, (year) => String(Number(year) + 1)),
    );
    expect(nextHeadings(headings, "令和7年度")).toEqual(next);
  });

  it("stay where the fiscal year cannot be read", () => {
    expect(nextHeadings(["令和6年度実績"], "今年度")).toEqual(["令和6年度実績"]);
  });
});
