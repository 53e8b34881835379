import {
  isFiscalYearAlone,
  readExplicitYear,
  readJudgedYear,
  readShortYear,
} from "../../../src/plan/words/fiscalYear";

describe("a fiscal year", () => {
  it.each([
    ["平成28年度", "平成28年度"],
    ["平成 28 年度基本施策の達成状況評価", "平成28年度"],
    ["令和６年度評価", "令和6年度"],
    ["令和元年度", "令和元年度"],
    ["令和1年度", "令和元年度"],
    ["平成二十八年度", "平成28年度"],
    ["令和５（2023）年度", "令和5年度"],
    ["2023（令和5）年度", "令和5年度"],
    ["H28年度", "平成28年度"],
    ["Ｒ６年度", "令和6年度"],
    ["2016年度", "平成28年度"],
    ["2019年度", "令和元年度"],
    ["1989年度", "平成元年度"],
    ["1988年度", "昭和63年度"],
    ["昭和60年度", "昭和60年度"],
    ["第3次計画（令和3年度～令和7年度）令和5年度評価", "令和5年度"],
  ])("%s is %s", (text, year) => {
    expect(readExplicitYear(text)).toBe(year);
  });

  it.each([
    ["H28 進捗", "平成28年度"],
    ["R6", "令和6年度"],
    ["評価 2016", "平成28年度"],
  ])("may lack the word 年度: %s", (text, year) => {
    expect(readExplicitYear(text)).toBeNull();
    expect(readShortYear(text)).toBe(year);
  });

  it.each(["令和5年3月", "R6.3.31", "2016年4月1日", "AH28", "計画（2016-2020）", "12030人"])(
    "is not in: %s",
    (text) => {
      expect(readShortYear(text)).toBeNull();
    },
  );

  it.each([
    ["令和５年度", true],
    ["（平成28年度）", true],
    ["令和5年度版", true],
    ["令和5年度の評価", false],
  ])("stands alone in %s: %s", (text, isAlone) => {
    expect(isFiscalYearAlone(text)).toBe(isAlone);
  });

  it.each([
    ["令和６年度　点検評価報告書（令和５年度実績）", "令和5年度"],
    ["評価対象年度：令和4年度", "令和4年度"],
    ["令和6年度 事業評価報告書", null],
    ["基準値：平成27年度実績", null],
    ["対象：令和3年度～令和7年度", null],
  ])("is said to be the one judged in %s: %s", (text, year) => {
    expect(readJudgedYear(text)).toBe(year);
  });
});
