import { parseText } from "../parseText";
import { planOf } from "../planOf";

describe("an outline without numbers", () => {
  it("has three levels by indentation", () => {
    const text =
      "海の柱\n    守る\n        清掃\n        監視\n    学ぶ\n        見学\n山の柱\n    育てる\n        間伐";
    expect(planOf(text)).toEqual([
      "海の柱 > 1 守る",
      "  1 清掃",
      "  2 監視",
      "海の柱 > 2 学ぶ",
      "  1 見学",
      "山の柱 > 3 育てる",
      "  1 間伐",
    ]);
  });

  it("has the brackets around its headings in no title", () => {
    expect(planOf("【海を守る】\n（１）清掃\n（２）監視\n【山を育てる】\n（１）間伐")).toEqual([
      "1 海を守る",
      "  (1) 清掃",
      "  (2) 監視",
      "2 山を育てる",
      "  (1) 間伐",
    ]);
  });

  it("has the signs before its headings in no title", () => {
    expect(planOf("◆ 海を守る\n① 清掃\n② 監視\n◆ 山を育てる\n① 間伐\n② 植林")).toEqual([
      "1 海を守る",
      "  1 清掃",
      "  2 監視",
      "2 山を育てる",
      "  1 間伐",
      "  2 植林",
    ]);
  });
});

it.each(["計画名：みどり計画", "計画名: みどり計画", "タイトル：みどり計画"])(
  "takes a plan's name from %s",
  (line) => {
    const { plan } = parseText([line, "令和6年度", "基本施策1 きずな", "1-1 講座の開催"].join("\n"));
    expect([plan.title, plan.fiscalYear, plan.policies.length]).toEqual(["みどり計画", "令和6年度", 1]);
  },
);

it.each(["みなと町 海のプラン　目次", "みなと町 海のプラン（目次）"])(
  "the word 目次 is no part of a title: %s",
  (title) => {
    const { plan } = parseText(`${title}\n第1章 海を守る……3\n1-1 清掃……4\n第2章 山を育てる……6\n2-1 間伐……7`);
    expect(plan.title).toBe("みなと町 海のプラン");
  },
);
