import type { CorrectedRole, Corrections } from "../../../src/plan/correction";
import { parseText } from "../parseText";
import { planOf } from "../planOf";

const alike = (...said: [line: number, role: CorrectedRole][]): Corrections => ({
  lines: said.map(([line, role]) => ({ line, role, reach: "alike" })),
  columns: [],
});
const only = (line: number, role: CorrectedRole): Corrections => ({
  lines: [{ line, role, reach: "line" }],
  columns: [],
});

const notices = `お知らせ

海岸清掃事業

所管課: 環境課

藻場再生事業

所管課: 水産課

間伐事業

所管課: 林務課`;

describe("a correction", () => {
  it("is an example that lines which look alike follow", () => {
    expect(planOf(notices)).toEqual([]);
    const { plan, lines } = parseText(notices, alike([3, "measure"]));
    expect(plan.policies[0]?.measures.map(({ title }) => title)).toEqual([
      "海岸清掃事業",
      "藻場再生事業",
      "間伐事業",
    ]);
    expect(lines[2]?.reason).toBe("chosenByPerson");
    expect(lines[6]?.reason).toBe("likeChosen");
  });

  it.each([
    ["できたこと：清掃した。", "清掃した。"],
    ["取組実績　清掃した。", "取組実績　清掃した。"],
    ["午後3:00まで清掃した。", "午後3:00まで清掃した。"],
    ["できたこと", ""],
  ])("that a line heads a text keeps what stands on the line: %s", (line, kept) => {
    const text = `基本施策1 海を守る\n1-1 海岸の清掃\n${line}\n参加者は30人だった。`;
    const written = [kept, "参加者は30人だった。"].filter((one) => one !== "").join("\n");
    expect(planOf(text, alike([3, "selfAssessment"]))).toEqual([
      "1 海を守る",
      `  1-1 海岸の清掃 <${written}>`,
    ]);
  });

  it("of a card's row is one for the rows with the same label, of this card and of others, with all that stands in them", () => {
    const card = (number: number, future: string) =>
      `基本施策\t1 海を守る\n施策名\t1-${number} 海岸の清掃\n担当課\t環境課\n自己評価\tした。\n予算\t百万円\n見通し\t${future}\n`;
    const said = planOf(card(1, "続ける") + card(2, "広げる"), alike([6, "committeeAssessment"]));
    expect(said).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 [環境課] <した。> <続ける>",
      "  1-2 海岸の清掃 [環境課] <した。> <広げる>",
    ]);
  });

  it("of one line only changes no other", () => {
    const { plan } = parseText(notices, only(3, "measure"));
    expect(plan.policies[0]?.measures.map(({ title }) => title)).toEqual(["海岸清掃事業"]);
  });

  it("holds where an example says otherwise of alike lines", () => {
    const { lines } = parseText(notices, {
      lines: [
        { line: 7, role: "noise", reach: "line" },
        { line: 3, role: "measure", reach: "alike" },
      ],
      columns: [],
    });
    expect([3, 7, 11].map((line) => lines[line - 1]?.role)).toEqual(["measure", "noise", "measure"]);
  });

  const chapters = `第1章 海のこれまで
1 漁業
2 港
第2章 海をまもる
1 海岸の清掃
2 藻場の再生
第3章 海のこれから
1 広報
2 体制`;

  it("holds for alike lines down to the next example, and takes along what hangs on them", () => {
    expect(planOf(chapters, alike([1, "paragraph"], [4, "policy"], [7, "paragraph"]))).toEqual([
      "2 海をまもる",
      "  1 海岸の清掃",
      "  2 藻場の再生",
    ]);
  });

  it("that takes a line out leaves the alike ones above, which the person has passed", () => {
    expect(planOf(chapters, alike([7, "noise"]))).toEqual(planOf(chapters).slice(0, 6));
  });

  it("of one level tells the other: measures are what stands below the policies", () => {
    const text = "目標Ⅰ 自然\n課題1 海を守る\n(1) 海岸の清掃\n(2) 藻場の再生\n課題2 山を守る\n(1) 間伐";
    expect(planOf(text, alike([2, "policy"]))).toEqual([
      "1 海を守る",
      "  (1) 海岸の清掃",
      "  (2) 藻場の再生",
      "2 山を守る",
      "  (1) 間伐",
    ]);
  });

  it("never loses a text: a heading that is none goes on with the text above it", () => {
    const text =
      "基本施策1 海を守る\n1-1 海岸の清掃\n【自己評価】\n清掃した。\n1-2 回数は5回\n【委員会の意見】\nよい。";
    expect(planOf(text, alike([5, "paragraph"]))).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 <清掃した。\n1-2 回数は5回> <よい。>",
    ]);
  });

  it("gives a title on the next line to the number above it", () => {
    const text = "基本目標1\n海を守ります。\n1-1 清掃\n基本目標2\n山を守ります。\n2-1 間伐";
    expect(planOf(text, alike([2, "policy"]))).toEqual([
      "1 海を守ります。",
      "  1-1 清掃",
      "2 山を守ります。",
      "  2-1 間伐",
    ]);
  });

  it("that names the title is no example: there is one", () => {
    const text = "お知らせ\n第2次計画の歩み\n基本施策1 海を守る\n1-1 清掃\n1-2 藻場";
    const { plan } = parseText(text, alike([5, "title"]));
    expect(plan).toMatchObject({ title: "1-2 藻場", policies: [{ measures: [{ title: "清掃" }] }] });
  });

  it("of a line that is not there changes nothing", () => {
    expect(planOf(chapters, alike([99, "policy"]))).toEqual(planOf(chapters));
  });
});
