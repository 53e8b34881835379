import { numberValues } from "./numbering";
import type { PolicyDraft } from "./planDraft";
import type { PlanProblem } from "./problem";

interface Numbered {
  line: number;
  number: string;
}

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
    if (before === undefined || follows(before.number, number)) return [];
    const startsGroup = group !== before.group && lastValue(number) === 1;
    return startsGroup ? [] : [{ code: "policyNumberGap", line, after: before.number, number }];
  });
}

function measureProblems(policies: PolicyDraft[]): PlanProblem[] {
  let before = "";
  return policies.flatMap(({ number: policy, measures }) => {
    const first = new Map<string, number>();
    return measures.flatMap((measure, index): PlanProblem[] => {
      const { line, number } = measure;
      const after = before;
      before = number;
      const firstLine = repetition(first, measure);
      if (firstLine !== null) return [{ code: "duplicateMeasureNumber", line, policy, number, firstLine }];
      const isStart = index === 0 && lastValue(number) === 1;
      if (isStart || (after !== "" && follows(after, number))) return [];
      return numberValues(number).length === 0
        ? []
        : [{ code: "measureNumberGap", line, policy, after: index === 0 ? "" : after, number }];
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
function follows(before: string, number: string): boolean {
  const values = numberValues(number);
  const last = numberValues(before);
  if (values.length === 0 || last.length === 0) return true;
  const isSameBranch = values.slice(0, -1).join("-") === last.slice(0, -1).join("-");
  return isSameBranch ? lastValue(number) === lastValue(before) + 1 : lastValue(number) === 1;
}

const lastValue = (number: string): number => numberValues(number).at(-1) ?? 0;
