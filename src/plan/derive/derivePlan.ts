import { withSolePolicy } from "./solePolicy";
import { placeTexts } from "./placeTexts";
import { PlanGathering } from "./planGathering";
import { namesPolicy } from "../rules/policyNumbers";
import { fiscalYearOf } from "./fiscalYearOf";
import { assessmentKeys, type BasicPolicy, type Measure, type Plan, type Texts } from "../plan";
import type { GatheredMeasure, GatheredPolicy } from "./gatheredPolicy";
import type { PlanLine } from "../planLine";
import type { PlanProblem } from "../problem";
import { numberValues } from "../words/numbering";
import { nameProblems } from "./nameProblems";
import { textProblems, textsByOwner, type TextsByOwner } from "./textsByOwner";

/**
 * The plan that classified lines make, and what a person should look at, in the order of the lines. Derive again after
 * a role was corrected.
 */
export function derivePlan(lines: PlanLine[]): { plan: Plan; problems: PlanProblem[] } {
  const gathered = new PlanGathering(numbersNamePolicies(lines));
  for (const line of withSolePolicy(lines)) gathered.add(line);
  const fiscalYear = fiscalYearOf(lines);
  const texts = textsByOwner(placeTexts(gathered.policies));
  const problems = [
    ...gathered.problems,
    ...emptinessProblems(gathered, fiscalYear),
    ...documentProblems(lines, gathered),
    ...nameProblems(gathered.policies),
    ...textProblems(texts),
  ];
  const policies = gathered.policies.map((policy) => policyOf(policy, texts));
  return {
    plan: { title: gathered.title, fiscalYear, policies },
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

function policyOf(gathered: GatheredPolicy, texts: TextsByOwner): BasicPolicy {
  const { number, title, group } = gathered;
  const measures = gathered.measures.map((own): Measure => {
    const { number, title, isPriority, implementingBody } = own;
    return { number, title, isPriority, implementingBody, texts: ownTexts(own, texts) };
  });
  return { number, title, group, measures, texts: ownTexts(gathered, texts) };
}

function ownTexts(owner: GatheredPolicy | GatheredMeasure, texts: TextsByOwner): Texts {
  const own = texts.get(owner);
  return Object.fromEntries(assessmentKeys.map((key) => [key, own?.[key]?.text ?? ""]));
}

/** What keeps a document from being read, or is left behind in it. */
function documentProblems(lines: readonly PlanLine[], { policies }: PlanGathering): PlanProblem[] {
  const found: PlanProblem[] = [];
  const hasMeasures = policies.some(({ measures }) => measures.length > 0);
  const [only, ...others] = lines.filter(({ role }) => role !== "blank");
  if (!hasMeasures && only !== undefined && others.length === 0)
    found.push({ code: "oneLine", line: only.line });
  const header = lines.find(({ reason }) => reason === "tableHeader");
  const hasRows = lines.some(({ record }) => record !== undefined);
  if (policies.every(({ title }) => title === "") && header !== undefined && hasRows)
    found.push({ code: "noPolicyColumn", line: header.line });
  const rated = lines.filter(({ ratings }) => ratings !== undefined);
  const [first] = rated;
  if (first?.ratings !== undefined)
    found.push({ code: "ratingsLeftOut", line: first.line, count: rated.length, ratings: first.ratings });
  return found;
}

function emptinessProblems({ policies, problems }: PlanGathering, fiscalYear: string): PlanProblem[] {
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
