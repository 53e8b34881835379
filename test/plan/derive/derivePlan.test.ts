import type { CorrectedRole } from "../../../src/plan/correction";
import { parseText } from "../parseText";
import { problemSeverity, type PlanProblem, type PlanProblemCode } from "../../../src/plan/problem";

const problemsOf = (text: string): PlanProblem[] => parseText(text).problems;
const year = "令和5年度 計画\n";

describe("whose a text is", () => {
  const text = (name: string): string => `【自己評価】\n${name}`;

  it.each([
    [
      "once a policy, after its last measure",
      ["基本施策1 甲", "1-1 い", "1-2 ろ", text("甲")],
      "甲",
      ["", ""],
    ],
    ["after single measures", ["基本施策1 甲", "1-1 い", text("い"), "1-2 ろ", text("ろ")], "", ["い", "ろ"]],
    ["before the first measure", ["基本施策1 甲", text("甲"), "1-1 い", text("い")], "甲", ["い"]],
    [
      "a second one after the last measure",
      ["基本施策1 甲", "1-1 い", text("い"), "1-2 ろ", text("ろ"), text("甲")],
      "甲",
      ["い", "ろ"],
    ],
  ])("%s", (_name, lines, policy, measures) => {
    const [found] = parseText(lines.join("\n")).plan.policies;
    expect(found?.texts.selfAssessment).toBe(policy);
    expect(found?.measures.map(({ texts }) => texts.selfAssessment)).toEqual(measures);
  });

  it("is decided for each kind of text on its own", () => {
    const { plan } = parseText(
      "基本施策1 甲\n1-1 い\n【自己評価】\nい\n1-2 ろ\n【自己評価】\nろ\n【委員会の意見】\n全体を見た。",
    );
    expect(plan.policies[0]).toMatchObject({
      texts: { committeeAssessment: "全体を見た。" },
      measures: [
        { texts: { selfAssessment: "い", committeeAssessment: "" } },
        { texts: { selfAssessment: "ろ", committeeAssessment: "" } },
      ],
    });
  });
});

describe("a text", () => {
  it("keeps paragraph breaks and indents, and loses blank lines and trailing white space", () => {
    const { plan } = parseText("基本施策1 甲\n1-1 い\n1-2 ろ\n【自己評価】\n　一。　\n\n\n　二。\t\n");
    expect(plan.policies[0]?.texts.selfAssessment).toBe("　一。\n　二。");
  });

  it("written twice is kept twice and reported", () => {
    const { plan, problems } = parseText(
      `${year}基本施策1 甲\n1-1 い\n【自己評価】\n一。\n【自己評価】\n二。\n1-2 ろ\n【自己評価】\n三。`,
    );
    expect(plan.policies[0]?.measures[0]?.texts.selfAssessment).toBe("一。\n二。");
    expect(problems).toEqual([
      { code: "textRepeated", line: 6, policy: "1", measure: "1-1", field: "selfAssessment" },
    ]);
  });

  it("longer than a cell is reported with its length", () => {
    const problems = problemsOf(`${year}基本施策1 甲\n1-1 い\n1-2 ろ\n【自己評価】\n${"あ".repeat(32_768)}`);
    expect(problems).toEqual([
      {
        code: "textTooLong",
        line: 5,
        policy: "1",
        measure: "",
        field: "selfAssessment",
        unit: "characters",
        length: 32_768,
        limit: 32_767,
      },
    ]);
  });
});

describe("problems of a plan", () => {
  it.each<[string, string, Partial<PlanProblem>[]]>([
    ["a plan in order", "基本施策1 甲\n1-1 い\n1-2 ろ", []],
    [
      "no policy",
      "これは計画ではない。",
      [
        { code: "noPolicies", line: 1 },
        { code: "unplacedText", line: 2 },
      ],
    ],
    ["no measure", "基本施策1 甲", [{ code: "noMeasures", line: 2 }]],
    [
      "a policy without measures",
      "基本施策1 甲\n1-1 い\n基本施策2 乙",
      [{ code: "policyWithoutMeasures", line: 4 }],
    ],
    [
      "a gap in policies",
      "基本施策1 甲\n1-1 い\n基本施策3 乙\n3-1 ろ",
      [{ code: "policyNumberGap", line: 4, after: "1", number: "3" }],
    ],
    [
      "a gap in measures",
      "基本施策1 甲\n1-1 い\n1-3 ろ",
      [{ code: "measureNumberGap", line: 4, after: "1-1", number: "1-3" }],
    ],
    [
      "a first measure that is not the first",
      "基本施策1 甲\n1-2 い\n1-3 ろ",
      [{ code: "measureNumberGap", line: 3, after: "", first: "1-1", number: "1-2" }],
    ],
    [
      "policies that begin anew at 1 under every group",
      "基本目標1 春\n基本施策1 甲\n1-1 い\n基本施策2 乙\n2-1 ろ\n基本目標2 夏\n基本施策1 丙\n1-1 は\n基本施策2 丁\n2-1 に",
      [],
    ],
    [
      "a table whose groups have policies of the same number and title",
      "基本目標,基本施策,施策番号,施策\n春,1 その他,1-1,い\n夏,1 その他,1-1,ろ",
      [{ code: "duplicatePolicyTitle", line: 4, number: "1" }],
    ],
    [
      "a policy's number twice in one group",
      "基本目標1 春\n基本施策1 甲\n1-1 い\n基本施策1 乙\n1-2 ろ",
      [{ code: "duplicatePolicyNumber", line: 5, number: "1", firstLine: 3 }],
    ],
    [
      "a policy's number twice",
      "基本施策1 甲\n1-1 い\n基本施策1 乙\n1-2 ろ",
      [{ code: "duplicatePolicyNumber", line: 4, firstLine: 2 }],
    ],
    [
      "a measure's number twice",
      "基本施策1 甲\n1-1 い\n1-1 ろ",
      [{ code: "duplicateMeasureNumber", line: 4, firstLine: 3 }],
    ],
    [
      "a policy's title twice, in other widths",
      "基本施策1 甲A\n1-1 い\n基本施策2 甲Ａ\n2-1 ろ",
      [{ code: "duplicatePolicyTitle", line: 4, firstNumber: "1" }],
    ],
    [
      "a measure's title twice",
      "基本施策1 甲\n1-1 い\n基本施策2 乙\n2-1 い",
      [{ code: "duplicateMeasureTitle", line: 5, firstNumber: "1-1" }],
    ],
    [
      "a measure before any policy",
      "1-1 い\n基本施策1 甲\n1-1 ろ",
      [{ code: "measureWithoutPolicy", line: 2 }],
    ],
    [
      "a policy's heading left out",
      "基本施策1 甲\n1-1 い\n2-1 ろ\n基本施策3 丙\n3-1 は",
      [{ code: "measureWithoutPolicy", line: 4, number: "2-1" }, { code: "policyNumberGap" }],
    ],
    ["measures counted on through the policies", "基本施策1 甲\n(1) い\n(2) ろ\n基本施策2 乙\n(3) は", []],
    [
      "text below a measure that no heading introduces",
      "基本施策1 甲\n1-1 い\n市民の声を聞きます。\n【自己評価】\nよい。",
      [{ code: "unplacedText", line: 4, text: "市民の声を聞きます。" }],
    ],
  ])("%s", (_name, text, expected) => {
    const problems = problemsOf(year + text);
    expect(problems).toHaveLength(expected.length);
    expect(problems).toMatchObject(expected);
  });

  it("include a fiscal year that is nowhere", () => {
    expect(problemsOf("計画\n基本施策1 甲\n1-1 い")).toEqual([{ code: "noFiscalYear", line: 1 }]);
  });

  it.each<[PlanProblemCode, string]>([
    ["noPolicies", "error"],
    ["noMeasures", "error"],
    ["measureWithoutPolicy", "error"],
    ["duplicateMeasureNumber", "error"],
    ["unplacedText", "error"],
    ["textTooLong", "error"],
    ["duplicatePolicyTitle", "warning"],
    ["measureNumberGap", "warning"],
    ["unplacedLine", "warning"],
    ["noFiscalYear", "warning"],
  ])("%s is of severity %s", (code, severity) => {
    expect(problemSeverity(code)).toBe(severity);
  });
});

describe("the title of a plan", () => {
  const plan = "基本目標1 本と出会う\n1-1 読み聞かせ";

  it.each([
    [
      "in two lines of its cover",
      "みどり市\n\n子どもの読書活動\n\n推進計画\n\n令和5年3月",
      "子どもの読書活動推進計画",
    ],
    [
      "in two lines with its term",
      "子ども読書\n第２次推進計画（令和5年度～令和9年度）",
      "子ども読書第２次推進計画（令和5年度～令和9年度）",
    ],
    ["below the city's name", "みどり市\n総合計画", "総合計画"],
    ["below who publishes it", "みどり市教育委員会\n推進計画", "推進計画"],
    [
      "with its English name",
      "みどり市総合計画　Midori City Comprehensive Plan 2023-2032, Growing Together",
      "みどり市総合計画　Midori City Comprehensive Plan 2023-2032, Growing Together",
    ],
    ["below its year", "令和5年度\n実施計画", "実施計画"],
  ])("stands %s", (_name, front, title) => {
    const read = parseText(`${front}\n${plan}`);
    expect(read.plan.title).toBe(title);
    expect(read.plan.policies).toMatchObject([{ group: "", title: "本と出会う" }]);
    expect(read.problems.filter(({ code }) => code === "unplacedLine").length).toBeLessThan(3);
  });
});

describe("a role corrected by a person", () => {
  const text = `${year}基本施策1 甲\n1-1 い\nつながりづくり（重点）\n【自己評価】\nよい。\n所見\n続けたい。`;
  const corrected = (line: number, role: CorrectedRole) =>
    parseText(text, { lines: [{ line, role, reach: "line" }], columns: [] });

  it("makes a measure of a line without a number, with the next number, and says so", () => {
    const { plan, problems } = corrected(4, "measure");
    expect(plan.policies[0]?.measures[1]).toMatchObject({
      number: "2",
      title: "つながりづくり",
      isPriority: true,
    });
    expect(problems).toContainEqual(expect.objectContaining({ code: "measureWithoutNumber", line: 4 }));
  });

  it("makes a heading of a line inside a text: what follows is the new text", () => {
    const { plan } = corrected(7, "committeeAssessment");
    expect(plan.policies[0]?.measures[0]).toMatchObject({
      texts: { selfAssessment: "よい。", committeeAssessment: "続けたい。" },
    });
  });

  it("takes a line out of the plan as noise, and leaves it where it is as a paragraph", () => {
    expect(corrected(7, "noise").plan.policies[0]?.measures[0]?.texts.selfAssessment).toBe(
      "よい。\n続けたい。",
    );
    expect(corrected(7, "paragraph").plan).toEqual(parseText(text).plan);
  });

  it("says of the line that a person chose it", () => {
    expect(corrected(2, "group").lines[1]).toMatchObject({
      role: "group",
      reason: "chosenByPerson",
      number: "1",
      title: "甲",
    });
  });
});
