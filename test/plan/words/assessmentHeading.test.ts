import { readAssessmentHeading } from "../../../src/plan/words/assessmentHeading";
import { foldLine } from "../../../src/plan/words/foldedLine";

const read = (text: string) => readAssessmentHeading(foldLine(text));

describe("a heading of an assessment", () => {
  it.each([
    ["★目標の達成状況及び事業の実施状況に対する実施主体による自己評価", ""],
    ["【自己評価】", ""],
    ["■自己評価：よい。", "よい。"],
    ["【自己評価】　よい。", "よい。"],
    ["自己評価", ""],
    ["自己評価　よい。", "よい。"],
    ["自己評価：", ""],
    ["実施主体の自己評価", ""],
    ["(1) 自己評価", ""],
    ["ア　自己評価", ""],
    ["≪自己評価≫ よい。", "よい。"],
    ["## 自己評価", ""],
    ["担当課による評価", ""],
    ["（自己点検・評価）", ""],
    ["自己評価（令和５年度）", ""],
    ["自己評価：(1) 窓口を改めた。", "(1) 窓口を改めた。"],
    ["【自己評価】（１）窓口を改めた。", "（１）窓口を改めた。"],
    ["■自己評価：・窓口", "・窓口"],
    ["★ 自己評価 ★：よい。", "よい。"],
    ["基本施策1の自己評価：ＰＲを行った。", "ＰＲを行った。"],
  ])("by the body that carries the measure out: %s", (text, rest) => {
    expect(read(text)).toMatchObject({ field: "selfAssessment", text: rest });
  });

  it.each([
    ["★目標の達成状況及び事業の実施状況に対する市民活動推進委員会による評価及び意見", ""],
    ["委員会による評価及び意見", ""],
    ["＜市民活動推進委員会による評価及び意見＞", ""],
    ["(委員会の評価・意見)", ""],
    ["審議会の意見", ""],
    ["市民委員会評価", ""],
    ["【環境審議会の意見】 よい。", "よい。"],
    ["◇子ども・子育て会議の意見", ""],
    ["外部評価：よい。", "よい。"],
    ["自己評価に対する委員会の意見", ""],
  ])("by the committee: %s", (text, rest) => {
    expect(read(text)).toMatchObject({ field: "committeeAssessment", text: rest });
  });

  it.each([
    "自己評価では、順調としている。",
    "委員会による評価及び意見を踏まえ、見直しを行った。",
    "（委員会の評価・意見）を受けて見直した。",
    "「自己評価」は、担当課が行う。",
    "自己評価及び委員会による評価",
    "各課で自己評価を実施した",
    "市民による評価の仕組みづくり",
    "また、課題は委員会の意見",
  ])("is not: %s", (text) => {
    expect(read(text)).toBeNull();
  });
});
