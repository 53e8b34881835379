import type { AssessmentEntry, Evaluation, PolicyEvaluation } from "../../src/forms/evaluation/evaluation";
import type { PlanStructure } from "../../src/forms/planSheet/readPlanSheet";
import { defaultSettings } from "../../src/forms/settings";
import type { BasicPolicy, Measure } from "../../src/plan/plan";
import type { CellPlace } from "../../src/sheet/sheetContent";

const placeAt = (row: number): CellPlace => ({ sheetId: "s", sheetName: "計画", row, column: 0 });

export const measureOf = (number: string, title: string): Measure => ({
  number,
  title,
  isPriority: false,
  implementingBody: "",
  texts: {},
});

export const policyOf = (number: string, title: string, measures: Measure[], group = ""): BasicPolicy => ({
  number,
  title,
  group,
  measures,
  texts: {},
});

/** A plan as the plan sheet gives it, a row for every policy and measure. */
export function outlineOf(policies: BasicPolicy[], assumed: BasicPolicy[] = []): PlanStructure {
  const plan = { title: "計画", fiscalYear: "令和5年度", policies };
  const subjects = policies.flatMap((policy) => [policy, ...policy.measures]);
  const places = new Map(subjects.map((subject, row) => [subject, placeAt(row)] as const));
  const assumedGroups = new Set(assumed);
  return { plan, settings: defaultSettings(plan), faults: [], repeated: [], assumedGroups, places };
}

/** A policy's sheet with one measure that has these two texts. */
export function evaluationOf(
  texts: [self: string, committee: string],
  change: Partial<AssessmentEntry> = {},
): PolicyEvaluation {
  const measure = measureOf("1-1", "い");
  const policy = policyOf("1", "甲", [measure]);
  const { settings } = outlineOf([policy]);
  const entries = settings.fields.map((asked, index): AssessmentEntry => ({
    policy,
    measure,
    field: asked.key,
    asked,
    isOwed: true,
    text: texts[index] ?? "",
    error: null,
    earlier: [],
    place: placeAt(index),
    ...change,
  }));
  return { settings, policy, entries, faults: [] };
}

/** An evaluation of that policy alone. */
export function wholeOf(part: PolicyEvaluation): Evaluation {
  const structure = outlineOf([part.policy]);
  const { settings, plan } = structure;
  return { book: null, settings, structure, policies: [part], foreign: [], unplanned: [], plan };
}
