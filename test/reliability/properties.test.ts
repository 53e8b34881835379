import fc from "fast-check";
import type { HeldTexts } from "../../src/forms/build/heldTexts";
import { matchSubjects } from "../../src/forms/build/matchSubjects";
import { mergeTexts } from "../../src/forms/build/mergeTexts";
import { assessmentKeys, type Plan, type Texts } from "../../src/plan/plan";
import { measureOf, policyOf } from "../app/city";

const seed = 20_170_401;
const titles = [
  "情報の提供",
  "情報の提供の充実",
  "きっかけづくり",
  "相談体制の拡充",
  "人材の育成",
  "場の活用",
  "甲",
  "乙",
];

/** One or two policies with one or two measures each; titles may repeat, numbers may not. */
const plans = fc
  .array(fc.array(fc.constantFrom(...titles), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 })
  .map((policies): Plan => ({
    title: "計画",
    fiscalYear: "平成28年度",
    policies: policies.map((measures, policy) =>
      policyOf(
        String(policy + 1),
        `柱その${policy + 1}`,
        measures.map((title, index) => measureOf(`${policy + 1}-${index + 1}`, title)),
      ),
    ),
  }));

const answers = fc.constantFrom("", "", "同上", "=1+1", "なし", "進めた。", "'引用", "　", "二行\nの文章");

const subjectsOf = (plan: Plan) =>
  plan.policies.flatMap((policy) => policy.measures.map((measure) => ({ policy, measure })));

describe("whatever the plans and the texts", () => {
  it("every typed text has a place in the new plan or is put aside, and no place gets the text of another title and number", () => {
    fc.assert(
      fc.property(plans, plans, fc.array(answers, { minLength: 8, maxLength: 8 }), (before, after, texts) => {
        const held = subjectsOf(before).map(({ policy, measure }, index): HeldTexts => ({
          id: null,
          policyId: null,
          sheetId: policy.number,
          sheetName: policy.title,
          group: "",
          policyNumber: policy.number,
          policyTitle: policy.title,
          measure,
          texts: {
            selfAssessment: texts[index] === "" ? "" : `${texts[index] ?? ""}${index}`,
            committeeAssessment: texts[index + 4] ?? "",
          },
          cells: { selfAssessment: null, committeeAssessment: null },
        }));
        const { subjects } = matchSubjects(after, held, { decisions: [], hasTexts: () => true });
        const merged = mergeTexts(after, [held], (each) => subjects.get(each));
        const places = subjectsOf(merged.plan);
        const kept = [
          ...places.flatMap(({ measure }) => fieldsOf(measure.texts)),
          ...merged.orphans.map(({ text }) => text),
        ];
        for (const from of held) {
          for (const text of fieldsOf(from.texts)) {
            if (text.trim() !== "") expect(kept).toContain(text);
          }
          const owner = places.find(
            ({ measure }) => measure.texts.selfAssessment === from.texts.selfAssessment,
          );
          if ((from.texts.selfAssessment ?? "").trim() === "" || owner === undefined) continue;
          const { title, number } = owner.measure;
          const earlier = from.measure?.title ?? "";
          const isSameOrReworded = title.includes(earlier) || earlier.includes(title);
          expect(isSameOrReworded || number === from.measure?.number).toBe(true);
        }
        const texted = (list: readonly string[]) => list.filter((text) => text.trim() !== "").sort();
        expect(texted(kept)).toEqual(texted(held.flatMap(({ texts: each }) => fieldsOf(each))));
      }),
      { numRuns: 1_000, seed },
    );
  });
});

const fieldsOf = (texts: Texts): string[] => assessmentKeys.map((key) => texts[key] ?? "");
