import type { Paragraph } from "../../../src/document/document";
import { parsePlan } from "../../../src/plan/parsePlan";

const paragraph = (text: string, headingLevel = 0): Paragraph => ({
  kind: "paragraph",
  text,
  number: "",
  headingLevel,
  indent: 0,
  isBold: false,
});
const texts = [
  paragraph("【自己評価】"),
  paragraph("講座を開いた。"),
  paragraph("【委員会の意見】"),
  paragraph("妥当である。"),
];

function outline(...blocks: Paragraph[]): [string, string[]][] {
  const { plan } = parsePlan({ blocks, omitted: [] });
  return plan.policies.map(({ title, measures }) => [title, measures.map((measure) => measure.title)]);
}

const policies = (above: number): Paragraph[] => [
  paragraph("ともに働きやすいまち", above + 1),
  paragraph("両立の支援", above + 2),
  ...texts,
  paragraph("就業の支援", above + 2),
  ...texts,
  paragraph("安心して暮らせるまち", above + 1),
  paragraph("相談体制の充実【重点】", above + 2),
  ...texts,
];
const expected = [
  ["ともに働きやすいまち", ["両立の支援", "就業の支援"]],
  ["安心して暮らせるまち", ["相談体制の充実"]],
];

describe("headings that only their style tells", () => {
  it("are policies above measures in a document without numbers", () => {
    expect(outline(paragraph("令和6年度　計画の評価"), ...policies(0))).toEqual(expected);
  });

  it("are the same below a title that is a heading itself", () => {
    expect(outline(paragraph("令和6年度　計画の評価", 1), ...policies(1))).toEqual(expected);
  });

  it("are no levels where they name a part of the document", () => {
    const front = [paragraph("はじめに", 1), paragraph("計画の目的を述べる。")];
    expect(outline(paragraph("令和6年度　計画の評価"), ...front, ...policies(0))).toEqual(expected);
  });

  it("keep the texts of their measures", () => {
    const { plan } = parsePlan({ blocks: policies(0), omitted: [] });
    expect(plan.policies[0]?.measures[0]).toMatchObject({
      texts: { selfAssessment: "講座を開いた。", committeeAssessment: "妥当である。" },
      isPriority: false,
    });
    expect(plan.policies[1]?.measures[0]?.isPriority).toBe(true);
  });

  it("leave the numbers of a document alone", () => {
    const numbered = [
      paragraph("計画の評価", 1),
      paragraph("基本施策1　支え合い", 2),
      paragraph("1-1　見守り", 2),
    ];
    expect(outline(...numbered)).toEqual([["支え合い", ["見守り"]]]);
  });
});
