import { parseText } from "../parseText";

const tsv = (rows: string[][]): string => rows.map((row) => row.join("\t")).join("\n");

describe("a table", () => {
  it("has a line a row, also with line breaks in its cells", () => {
    const { plan, lines } = parseText(
      '計画,,\n基本施策,施策,自己評価\n1 甲,1-1 い,"一。\n\n二。"\n,1-2 ろ,三。\n',
    );
    expect(lines.map(({ line, role, reason }) => `${line} ${role} ${reason}`)).toEqual([
      "1 title firstHeading",
      "2 noise tableHeader",
      "3 record tableRow",
      "4 record tableRow",
      "5 blank blankLine",
    ]);
    expect(lines[2]?.text).toBe('1 甲,1-1 い,"一。\n\n二。"');
    expect(plan.policies[0]?.measures.map(({ number, texts }) => [number, texts.selfAssessment])).toEqual([
      ["1-1", "一。\n二。"],
      ["1-2", "三。"],
    ]);
  });

  it("takes the lowest of three levels for the measure and the top for the group", () => {
    const { plan } = parseText(
      tsv([
        ["基本政策", "政策", "施策"],
        ["1 甲", "1-1 乙", "1-1-1 い"],
        ["1 甲", "1-1 乙", "1-1-2 ろ【重点】"],
      ]),
    );
    expect(plan.policies).toMatchObject([
      {
        number: "1-1",
        title: "乙",
        group: "甲",
        measures: [{ number: "1-1-1" }, { number: "1-1-2", title: "ろ", isPriority: true }],
      },
    ]);
  });

  it("takes each of two columns headed 番号 for the number of the level to its right", () => {
    const { plan } = parseText(
      tsv([
        ["番号", "基本施策", "№", "施策", "優先"],
        ["1", "甲", "1-1", "い", "【重点】"],
        ["", "", "1-2", "ろ", ""],
      ]),
    );
    expect(plan.policies).toMatchObject([
      {
        number: "1",
        title: "甲",
        measures: [
          { number: "1-1", title: "い", isPriority: true },
          { number: "1-2", title: "ろ", isPriority: false },
        ],
      },
    ]);
  });

  it("gives numbers where it has none, and says so", () => {
    const { plan, problems } = parseText(
      tsv([
        ["年度", "令和5年度"],
        ["基本施策", "施策"],
        ["甲", "い"],
        ["甲", "ろ"],
        ["乙", "は"],
      ]),
    );
    expect(
      plan.policies.map(({ number, measures }) => [number, measures.map((measure) => measure.number)]),
    ).toEqual([
      ["1", ["1", "2"]],
      ["2", ["1"]],
    ]);
    expect(problems.map(({ code, line }) => `${line} ${code}`)).toEqual([
      "3 policyWithoutNumber",
      "3 measureWithoutNumber",
      "4 measureWithoutNumber",
      "5 policyWithoutNumber",
      "5 measureWithoutNumber",
    ]);
  });

  it("copied from the plan sheet keeps its structure: statuses are no texts, settings no title", () => {
    const { plan, problems } = parseText(
      tsv([
        ["計画"],
        ["計画名", "第2期計画"],
        ["年度", "令和5年度"],
        ["評価の単位", "施策ごと"],
        [
          "基本施策番号",
          "基本施策",
          "施策番号",
          "施策",
          "重点",
          "実施主体",
          "上位区分",
          "自己評価",
          "委員会評価",
          "シート",
        ],
        ["1", "甲", "1-1", "い", "○", "市民課", "つながる", "未記入", "記入済", "開く"],
      ]),
    );
    expect(problems).toEqual([]);
    expect(plan).toEqual({
      title: "第2期計画",
      fiscalYear: "令和5年度",
      policies: [
        {
          number: "1",
          title: "甲",
          group: "つながる",
          texts: { selfAssessment: "", committeeAssessment: "" },
          measures: [
            {
              number: "1-1",
              title: "い",
              isPriority: true,
              implementingBody: "市民課",
              texts: { selfAssessment: "", committeeAssessment: "" },
            },
          ],
        },
      ],
    });
  });

  it("reports a row that belongs to no policy, with its texts", () => {
    const { problems } = parseText("令和5年度,,\n番号,施策,自己評価\n1,い,よい。");
    expect(problems.map(({ code }) => code)).toEqual([
      "noPolicies",
      "noPolicyColumn",
      "measureWithoutPolicy",
      "unplacedText",
    ]);
  });

  it("is not seen in running text with commas and tabs", () => {
    const { plan } = parseText("基本施策1\t甲\n1-1\tい,ろ\n施策,基本施策の順に述べる。");
    expect(plan.policies).toMatchObject([{ title: "甲", measures: [{ title: "い,ろ" }] }]);
  });
});
