import { parseText } from "../parseText";

const length = 200_000;
const spaces = " ".repeat(length);

/** A plan with a line below the heading of its measure. */
const planWith = (line: string): string =>
  ["令和5年度 評価", "基本施策1 甲", "1-1 い", line, "自己評価", "よい。"].join("\n");

describe("a line of any length", () => {
  it.each([
    ["white space before a word", `${spaces}あ`],
    ["white space inside the mark of a priority", `重点：${spaces}あ${spaces}い`],
    ["white space before a bracket", `あ${spaces}【重点】い`],
    ["white space before a page number", `あ${spaces}12頁い`],
    ["closing brackets", `あ${")".repeat(length)}い`],
    ["opening brackets", "（担当：".repeat(length / 4)],
    ["bullets", `${"■".repeat(length)}あ`],
    ["numbers", "1-".repeat(length / 2)],
    ["years", "令和5年度、".repeat(length / 5)],
    ["dot leaders", `${"…".repeat(length)}あ`],
    ["committees", "部会の".repeat(length / 3)],
  ])("is told as text although it holds %s", (_name, line) => {
    const { plan, problems } = parseText(planWith(line));
    expect(plan.policies).toMatchObject([
      {
        title: "甲",
        measures: [{ number: "1-1", title: "い", isPriority: false, texts: { selfAssessment: "よい。" } }],
      },
    ]);
    expect(problems).toEqual([{ code: "unplacedText", line: 4, text: line.trim() }]);
  });

  it("names the year that stands at its beginning or its end", () => {
    const years = [
      `令和5年度${spaces}の評価。`,
      `${"～令和5年度".repeat(length / 8)}、令和4年度の評価。`,
    ].map((line) => parseText(`${line}\n基本施策1 甲\n1-1 い`).plan.fiscalYear);
    expect(years).toEqual(["令和5年度", "令和4年度"]);
  });

  it("may stand above a table and in its cells", () => {
    const { plan } = parseText(
      [
        `令和5年度${")".repeat(length)}あ`,
        `計画名\t甲${spaces}乙`,
        "基本施策\t施策\t自己評価",
        `1 甲\t1-1 い${spaces}★う\t${spaces}よい`,
      ].join("\n"),
    );
    expect(plan).toMatchObject({
      title: `甲${spaces}乙`,
      fiscalYear: "令和5年度",
      policies: [
        {
          title: "甲",
          measures: [{ title: `1-1 い${spaces}★う`, texts: { selfAssessment: `${spaces}よい` } }],
        },
      ],
    });
  });

  it("becomes the title of a measure when a person says so", () => {
    const { lines } = parseText(planWith(`1-2 あ${spaces}★い`), {
      lines: [{ line: 4, role: "measure", reach: "line" }],
      columns: [],
    });
    const [, corrected] = lines.filter(({ role }) => role === "measure");
    expect(corrected?.title).toBe(`1-2 あ${spaces}★い`);
  });
});

describe("a text with thousands of numberings", () => {
  it("still gives its plan", () => {
    const signs = ["1", "(1)", "①", "(①)", "ア", "(ア)", "A", "(A)", "I", "(I)", "一", "(一)"];
    const numberings = signs.flatMap((a) =>
      signs.flatMap((b) => signs.flatMap((c) => signs.map((d) => `${a}-${b}-${c}-${d}`))),
    );
    const list = numberings.map((number) => `${number} 項目`).join("\n");
    const { plan } = parseText(`基本施策1 甲\n施策1-1 い\n自己評価\nよい。\n${list}`);
    expect(plan.policies).toMatchObject([{ title: "甲", measures: [{ number: "1-1", title: "い" }] }]);
  });
});
