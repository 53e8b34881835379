import { checkBodyNames } from "../../../src/check/reading/bodyNames";
import { measureOf, outlineOf, policyOf } from "../evaluations";

const found = (...bodies: string[]) => {
  const measures = bodies.map((implementingBody, index) => ({
    ...measureOf(`1-${index + 1}`, `取組${index + 1}`),
    implementingBody,
  }));
  return checkBodyNames(outlineOf([policyOf("1", "甲", measures)]));
};

describe("an implementing body whose name is almost that of another", () => {
  it.each([
    ["with a character that sounds alike", "市民協動課", "市民協働課"],
    ["with kana for its character", "こども育成課", "子ども育成課"],
    ["with a character that looks alike", "緑化推進課", "縁化推進課"],
    ["with a character that is missing", "市民活動推課", "市民活動推進課"],
    ["with a character that is doubled", "地域福祉祉推進課", "地域福祉推進課"],
    ["in other widths", "ＤＸ推進課", "DX推進課"],
  ])("is found %s", (_what, slip, right) => {
    expect(found(right, slip, right)).toMatchObject([
      { code: "bodyNameDiffers", policy: "1", measure: "1-2", field: null, body: slip, like: right },
    ]);
  });

  it("is found among several in one cell, and the first counts where both are as usual", () => {
    expect(found("市民協働課、産業振興課", "産業振興課・市民協動課")).toMatchObject([
      { measure: "1-2", body: "市民協動課", like: "市民協働課" },
    ]);
  });

  it.each([
    ["市民協働課", "市民生活課"],
    ["環境政策課", "環境対策課"],
    ["上水道課", "下水道課"],
    ["第一保育課", "第二保育課"],
    ["中央公民館", "中央南公民館"],
    ["地域包括支援センター", "東地域包括支援センター"],
    ["健康増進課", "健康推進課"],
    ["保険課", "保健課"],
    ["市民部", "市民課"],
    ["", "市民協働課"],
  ])("is not one of two that cities have: %s, %s", (one, other) => {
    expect(found(one, other)).toEqual([]);
  });
});
