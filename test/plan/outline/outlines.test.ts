import { parseText } from "../parseText";
import { planOf } from "../planOf";

const codesOf = (text: string): string[] => parseText(text).problems.map(({ code }) => code);

describe("contents", () => {
  const contents =
    "目次\n第1章　海を守る ………… 3\n1-1　海岸の清掃 ………… 4\n第2章　山を守る ………… 8\n2-1　森の手入れ ………… 9";

  it("alone are the plan, without their leaders and pages", () => {
    expect(planOf(contents)).toEqual(["1 海を守る", "  1-1 海岸の清掃", "2 山を守る", "  2-1 森の手入れ"]);
  });

  it("lose plain page numbers too, where these rise from entry to entry", () => {
    expect(planOf("目次\n第1章\t海を守る\t3\n\t1-1．海岸の清掃\t4\n\t1-2．藻場の再生\t6")).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃",
      "  1-2 藻場の再生",
    ]);
  });

  it("have leaders of any dots, and entries around the plan that are in no title", () => {
    const text =
      "海のまち計画\n目次\nごあいさつ\nはじめに．．．．．１\n基本目標１　海を守る．．．．．２\n施策１　海岸の清掃 ．．．．．３\n施策２　藻場の再生　・・・・・４\n資料編　・・・・・９";
    expect(planOf(text)).toEqual(["1 海を守る", "  1 海岸の清掃", "  2 藻場の再生"]);
    expect(parseText(text).plan.title).toBe("海のまち計画");
  });

  it.each(["ご挨拶（町長）\t2", "　市長あいさつ　1", "発刊にあたって ……… 1", "はじめに 1"])(
    "have no greeting for their title: %s",
    (greeting) => {
      const text = `目次\n${greeting}\n第1章\t海を守る\t3\n\t1-1．海岸の清掃\t4\n\t1-2．藻場の再生\t6`;
      expect(parseText(text).plan.title).toBe("");
      expect(planOf(text)).toHaveLength(3);
    },
  );

  it("are noise where the headings come again", () => {
    const again = "\n\n第1章　海を守る\n1-1　海岸の清掃\n第2章　山を守る\n2-1　森の手入れ";
    expect(planOf(contents + again)).toHaveLength(4);
    expect(parseText(contents + again).lines[2]).toMatchObject({ role: "noise", reason: "contentsEntry" });
  });
});

describe("chapters around the plan", () => {
  it("are left out with what hangs on them, by their titles, and said to be", () => {
    const text = `第1章 計画の策定にあたって
1 計画の目的
第2章 海を取り巻く状況
1 漁獲量
第3章 海を守る取組
1 海岸の清掃
2 藻場の再生
第4章 計画の推進体制
1 庁内の体制`;
    expect(planOf(text)).toEqual(["3 海を守る取組", "  1 海岸の清掃", "  2 藻場の再生"]);
    expect(codesOf(text).filter((code) => code === "partLeftOut")).toHaveLength(3);
  });

  it("are those beside 施策の展開", () => {
    const text = `1 海のこれまで
(1) 漁業
2 施策の展開
(1) 海岸の清掃
(2) 藻場の再生
3 これから
(1) 広報`;
    expect(planOf(text)).toEqual(["2 施策の展開", "  (1) 海岸の清掃", "  (2) 藻場の再生"]);
  });

  it("stay where an assessment stands below them", () => {
    const text = "第1章 計画の推進\n(1) 海岸の清掃\n【自己評価】\n清掃した。\n【委員会の意見】\nよい。";
    expect(planOf(text)).toEqual(["1 計画の推進", "  (1) 海岸の清掃 <清掃した。> <よい。>"]);
  });

  it("end the policy above them: their items are not its measures", () => {
    const text = `3章 施策の展開
1 めざす方向
基本方針1 海を守る
基本方針2 山を守る
2 計画の進行管理
1)体制
2)公表
参考資料
1 委員名簿
2 会議の記録`;
    expect(planOf(text)).toEqual(["1 海を守る", "2 山を守る"]);
  });
});

describe("levels", () => {
  it("are the lowest numbered one and the one above, in parts, chapters and sections", () => {
    const text = `第1部 計画の背景
第1章 動向
1 人口
第2部 施策の展開
第1章 海を守る
第1節 浜辺
1 清掃
2 植栽
第2節 沖
1 藻場
第2章 山を守る
第1節 里山
1 間伐
2 観察会`;
    expect(planOf(text)).toEqual([
      "海を守る > 1 浜辺",
      "  1 清掃",
      "  2 植栽",
      "海を守る > 2 沖",
      "  1 藻場",
      "山を守る > 1 里山",
      "  1 間伐",
      "  2 観察会",
    ]);
  });

  it.each([
    ["chapters above イ, ロ, ハ", "第1章 海を守る\nイ　清掃\nロ　藻場\nハ　水質\n第2章 山を守る\nイ　間伐"],
    [
      "labels above (ｲ), (ﾛ), (ﾊ)",
      "基本目標1 海を守る\n(ｲ) 清掃\n(ﾛ) 藻場\n(ﾊ) 水質\n基本目標2 山を守る\n(ｲ) 間伐",
    ],
  ])("count イロハ: %s", (_name, text) => {
    const { plan, problems } = parseText(text);
    expect(plan.policies.map(({ measures }) => measures.map(({ title }) => title))).toEqual([
      ["清掃", "藻場", "水質"],
      ["間伐"],
    ]);
    expect(problems.map(({ code }) => code)).toEqual(["noFiscalYear"]);
  });

  it.each([
    ["a heading without a number above (1)", "海を守る\n(1)清掃\n(2)藻場\n山を守る\n(1)間伐"],
    ["indentation", "海を守る\n\t清掃\n\t藻場\n山を守る\n\t間伐"],
    ["bullets", "◆海を守る\n・清掃\n・藻場\n◆山を守る\n・間伐"],
    [
      "a label before its number",
      "政策の基本目標01\n海を守る\n1-1 清掃\n1-2 藻場\n政策の基本目標02\n山を守る\n2-1 間伐",
    ],
    ["codes of two digits a level", "01 海を守る\n0101 清掃\n0102 藻場\n02 山を守る\n0201 間伐"],
  ])("are told by %s", (_name, text) => {
    const titles = parseText(text).plan.policies.map(({ title, measures }) => [
      title,
      measures.map((measure) => measure.title),
    ]);
    expect(titles).toEqual([
      ["海を守る", ["清掃", "藻場"]],
      ["山を守る", ["間伐"]],
    ]);
  });
});

describe("what looks like a measure and is none", () => {
  it("are indicators", () => {
    const text = `基本目標1 海を守る
成果目標
(1)清掃の回数
現状 5回
(2)参加者の数
現状 30人
(1)海岸の清掃
(2)藻場の再生`;
    expect(planOf(text)).toEqual(["1 海を守る", "  (1) 海岸の清掃", "  (2) 藻場の再生"]);
  });

  it("are numbered amounts below a measure", () => {
    const text = `基本施策1 海を守る
1-1 海岸の清掃
(1) 清掃の回数　5回
実施主体による自己評価
清掃した。
委員会による評価及び意見
よい。
1-2 藻場の再生`;
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 <清掃した。> <よい。>",
      "  1-2 藻場の再生",
    ]);
  });

  it.each(["Ａ", "◎", "Ｂ", "△"])(
    "is a rating of its own behind most titles of a level, such as %s",
    (last) => {
      const text = `基本目標1 海を守る　Ａ
1-1 海岸の清掃　Ａ
1-2 藻場の再生　${last}
1-3 ビタミンＡの普及
基本目標2 山を守る　Ｂ
2-1 間伐　△`;
      expect(planOf(text)).toEqual([
        "1 海を守る",
        "  1-1 海岸の清掃",
        "  1-2 藻場の再生",
        "  1-3 ビタミンＡの普及",
        "2 山を守る",
        "  2-1 間伐",
      ]);
      const { plan, problems } = parseText(text);
      expect(problems).toContainEqual({ code: "ratingsLeftOut", line: 1, count: 5, ratings: "　Ａ" });
      expect(plan.policies[0]?.measures.some(({ isPriority }) => isPriority)).toBe(false);
    },
  );

  it("are ratings behind titles, which are reported", () => {
    const text = "1海を守る - A B\n①海岸の清掃 A A B\n②藻場の再生 B B A";
    expect(planOf(text)).toEqual(["1 海を守る", "  1 海岸の清掃", "  2 藻場の再生"]);
    expect(parseText(text).problems).toContainEqual({
      code: "ratingsLeftOut",
      line: 1,
      count: 3,
      ratings: " - A B",
    });
  });

  it("is a word that begins with a numeral's letter", () => {
    expect(planOf("基本施策1 海を守る\n1-1 清掃\nカーボンゼロ\n1-2 藻場")).toEqual([
      "1 海を守る",
      "  1-1 清掃",
      "  1-2 藻場",
    ]);
  });
});

describe("what heads the texts of an outline", () => {
  it.each([
    ["【取組状況】\n", "【課長等意見】\n"],
    ["取組実績\n", "学識経験者の意見\n"],
    ["実施状況：", "外部評価："],
  ])("may be what heads a column too, where it comes again: %j", (self, committee) => {
    const text = `基本施策1 海を守る
1-1 海岸の清掃
${self}清掃した。
${committee}よい。
1-2 藻場の再生
${self}試した。
${committee}続けること。`;
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 <清掃した。> <よい。>",
      "  1-2 藻場の再生 <試した。> <続けること。>",
    ]);
  });

  it("is not such a word beside the headings of assessments: there it is in the text", () => {
    const text =
      "基本施策1 海を守る\n1-1 海岸の清掃\n自己評価\n取組状況\n清掃した。\n1-2 藻場の再生\n自己評価\n取組状況\n試した。";
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 <取組状況\n清掃した。>",
      "  1-2 藻場の再生 <取組状況\n試した。>",
    ]);
  });
});

describe("a title broken into two lines", () => {
  it("is one, in the middle of a phrase or of a word", () => {
    const text = `基本目標1 豊かな海と浜辺の恵みを
みんなで守る
施策1-1 市民、団体、事業者等が力を合わせて続ける海岸の清
掃活動
施策1-2 藻場の再生`;
    expect(planOf(text)).toEqual([
      "1 豊かな海と浜辺の恵みをみんなで守る",
      "  1-1 市民、団体、事業者等が力を合わせて続ける海岸の清掃活動",
      "  1-2 藻場の再生",
    ]);
  });

  it.each(["ための清掃", "に関する学習", "をすすめる会", "による見守り"])(
    "is one where the next begins with %s",
    (rest) => {
      expect(planOf(`基本施策1 海\n1-1 浜を守る\n${rest}\n1-2 藻場`)).toEqual([
        "1 海",
        `  1-1 浜を守る${rest}`,
        "  1-2 藻場",
      ]);
    },
  );

  it("is not, where a text or a remark stands below it", () => {
    expect(planOf("基本施策1 海を\n海はみんなのものです。\n1-1 清掃")).toEqual(["1 海を", "  1-1 清掃"]);
    expect(planOf("基本施策1 海を\n（仮称）\n1-1 清掃")).toEqual(["1 海を", "  1-1 清掃"]);
  });
});

it("says of a text without line breaks that it is one line", () => {
  const { lines, problems } = parseText("目次 第1章 海を守る 1. 清掃 ・・・ 4 2. 藻場 ・・・ 6");
  expect(lines).toHaveLength(1);
  expect(problems.map(({ code }) => code)).toContain("oneLine");
});
