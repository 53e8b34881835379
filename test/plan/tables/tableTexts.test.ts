import { parsePlan } from "../../../src/plan/parsePlan";

const headers = ["基本施策番号", "基本施策", "施策番号", "施策", "実施主体", "自己評価"];

const tableOf = (rows: string[][], delimiter = ","): string =>
  [headers, ...rows].map((cells) => cells.join(delimiter)).join("\n");

const numbersIn = (text: string): string[] =>
  parsePlan(text).plan.policies.flatMap(({ measures }) => measures.map(({ number }) => number));

const codesIn = (text: string): string[] => parsePlan(text).problems.map(({ code }) => code);

const rowsWith = (...numbers: string[]): string[][] =>
  numbers.map((number, index) => ["3", "緑", number, `施策${"あいうえお".charAt(index)}`, "課", "した。"]);

it.each([
  ["as Excel shows it in Japanese", "3月1日", "3月12日"],
  ["with its year", "2025/3/1", "2025-03-12"],
  ["with its year and time", "2025/3/1 0:00", "2025/3/12 00:00:00"],
  ["in Japanese with its year", "2025年3月1日", "令和7年3月12日"],
  ["by the era's letter", "R7.3.1", "R7.3.12"],
  ["as Excel shows it in English", "1-Mar", "12-Mar"],
  ["the month first", "Mar-01", "March 12"],
  ["in full width", "３月１日", "３月１２日"],
  ["counted in days", "45717", "45728"],
])(
  "a number that has become a date is taken back where its month is the policy's number: %s",
  (_, one, other) => {
    const text = tableOf(rowsWith(one, other));
    expect(numbersIn(text)).toEqual(["3-1", "3-12"]);
    expect(codesIn(text)).not.toContain("numberIsDate");
  },
);

it("the policy may be named in a row above", () => {
  const rows = [
    ["3", "緑", "3月1日", "甲", "課", ""],
    ["", "", "3月2日", "乙", "課", ""],
  ];
  expect(numbersIn(tableOf(rows))).toEqual(["3-1", "3-2"]);
});

it("a date of which it is not known what number it was is a problem at its row", () => {
  const { problems } = parsePlan(tableOf(rowsWith("3-1", "4月1日")));
  expect(problems).toContainEqual({ code: "numberIsDate", line: 3, text: "4月1日" });
});

it.each(["sep=;", '"sep=;"', "SEP=;"])(
  "%j at the top says what stands between the cells, and is nothing else",
  (first) => {
    const { plan } = parsePlan(`${first}\n${tableOf(rowsWith("3-1", "3-2"), ";")}`);
    expect(plan.title).toBe("");
    expect(plan.policies[0]?.measures).toHaveLength(2);
  },
);

it("a row with stray quotation marks is read, and told", () => {
  const text = tableOf([...rowsWith("3-1"), ["3", "緑", "3-2", '"ごみ"ゼロ', "課", "した。"]]);
  expect(parsePlan(text).problems).toContainEqual({ code: "strayQuotes", line: 3 });
  expect(numbersIn(text)).toEqual(["3-1", "3-2"]);
});
