import { parseText } from "../parseText";
import { planOf } from "../planOf";

const tsv = (...rows: string[][]): string => rows.map((row) => row.join("\t")).join("\n");
const codesOf = (text: string): string[] => parseText(text).problems.map(({ code }) => code);

describe("the headings of a table", () => {
  it("may take two rows", () => {
    const text = tsv(
      ["基本施策", "施策番号", "施策名", "評価", ""],
      ["", "", "", "自己評価", "委員会意見"],
      ["1　海を守る", "1-1", "海岸の清掃", "清掃した。", "よい。"],
      ["", "1-2", "藻場の再生", "試した。", "続けること。"],
    );
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 <清掃した。> <よい。>",
      "  1-2 藻場の再生 <試した。> <続けること。>",
    ]);
  });

  it("may have blank rows below them, and between the rows", () => {
    const text =
      "基本施策\t施策\t自己評価\n\n1 海を守る\t1-1 海岸の清掃\t清掃した。\n\n\t1-2 藻場の再生\t試した。";
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃 <清掃した。>",
      "  1-2 藻場の再生 <試した。>",
    ]);
  });

  it("take two rows too where the lower parts ratings from texts", () => {
    const text = tsv(
      ["基本施策", "施策番号", "施策名", "一次評価（所管課）", "", "二次評価（委員会）", ""],
      ["", "", "", "評定", "自己評価", "評定", "意見"],
      ["1　海を守る", "1-1", "海岸の清掃", "A", "清掃した。", "B", "よい。"],
    );
    expect(planOf(text)).toEqual(["1 海を守る", "  1-1 海岸の清掃 <清掃した。> <よい。>"]);
  });

  it("take two rows too where one names levels and the other the rest, and part reasons from ratings", () => {
    const text = tsv(
      ["施策体系", "", "事業名", "所管", "自己評価", "", "委員会評価", ""],
      ["大項目", "中項目", "", "", "評価", "理由", "評価", "意見"],
      ["Ⅰ 海のまち", "1 海を守る", "海岸の清掃", "環境課", "A", "清掃した。", "B", "よい。"],
    );
    expect(planOf(text)).toEqual(["海のまち > 1 海を守る", "  1 海岸の清掃 [環境課] <清掃した。> <よい。>"]);
  });

  it("leave out 取組内容 where every row has its own 施策, of which it only tells", () => {
    const rows = [
      ["1 海を守る", "1-1 海岸の清掃", "月に一度清掃する"],
      ["", "1-2 藻場の再生", "苗を植える"],
    ];
    expect(planOf(tsv(["基本施策", "施策", "取組内容"], ...rows))).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃",
      "  1-2 藻場の再生",
    ]);
    const [first = [], second = []] = rows;
    expect(planOf(tsv(["基本施策", "施策", "取組内容"], first, second.with(1, "")))).toHaveLength(3);
  });

  it("have their policy, of whatever label, in the row above them where they come again", () => {
    const headings = ["事務事業名", "担当", "実績", "主な取組", "評価委員会意見"];
    const text = tsv(
      ["政策１　豊かなまち", "", "", "", ""],
      ["施策1-1　海を守る", "", "", "", ""],
      headings,
      ["清掃事業", "環境課", "清掃した。", "月一回", "よい。"],
      ["政策２　安全なまち", "", "", "", ""],
      ["施策2-1　備える", "", "", "", ""],
      headings,
      ["訓練事業", "防災課", "訓練した。", "年一回", "続けること。"],
    );
    expect(planOf(text)).toEqual([
      "豊かなまち > 1-1 海を守る",
      "  1 清掃事業 [環境課] <清掃した。> <よい。>",
      "安全なまち > 2-1 備える",
      "  1 訓練事業 [防災課] <訓練した。> <続けること。>",
    ]);
  });

  it("have numbers that only count the rows, where titles have their own", () => {
    const text = tsv(
      ["整理番号", "基本方向", "推進項目", "評価委員会の意見"],
      ["1", "1 海を守る", "(1) 海岸の清掃", "よい。"],
      ["2", "2 山を守る", "(1) 間伐", "続けること。"],
    );
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  (1) 海岸の清掃 <よい。>",
      "2 山を守る",
      "  (1) 間伐 <続けること。>",
    ]);
  });

  it("mean the same in all tables that have them, however short the texts of one are", () => {
    const headings = ["番号", "具体的取組", "取組状況", "点検・評価"];
    const first = tsv(headings, ["1", "海岸の清掃", "清掃した。", "参加者を増やすこと。"]);
    const text = `基本目標1　海を守る\n${first}\n基本目標2　山を守る\n${tsv(headings, ["2", "間伐", "継続", "良"])}`;
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  1 海岸の清掃 <清掃した。> <参加者を増やすこと。>",
      "2 山を守る",
      "  2 間伐 <継続> <良>",
    ]);
  });

  it("tell levels apart: 事務事業 below 施策 below 政策, whatever 基本事業 sorts", () => {
    const text = `政策番号,政策名,施策番号,施策名,基本事業名,事務事業名,部課名,成果と課題,課長等意見,総合評価
1,海のまち,2,海辺の充実,浜の管理,海岸清掃事業,環境課,参加者が足りない。,団体と組むこと。,B`;
    expect(planOf(text)).toEqual([
      "海のまち > 2 海辺の充実",
      "  1 海岸清掃事業 [環境課] <参加者が足りない。> <団体と組むこと。>",
    ]);
    expect(codesOf(text).filter((code) => code === "unknownColumn")).toHaveLength(2);
  });

  it("may give each digit of a number a column", () => {
    const text = tsv(
      ["施策番号十の位", "施策番号一の位", "施策名", "事務事業名"],
      ["0", "1", "海辺の充実", "海岸清掃事業"],
      ["1", "2", "里山の充実", "間伐事業"],
    );
    expect(planOf(text)).toEqual(["1 海辺の充実", "  1 海岸清掃事業", "12 里山の充実", "  1 間伐事業"]);
  });

  it("take the column of texts, not that of ratings, where both could be meant", () => {
    const text = tsv(
      ["基本施策", "施策", "実績", "成果と課題"],
      ["1 海を守る", "1-1 海岸の清掃", "A", "清掃した。"],
    );
    expect(planOf(text)).toEqual(["1 海を守る", "  1-1 海岸の清掃 <清掃した。>"]);
  });

  it("are what a person says they are", () => {
    const text = tsv(
      ["ねらい", "やること", "どうだったか"],
      ["海を守る", "海岸の清掃", "清掃した。"],
      ["海を守る", "藻場の再生", "試した。"],
    );
    const columns = [
      { heading: "ねらい", role: "policy" },
      { heading: "やること", role: "measure" },
      { heading: "どうだったか", role: "selfAssessment" },
    ] as const;
    expect(planOf(text, { lines: [], columns })).toEqual([
      "1 海を守る",
      "  1 海岸の清掃 <清掃した。>",
      "  2 藻場の再生 <試した。>",
    ]);
  });

  it("without a policy keep the texts of the one that the numbers name, and say that its title is missing", () => {
    const text = tsv(
      ["施策番号", "施策名", "評価", ""],
      ["", "", "自己評価", "委員会意見"],
      ["1-1", "海岸の清掃", "清掃した。", "よい。"],
      ["1-2", "藻場の再生", "試した。", "続けること。"],
    );
    expect(planOf(text)).toEqual([
      "1 ",
      "  1-1 海岸の清掃 <清掃した。> <よい。>",
      "  1-2 藻場の再生 <試した。> <続けること。>",
    ]);
    expect(codesOf(text)).toContain("noPolicyColumn");
  });

  it("without a policy are reported by what is missing", () => {
    expect(codesOf("事業名,担当課\n海岸清掃事業,環境課\n藻場再生事業,水産課")).toContain("noPolicyColumn");
  });
});

describe("the policy of a table's rows", () => {
  const headings = ["施策番号", "施策名", "自己評価", "委員会意見"];
  const rows = [
    ["1-1", "海岸の清掃", "清掃した。", "よい。"],
    ["2-1", "間伐", "間伐した。", "続けること。"],
  ];
  const plan = [
    "1 海を守る",
    "  1-1 海岸の清掃 <清掃した。> <よい。>",
    "2 山を守る",
    "  2-1 間伐 <間伐した。> <続けること。>",
  ];

  it("may stand in a row across the table", () => {
    const [first = [], second = []] = rows;
    const text = tsv(
      headings,
      ["基本施策1　海を守る", "", "", ""],
      first,
      ["基本施策2　山を守る", "", "", ""],
      second,
    );
    expect(planOf(text)).toEqual(plan);
  });

  it("may stand above each of several tables", () => {
    const [first = [], second = []] = rows;
    const text = `基本施策1　海を守る\n${tsv(headings, first)}\n基本施策2　山を守る\n${tsv(headings, second)}`;
    expect(planOf(text)).toEqual(plan);
  });

  it("stands above what else is said between its heading and the table", () => {
    const [first = [], second = []] = rows;
    const text = `基本施策1　海を守る\n令和6年度\n${tsv(headings, first)}\n基本施策2　山を守る\n山の手入れを続けます。\n${tsv(headings, second)}`;
    expect(planOf(text)).toEqual(plan);
  });

  it("is not the heading without a title where one with its title stands above", () => {
    const [first = [], second = []] = rows;
    const text = `基本施策1　海を守る\n令和6年度\n基本施策１\n${tsv(headings, first)}\n基本施策2　山を守る\n令和6年度\n基本施策２\n${tsv(headings, second)}`;
    expect(planOf(text)).toEqual(plan);
  });

  it("has its number from a line of its own in its cell", () => {
    expect(planOf('基本目標,施策\n"１\n海を守る",1-1 海岸の清掃')).toEqual([
      "1 海を守る",
      "  1-1 海岸の清掃",
    ]);
  });

  it("is the lower of two headings above the table, the other its group", () => {
    const text = `政策1 自然
施策1-1 海を守る
No. 事務事業名 担当課
1 海岸清掃事業 環境課
2 藻場再生事業 水産課
施策1-2 山を守る
No. 事務事業名 担当課
3 間伐事業 林務課`;
    expect(planOf(text)).toEqual([
      "自然 > 1-1 海を守る",
      "  1 海岸清掃事業 [環境課]",
      "  2 藻場再生事業 [水産課]",
      "自然 > 1-2 山を守る",
      "  3 間伐事業 [林務課]",
    ]);
  });
});

describe("a number that Excel took for a date", () => {
  it.each(["1月2日", "2026/1/2", "2-Jan", "1/2"])("is taken back from %s", (date) => {
    expect(planOf(`基本施策番号,基本施策,施策番号,施策名\n1,海を守る,${date},藻場の再生`)).toEqual([
      "1 海を守る",
      "  1-2 藻場の再生",
    ]);
  });

  it("is reported where its month is not the policy's number", () => {
    const text = "基本施策番号,基本施策,施策番号,施策名\n2,海を守る,1月2日,藻場の再生";
    expect(parseText(text).problems).toContainEqual({ code: "dateForNumber", line: 2, text: "1月2日" });
  });
});

describe("a policy named by label and value above a table", () => {
  const tableOf = (policy: string, measure: string): string =>
    `基本施策\t${policy}\n\n施策番号\t施策\t取組状況\t点検・評価\n${measure}\t済んだ。\tよい。`;

  it("is the policy of the table's rows", () => {
    const text = [tableOf("1 海を守る", "1-1\t清掃"), tableOf("2 山を育てる", "2-1\t間伐")].join("\n\n");
    expect(planOf(text)).toEqual([
      "1 海を守る",
      "  1-1 清掃 <済んだ。> <よい。>",
      "2 山を育てる",
      "  2-1 間伐 <済んだ。> <よい。>",
    ]);
  });

  it("is not its own group where the sheet has its name", () => {
    const { plan } = parseText(`1 海を守る\n${tableOf("1 海を守る", "1-1\t清掃")}`);
    expect(plan.policies).toMatchObject([{ number: "1", title: "海を守る", group: "" }]);
  });
});
