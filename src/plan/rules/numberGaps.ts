import type { MeasureDraft, PolicyDraft } from "../derive/planDraft";
import { branchOf } from "./policyNumbers";
import type { PlanProblem } from "../problem";

type Numbered = Pick<MeasureDraft, "line" | "number" | "values">;

/** Numbers given twice, and numbers left out. */
export function numberProblems(policies: PolicyDraft[]): PlanProblem[] {
  return [...policyProblems(policies), ...measureProblems(policies)];
}

function policyProblems(policies: PolicyDraft[]): PlanProblem[] {
  const first = new Map<string, number>();
  return policies.flatMap((policy, index): PlanProblem[] => {
    const { line, number, group } = policy;
    const firstLine = repetition(first, policy);
    if (firstLine !== null) return [{ code: "duplicatePolicyNumber", line, number, firstLine }];
    const before = policies[index - 1];
    if (before === undefined || follows(before, policy)) return [];
    const startsGroup = group !== before.group && lastValue(policy) === 1;
    return startsGroup ? [] : [{ code: "policyNumberGap", line, after: before.number, number }];
  });
}

function measureProblems(policies: PolicyDraft[]): PlanProblem[] {
  let before: MeasureDraft | null = null;
  return policies.flatMap(({ number: policy, measures }) => {
    const first = new Map<string, number>();
    return measures.flatMap((measure, index): PlanProblem[] => {
      const { line, number } = measure;
      const above = before;
      before = measure;
      const firstLine = repetition(first, measure);
      if (firstLine !== null) return [{ code: "duplicateMeasureNumber", line, policy, number, firstLine }];
      const isStart = index === 0 && lastValue(measure) === 1;
      if (isStart || measure.values.length === 0 || (above !== null && follows(above, measure))) return [];
      const after = index === 0 ? "" : (above?.number ?? "");
      return [{ code: "measureNumberGap", line, policy, after, number }];
    });
  });
}

/** Line where the number was given first; null, and remembered, when this is the first. */
function repetition(first: Map<string, number>, { line, number }: Numbered): number | null {
  const firstLine = first.get(number);
  if (firstLine === undefined) first.set(number, line);
  return firstLine ?? null;
}

/** Whether a number is the next of its level: 1-2 after 1-1, (4) after (3), 2-1 after 1-3. */
function follows(before: Numbered, next: Numbered): boolean {
  if (next.values.length === 0 || before.values.length === 0) return true;
  const isSameBranch = branchOf(next.values) === branchOf(before.values);
  return isSameBranch ? lastValue(next) === lastValue(before) + 1 : lastValue(next) === 1;
}

const lastValue = ({ values }: Numbered): number => values.at(-1) ?? 0;
