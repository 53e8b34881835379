import { readPlan } from "../../../src/app/plan/readPlan";
import { suitsPolicyLevel } from "../../../src/app/plan/suitsPolicyLevel";

const heading =
  "市民活動推進計画\n令和6年度\n基本施策1 裾野の拡大\n施策1-1 きっかけづくり\n施策1-2 情報の提供\n";
const policyText = "実施主体による自己評価\n講座を開き、参加する人が増えた。\n";
const measureText = "実施主体による自己評価\n冊子を配った。\n";

describe("the level of basic policies alone", () => {
  it("is offered where only policies have texts, and not taken by itself", () => {
    const read = readPlan(heading.replace("施策1-1", `${policyText}施策1-1`));
    expect(read.settings.level).toBe("policyAndMeasure");
    expect(suitsPolicyLevel(read)).toBe(true);
    expect(suitsPolicyLevel({ ...read, settings: { ...read.settings, level: "policy" } })).toBe(false);
  });

  it("is not offered where a measure has a text, or nothing has one", () => {
    const both = heading
      .replace("施策1-1", `${policyText}施策1-1`)
      .replace("施策1-2", `${measureText}施策1-2`);
    expect(suitsPolicyLevel(readPlan(both))).toBe(false);
    expect(suitsPolicyLevel(readPlan(heading))).toBe(false);
  });
});
