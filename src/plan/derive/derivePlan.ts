import { placeTexts } from "./placeTexts";
import { PlanDraft } from "./planGathering";
import { namesPolicy } from "../rules/policyNumbers";
import { fiscalYearOf } from "../lines/frontRoles";
import { assessmentFields, type AssessmentTexts, type BasicPolicy, type Measure, type Plan } from "../plan";
import type { MeasureDraft, PolicyDraft } from "./planDraft";
import type { PlanLine } from "../planLine";
import type { PlanProblem } from "../problem";
import { numberProblems } from "../rules/numberGaps";
import { numberValues } from "../words/numbering";
import { textProblems, textsByOwner, type TextsByOwner } from "./textsByOwner";
import { titleProblems } from "../rules/repeatedTitles";

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
    ...textProblems(texts),
  ];
  const policies = draft.policies.map((policy) => policyOf(policy, texts));
  return {
    plan: { title: draft.title, fiscalYear, policies },
    problems: problems.sort((one, other) => one.line - other.line),
  };
}

/** Most numbers of measures begin with their policy's; then one that does not is another policy's. */
function numbersNamePolicies(lines: PlanLine[]): boolean {
  let policy: number[] = [];
  let agreeing = 0;
  let compared = 0;
  for (const { role, number } of lines) {
    if (role === "policy") policy = numberValues(number);
    const names = role === "measure" ? namesPolicy(numberValues(number), policy) : null;
    if (names === null) continue;
    compared++;
    if (names) agreeing++;
  }
  return agreeing * 2 > compared;
}

const noTexts = Object.fromEntries(assessmentFields.map(({ key }) => [key, ""])) as AssessmentTexts;

function policyOf(draft: PolicyDraft, texts: TextsByOwner): BasicPolicy {
  const { number, title, group } = draft;
  const measures = draft.measures.map((draft): Measure => {
    const { number, title, isPriority, implementingBody } = draft;
    const measure = { number, title, isPriority, implementingBody, ...noTexts };
    writeTexts(measure, draft, texts);
    return measure;
  });
  const policy = { number, title, group, measures, ...noTexts };
  writeTexts(policy, draft, texts);
  return policy;
}

function writeTexts(fields: AssessmentTexts, owner: PolicyDraft | MeasureDraft, texts: TextsByOwner): void {
  const own = texts.get(owner);
  for (const { key } of assessmentFields) fields[key] = own?.[key]?.text ?? "";
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
