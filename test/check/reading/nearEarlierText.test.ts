import { checkNearEarlierText } from "../../../src/check/reading/nearEarlierText";
import { similarity } from "../../../src/check/reading/similarity";
import { textOf } from "./texts";

const before =
  "市民活動団体の交流会を年3回開催し、延べ120人が参加した。参加者からは、ほかの団体の工夫を知ることができたとの声が寄せられた。次年度は、若い世代の団体にも参加を呼びかける。";
const lastYear = [{ fiscalYear: "令和5年度", text: before }];
const foundIn = (text: string) => checkNearEarlierText(textOf(text, { earlier: lastYear }));

describe("last year's text", () => {
  it.each([
    ["with other numbers", before.replace("年3回", "年4回").replace("120人", "131人")],
    ["with other spaces and widths", before.replace("120", "１２０").replaceAll("。", "。\n")],
    ["with a sentence more", `${before}継続する。`],
    ["with a word less", before.replace("市民活動団体の", "")],
  ])("is found %s", (_what, text) => {
    expect(foundIn(text)).toMatchObject([{ code: "nearEarlierText", fiscalYear: "令和5年度" }]);
  });

  it("is named with the year and with how much of it is the same", () => {
    expect(foundIn(before.replace("年3回", "年4回"))).toMatchObject([{ percent: 98 }]);
  });

  it("is no finding where the text was written anew, however alike its subject is", () => {
    const anew =
      "市民活動団体の交流会を2回開催した。若い世代の団体への呼びかけにより、参加者は延べ150人に増えた。会場の手狭さが課題であり、次年度は市民会館で開く。";
    expect(foundIn(anew)).toEqual([]);
  });

  it("is no finding where half of the text is new", () => {
    expect(foundIn(before + before.replaceAll(/[ぁ-ん]/g, "々"))).toEqual([]);
  });

  it("is left to another check where it is the same word for word", () => {
    expect(foundIn(before)).toEqual([]);
  });

  it("is not looked for in texts that are too short to be told apart", () => {
    const part = textOf("講座を4回開いた。", {
      earlier: [{ fiscalYear: "令和5年度", text: "講座を3回開いた。" }],
    });
    expect(checkNearEarlierText(part)).toEqual([]);
  });
});

describe("similarity", () => {
  it("is the share of the longer text that stands in the other", () => {
    expect(similarity("あいうえお", "あいうえお")).toBe(1);
    expect(similarity("あいうえおかきくけこ", "あいうえお")).toBe(0.5);
    expect(similarity("あいうえお", "かきくけこ")).toBe(0);
    expect(similarity("", "")).toBe(0);
  });

  it("is the same however often it is asked", () => {
    const asked = Array.from({ length: 3 }, () => similarity(before, before.slice(0, 40)));
    expect(new Set(asked).size).toBe(1);
  });
});
