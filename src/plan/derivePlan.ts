import { placeTexts, type PlacedText } from "./belonging";
import { PlanDraft } from "./draftPlan";
import { namesPolicy } from "./policyPrefix";
import { fiscalYearOf } from "./frontMatter";
import { assessmentFields, type AssessmentTexts, type BasicPolicy, type Measure, type Plan } from "./plan";
import type { PolicyDraft } from "./planDraft";
import type { PlanLine } from "./planLine";
import type { PlanProblem } from "./problem";
import { numberProblems } from "./numberProblems";
import { joinTexts, ownerKey, textProblems, textsByOwner } from "./planTexts";
import { titleProblems } from "./titleProblems";

/**
 * The plan that classified lines make, and what a person should look at, in the order of the lines. Derive again after
 * a role was corrected.
 */
export function derivePlan(lines: PlanLine[]): { plan: Plan; problems: PlanProblem[] } {
  const draft = new PlanDraft(numbersNamePolicies(lines));
  for (const line of lines) draft.add(line);
  const fiscalYear = fiscalYearOf(lines);
  const texts = textsByOwner(placeTexts(draft.policies));
  const problems = [
    ...draft.problems,
    ...emptinessProblems(draft, fiscalYear),
    ...numberProblems(draft.policies),
    ...titleProblems(draft.policies),
    ...textProblems(draft.policies, texts),
  ];
  const policies = draft.policies.map((policy, index) => policyOf(policy, index, texts));
  return {
    plan: { title: draft.title, fiscalYear, policies },
    problems: problems.sort((one, other) => one.line - other.line),
  };
}

/** Most numbers of measures begin with their policy's; then one that does not is another policy's. */
function numbersNamePolicies(lines: PlanLine[]): boolean {
  let policy = "";
  let agreeing = 0;
  let compared = 0;
  for (const { role, number } of lines) {
    if (role === "policy") policy = number;
    const names = role === "measure" ? namesPolicy(number, policy) : null;
    if (names === null) continue;
    compared++;
    if (names) agreeing++;
  }
  return agreeing * 2 > compared;
}

function policyOf(policy: PolicyDraft, index: number, texts: Map<string, PlacedText[]>): BasicPolicy {
  const { number, title, group, measures } = policy;
  const textsOf = (measure: number | null): AssessmentTexts => {
    const entries = assessmentFields.map(({ key }) => [
      key,
      joinTexts(texts.get(ownerKey(index, measure, key)) ?? []),
    ]);
    return Object.fromEntries(entries) as AssessmentTexts;
  };
  return {
    number,
    title,
    group,
    measures: measures.map(({ line: _, ...measure }, at): Measure => ({ ...measure, ...textsOf(at) })),
    ...textsOf(null),
  };
}

function emptinessProblems(draft: PlanDraft, fiscalYear: string): PlanProblem[] {
  const { policies, problems } = draft;
  const [first] = policies;
  const hasMeasures = policies.some(({ measures }) => measures.length > 0);
  const hasOrphans = problems.some(({ code }) => code === "measureWithoutPolicy");
  const found: PlanProblem[] = fiscalYear === "" ? [{ code: "noFiscalYear", line: 1 }] : [];
  if (first === undefined) return [...found, { code: "noPolicies", line: 1 }];
  if (!hasMeasures) return hasOrphans ? found : [...found, { code: "noMeasures", line: first.line }];
  const empty = policies.filter(({ measures }) => measures.length === 0);
  return [
    ...found,
    ...empty.map(({ line, number, title }): PlanProblem => ({
      code: "policyWithoutMeasures",
      line,
      number,
      title,
    })),
  ];
}
