import type { AssessmentEntry, Evaluation } from "../../../src/forms/evaluation/evaluation";
import { fieldOf } from "../../../src/forms/fields";
import type { Settings } from "../../../src/forms/settings";
import { evaluationOf, measureOf, outlineOf, policyOf } from "../evaluations";

/** One measure's self-assessment, with what is known of other years. */
export const textOf = (
  text: string,
  { earlier = [], ...settings }: Partial<Settings> & Pick<Partial<AssessmentEntry>, "earlier"> = {},
) => {
  const part = evaluationOf([text, ""], { earlier });
  return { ...part, settings: { ...part.settings, ...settings } };
};

/** A workbook with a measure for each of some self-assessments: 1-1, 1-2, and so on. */
export function workbookOf(texts: readonly string[]): Evaluation {
  const measures = texts.map((_text, index) => measureOf(`1-${index + 1}`, `取組${index + 1}`));
  const policy = policyOf("1", "甲", measures);
  const structure = outlineOf([policy]);
  const { settings } = structure;
  const entries = measures.map((measure, index): AssessmentEntry => ({
    policy,
    measure,
    field: "selfAssessment",
    asked: fieldOf("selfAssessment"),
    isOwed: true,
    text: texts[index] ?? "",
    error: null,
    earlier: [],
    place: { sheetId: "s", sheetName: "1 甲", row: index, column: 4 },
  }));
  const part = { settings, policy, entries, faults: [] };
  return {
    book: null,
    settings,
    structure,
    policies: [part],
    foreign: [],
    unplanned: [],
    plan: structure.plan,
  };
}
