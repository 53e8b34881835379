import { parseText } from "../parseText";
import type { PlanLine } from "../../../src/plan/planLine";

const classifyLines = (text: string): PlanLine[] => parseText(text).lines;
const rolesOf = (text: string): string[] => classifyLines(text).map(({ role }) => role);

const text = `平成28年度　市民活動推進計画　評価
目次
基本施策1　つどう …… 1

基本施策1　つどう
1-1 場をつくる【重点】
担当課：市民課
【自己評価】講座を開いた。
　(1) 初級講座
- 1 -
【委員会の意見】
よい。
資料編
委員名簿`;

describe("the lines of a plan", () => {
  const lines = classifyLines(text);

  it("are all there, verbatim, with their numbers", () => {
    expect(lines.map((line) => line.text)).toEqual(text.split("\n"));
    expect(lines.map((line) => line.line)).toEqual(lines.map((_, index) => index + 1));
  });

  it("have a role and the rule that decided it", () => {
    expect(lines.map(({ role, reason }) => `${role} ${reason}`)).toEqual([
      "title firstHeading",
      "noise contentsHeading",
      "noise contentsEntry",
      "blank blankLine",
      "policy levelNumbering",
      "measure levelNumbering",
      "implementingBody bodyLabel",
      "selfAssessment assessmentHeading",
      "paragraph insideAssessment",
      "noise pageNumber",
      "committeeAssessment assessmentHeading",
      "paragraph insideAssessment",
      "section namedPartOfDocument",
      "section namedPartOfDocument",
    ]);
  });

  it("hold what was recognised in them", () => {
    expect(lines[5]).toMatchObject({ number: "1-1", title: "場をつくる", isPriority: true });
    expect(lines[6]).toMatchObject({ rest: "市民課" });
    expect(lines[7]).toMatchObject({ rest: "講座を開いた。" });
  });

  it("may end in the ways of Windows and of old Macs", () => {
    expect(classifyLines("一\r\n二\r三").map((line) => line.text)).toEqual(["一", "二", "三"]);
  });
});

describe("numbered lines inside a text", () => {
  const plan = (list: string): string => `基本目標1 学ぶ
(1) 教室
【自己評価】
次のとおり。
${list}
【委員会の意見】
よい。
(2) 講座
【自己評価】
よい。`;

  it.each([
    ["that repeat the measures' numbering", "(1) 広報\n(2) 出前講座\n(3) 展示"],
    ["that are sentences", "(1) 広報を行った。\n(2) 展示をした。"],
    ["of another kind", "① 広報\n② 展示"],
    ["that name another policy", "基本目標2については、来年度に行う。"],
  ])("stay text: lists %s", (_name, list) => {
    const roles = rolesOf(plan(list));
    expect(roles.filter((role) => role === "measure")).toHaveLength(2);
    expect(roles.filter((role) => role === "policy")).toHaveLength(1);
    expect(roles.filter((role) => role === "paragraph")).toHaveLength(3 + list.split("\n").length);
  });
});

describe("headings of one level", () => {
  it("all with a symbol are no priorities: it is an ornament", () => {
    const lines = classifyLines("基本施策1 学ぶ\n◎1-1 教室\n◎1-2 講座\n◎1-3 展示");
    expect(lines.filter(({ isPriority }) => isPriority)).toEqual([]);
  });

  it("may have their title on the next line", () => {
    expect(rolesOf("基本施策1\n学ぶ\n1-1 教室")).toEqual(["policy", "headingTitle", "measure"]);
  });

  it("may lack numbers altogether where labels tell the levels", () => {
    expect(rolesOf("基本施策：学ぶ\n施策：教室\n施策：講座")).toEqual(["policy", "measure", "measure"]);
  });

  it("are measures when they are a list below a policy and no measure has a number", () => {
    expect(rolesOf("基本施策1 学ぶ\n・教室\n・講座\n【自己評価】\n・よい")).toEqual([
      "policy",
      "measure",
      "measure",
      "selfAssessment",
      "paragraph",
    ]);
  });
});

it("reads megabytes of hostile lines without choking", () => {
  const hostile = [
    `自己評価${" ".repeat(300_000)}x`,
    "【(（［〔".repeat(60_000),
    "・".repeat(300_000),
    `1-${"1-".repeat(150_000)}`,
    "委員会の".repeat(80_000),
    `${"…".repeat(200_000)} 12`,
    "(1) 項目\n".repeat(20_000),
  ];
  const lines = classifyLines(`基本施策1 学ぶ\n1-1 教室\n自己評価\n${hostile.join("\n")}`);
  expect(lines).toHaveLength(3 + 6 + 20_001);
});
