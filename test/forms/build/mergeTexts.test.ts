import type { HeldTexts } from "../../../src/forms/build/heldTexts";
import { mergeTexts as mergeLayers } from "../../../src/forms/build/mergeTexts";
import { matchSubjects } from "../../../src/forms/build/matchSubjects";
import type { BasicPolicy, Measure, Plan } from "../../../src/plan/plan";

const measure = (number: string, title: string, selfAssessment = ""): Measure => ({
  number,
  title,
  isPriority: false,
  implementingBody: "",
  texts: { selfAssessment },
});

const policy = (number: string, title: string, measures: Measure[]): BasicPolicy => ({
  number,
  title,
  group: "",
  texts: {},
  measures,
});

const planOf = (...policies: BasicPolicy[]): Plan => ({ title: "計画", fiscalYear: "平成28年度", policies });

const held = (policyNumber: string, number: string, title: string, selfAssessment: string): HeldTexts => ({
  id: null,
  policyId: null,
  group: "",
  sheetId: policyNumber,
  sheetName: `シート${policyNumber}`,
  policyNumber,
  policyTitle: "裾野の拡大",
  measure: { number, title },
  texts: { selfAssessment },
  cells: { selfAssessment: null },
});

const mergeTexts = (plan: Plan, typed: HeldTexts[]) => {
  const { subjects, ambiguous } = matchSubjects(plan, typed, { decisions: [], hasTexts: () => true });
  return { ...mergeLayers(plan, [typed], (each) => subjects.get(each)), ambiguous };
};

const selfAssessments = (plan: Plan) =>
  Object.fromEntries(
    plan.policies.flatMap(({ measures }) =>
      measures.map(({ title, texts }) => [title, texts.selfAssessment]),
    ),
  );

describe("typed texts in a changed plan", () => {
  it("stay with their measure when nothing changed", () => {
    const plan = planOf(policy("1", "裾野の拡大", [measure("1-1", "きっかけづくり")]));
    const { plan: merged, orphans } = mergeTexts(plan, [held("1", "1-1", "きっかけづくり", "進めた。")]);
    expect(selfAssessments(merged)).toEqual({ きっかけづくり: "進めた。" });
    expect(orphans).toEqual([]);
  });

  it("follow a measure that was renumbered and moved to another policy", () => {
    const plan = planOf(
      policy("1", "裾野の拡大", [measure("1-1", "情報の提供")]),
      policy("2", "支援の充実", [measure("2-1", "きっかけづくり")]),
    );
    const { plan: merged } = mergeTexts(plan, [
      held("1", "1-1", "きっかけづくり", "きっかけの文章。"),
      held("1", "1-2", "情報の提供", "情報の文章。"),
    ]);
    expect(selfAssessments(merged)).toEqual({
      情報の提供: "情報の文章。",
      きっかけづくり: "きっかけの文章。",
    });
  });

  it.each(["市民活動のきっかけづくりの推進", "市民活動きっかけづくり", "市民活動のきっかけづくり（改）"])(
    "stay when a title is surely reworded under the same number: %s",
    (title) => {
      const plan = planOf(policy("1", "裾野の拡大", [measure("1-1", title)]));
      const { plan: merged } = mergeTexts(plan, [held("1", "1-1", "市民活動のきっかけづくり", "進めた。")]);
      expect(selfAssessments(merged)).toEqual({ [title]: "進めた。" });
    },
  );

  it("are asked about where it is not sure that a title was only reworded", () => {
    const plan = planOf(policy("1", "裾野の拡大", [measure("1-1", "市民活動のきっかけづくり")]));
    const { ambiguous } = mergeTexts(plan, [held("1", "1-1", "市民活動のきっかけ作り", "進めた。")]);
    expect(ambiguous.map(({ from }) => from.title)).toEqual(["市民活動のきっかけ作り"]);
  });

  it("are put aside, not given to another measure that took the number", () => {
    const plan = planOf(policy("1", "裾野の拡大", [measure("1-1", "財政的な支援")]));
    const { plan: merged, orphans } = mergeTexts(plan, [held("1", "1-1", "相談窓口の設置", "進めた。")]);
    expect(selfAssessments(merged)).toEqual({ 財政的な支援: "" });
    expect(orphans.map(({ text }) => text)).toEqual(["進めた。"]);
  });

  it("are never replaced by the plan's own, which is reported", () => {
    const plan = planOf(policy("1", "裾野の拡大", [measure("1-1", "きっかけづくり", "計画の文章。")]));
    const { plan: merged, kept } = mergeTexts(plan, [held("1", "1-1", "きっかけづくり", "入力した文章。")]);
    expect(selfAssessments(merged)).toEqual({ きっかけづくり: "入力した文章。" });
    expect(kept).toEqual([{ policy: "1", measure: "1-1", field: "selfAssessment" }]);
  });

  it("give way to the plan's own where only a placeholder was typed", () => {
    const plan = planOf(policy("1", "裾野の拡大", [measure("1-1", "きっかけづくり", "計画の文章。")]));
    const { plan: merged } = mergeTexts(plan, [held("1", "1-1", "きっかけづくり", "作成中")]);
    expect(selfAssessments(merged)).toEqual({ きっかけづくり: "計画の文章。" });
  });

  it("take the place of a placeholder of an earlier layer, which is put aside, and no other's", () => {
    const plan = planOf(policy("1", "裾野の拡大", [measure("1-1", "きっかけづくり")]));
    const only = plan.policies[0]?.measures[0];
    const layers = (...texts: string[]) => texts.map((text) => [held("1", "1-1", "きっかけづくり", text)]);
    const placed = (...texts: string[]) => {
      const { plan: merged, orphans } = mergeLayers(plan, layers(...texts), () => only);
      return [selfAssessments(merged)["きっかけづくり"], orphans.map(({ text }) => text)];
    };
    expect(placed("作成中", "控えの文章。")).toEqual(["控えの文章。", ["作成中"]]);
    expect(placed("入力した文章。", "控えの文章。")).toEqual(["入力した文章。", ["控えの文章。"]]);
    expect(placed("入力した文章。", "作成中")).toEqual(["入力した文章。", ["作成中"]]);
    expect(placed("作成中", "同上")).toEqual(["作成中", ["同上"]]);
  });

  it("keep apart measures of the same title by their numbers", () => {
    const plan = planOf(
      policy("1", "裾野の拡大", [measure("1-1", "情報の提供"), measure("1-2", "情報の提供")]),
    );
    const { plan: merged, orphans } = mergeTexts(plan, [
      held("1", "1-2", "情報の提供", "二つ目。"),
      held("1", "1-1", "情報の提供", "一つ目。"),
    ]);
    expect(merged.policies[0]?.measures.map(({ texts }) => texts.selfAssessment)).toEqual([
      "一つ目。",
      "二つ目。",
    ]);
    expect(orphans).toEqual([]);
  });
});
