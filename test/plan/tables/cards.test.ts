import { parseText } from "../parseText";
import { planOf } from "../planOf";

const card = ["5 海を守る", "  1 海岸の清掃 [環境課] <清掃した。> <よい。>"];

describe("cards, one a measure", () => {
  it.each([
    [
      "values below their labels",
      "令和5年度 評価シート\n基本施策\n5 海を守る\n施策\n海岸の清掃\n担当課\n環境課\n自己評価\n清掃した。\n委員会の意見\nよい。",
    ],
    [
      "values beside their labels",
      "令和5年度 評価シート\n基本施策\t5 海を守る\n施策名\t海岸の清掃\n担当課\t環境課\n自己評価\t清掃した。\n委員会の意見\tよい。",
    ],
    [
      "several labels in a row, with their values beside them",
      "令和5年度 評価シート\n基本施策\t5 海を守る\t施策名\t海岸の清掃\n担当課\t環境課\t\t\n自己評価\t清掃した。\t委員会の意見\tよい。",
    ],
  ])("have %s", (_name, text) => {
    expect(planOf(text)).toEqual(card);
    expect(parseText(text).plan.fiscalYear).toBe("令和5年度");
  });

  it.each([
    ["labels of its levels too", "基本目標：5 海を守る\n施策名：海岸の清掃\n担当課：環境課"],
    ["headings of its levels", "基本施策5　海を守る\n施策1　海岸の清掃\n担当課：環境課"],
  ])("may be one alone, with its texts behind their labels, below %s", (_name, names) => {
    expect(planOf(`${names}\n取組実績：清掃した。\n外部評価：よい。`)).toEqual(card);
    expect(planOf(`${names}\n取組実績\n清掃した。\n外部評価\nよい。`)).toEqual(card);
  });

  it("have no label that is not known in a text: it is reported", () => {
    const text =
      "基本施策\t5 海を守る\n施策名\t1 海岸の清掃\n担当課\t環境課\n自己評価\t清掃した。\n今後の方向\t拡充\n委員会の意見\tよい。";
    expect(planOf(text)).toEqual(card);
    expect(parseText(text).problems).toContainEqual({ code: "unknownColumn", line: 5, header: "今後の方向" });
  });

  it("have no rating in a text", () => {
    const text =
      "令和5年度 評価シート\n基本施策\t5 海を守る\n施策名\t海岸の清掃\n担当課\t環境課\t評価\tＡ\n取組実績\t清掃した。\n委員会の意見\tよい。";
    expect(planOf(text)).toEqual(card);
  });

  it("keep texts apart that stand below headings side by side", () => {
    const text = `基本施策\t1　海を守る
施策\t1-1　海岸の清掃
自己評価\t委員会意見
清掃した。\tよい。
施策\t1-2　藻場の再生
自己評価\t委員会意見
試した。\t続けること。`;
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 <清掃した。> <よい。>",
      "  1-2 藻場の再生 <試した。> <続けること。>",
    ]);
  });

  it("keep measures apart whose labels have their numbers, above texts side by side", () => {
    const text = `基本目標１\t海を守る\t\t
施策1-1\t海岸の清掃\t\t
市の自己評価\t\t市民委員会の評価\t
清掃した。\t\tよい。\t
施策1-2\t藻場の再生\t\t
市の自己評価\t\t市民委員会の評価\t
試した。\t\t続けること。\t`;
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 <清掃した。> <よい。>",
      "  1-2 藻場の再生 <試した。> <続けること。>",
    ]);
  });

  it("take the number from a cell between label and title", () => {
    const text =
      "基本施策\t5 海を守る\n施策\t5-1\t海岸の清掃\n担当課\t環境課\n自己評価\t\t委員会の評価\n清掃した。\t\tよい。";
    expect(planOf(text)).toEqual(["5 海を守る", "  5-1 海岸の清掃 [環境課] <清掃した。> <よい。>"]);
  });

  it("keep them apart below a heading of an outline too", () => {
    const text =
      "基本施策1 海を守る\n1-1 海岸の清掃\n自己評価\t委員会の意見\n清掃した。\tよい。\n1-2 藻場の再生";
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 <清掃した。> <よい。>",
      "  1-2 藻場の再生",
    ]);
  });

  it("go on with a text on the lines below it, to the next label or heading", () => {
    const text = `基本施策1　海を守る
施策番号\t1-1
施策名\t海岸の清掃
自己評価\t清掃した。
次の年度も続ける。
委員会による評価及び意見\tよい。

基本施策2　山を守る
施策番号\t2-1
施策名\t間伐
自己評価\t間伐した。`;
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 <清掃した。\n次の年度も続ける。> <よい。>",
      "2 山を守る",
      "  2-1 間伐 <間伐した。>",
    ]);
  });
});
