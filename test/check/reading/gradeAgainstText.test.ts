import { checkGradeAgainstText } from "../../../src/check/reading/gradeAgainstText";
import { gradedText } from "./gradedTexts";

const found = (grade: string, text: string) => checkGradeAgainstText(gradedText(grade, text));

describe("a grade that the text beside it contradicts", () => {
  it.each([
    ["D", "事業は順調に進んでいる。", "順調に進んでいる"],
    ["C", "全ての取組を計画どおり実施した。", "計画どおり実施した"],
    ["C", "参加者数は目標を達成した。", "目標を達成した"],
    ["D", "目標値を上回った。", "目標値を上回った"],
    ["A", "用地の取得が遅れている。", "遅れている"],
    ["A", "参加者は目標に届かなかった。", "目標に届かなかった"],
    ["Ａ", "順調とは言えない。", "順調とは言えない"],
    ["A", "以上から、評価はＢとした。", "評価はBとした"],
    ["C", "よってB評価とする。", "B評価とする"],
  ])("is found: %s, %s", (grade, text, words) => {
    expect(found(grade, text)).toMatchObject([
      { code: "gradeDiffers", field: "selfRating", textField: "selfAssessment", words },
    ]);
  });

  it.each([
    ["A", "事業は順調に進んでいる。"],
    ["B", "参加者は目標に届かなかった。"],
    ["D", "事業は順調に進んでいるとは言えない。"],
    ["D", "順調に進むよう努める。"],
    ["D", "計画どおり実施したいと考えている。"],
    ["D", "計画どおりに実施できなかった。"],
    ["C", "講座は目標を達成したが、相談は目標に届かなかった。"],
    ["C", "前年度はB評価とした。"],
    ["C", "講座の評価はA、相談の評価はBとした。相談の評価はCとする。"],
    ["A", "遅れを取り戻した。"],
    ["A", "支援が必要な人の発見が遅れることのないよう見守った。"],
    ["A", "評価はAとした。"],
    ["D", ""],
  ])("is not one: %s, %s", (grade, text) => {
    expect(found(grade, text)).toEqual([]);
  });

  it("is not told of what somebody else has written", () => {
    const part = gradedText("D", "人手が足りない。", { committee: "順調に進んでいる。" });
    expect(checkGradeAgainstText(part)).toEqual([]);
  });
});
