import type { PlacedText } from "./belonging";
import type { AssessmentKey } from "./plan";
import type { PolicyDraft } from "./planDraft";
import type { PlanProblem } from "./problem";

/** What a cell of Excel holds. */
const cellLimits = { characters: 32767, lineFeeds: 253 } as const;

/** Texts of the same kind for the same policy or measure, under the key of `ownerKey`. */
export function textsByOwner(placed: PlacedText[]): Map<string, PlacedText[]> {
  const owners = new Map<string, PlacedText[]>();
  for (const text of placed) {
    if (text.block.paragraphs.length === 0) continue;
    const key = ownerKey(text.policy, text.measure, text.block.field);
    const texts = owners.get(key);
    if (texts) texts.push(text);
    else owners.set(key, [text]);
  }
  return owners;
}

/** `measure` is null for the policy's own text. */
export const ownerKey = (policy: number, measure: number | null, field: AssessmentKey): string =>
  `${policy} ${measure ?? ""} ${field}`;

/** Texts as one: paragraphs in order, "\n" between them. */
export const joinTexts = (texts: PlacedText[]): string =>
  texts.flatMap(({ block }) => block.paragraphs).join("\n");

/** Texts written twice for the same policy or measure, and texts that do not fit in a cell. */
export function textProblems(policies: PolicyDraft[], owners: Map<string, PlacedText[]>): PlanProblem[] {
  return [...owners.values()].flatMap((texts) => problemsOf(policies, texts));
}

function problemsOf(policies: PolicyDraft[], texts: PlacedText[]): PlanProblem[] {
  const [first] = texts;
  const policy = policies[first?.policy ?? -1];
  if (first === undefined || policy === undefined) return [];
  const { field, line } = first.block;
  const measure = first.measure === null ? "" : (policy.measures[first.measure]?.number ?? "");
  const owner = { policy: policy.number, measure, field };
  const text = joinTexts(texts);
  const lengths = { characters: text.length, lineFeeds: text.split("\n").length - 1 };
  const tooLong = (["characters", "lineFeeds"] as const).filter((unit) => lengths[unit] > cellLimits[unit]);
  return [
    ...texts.slice(1).map(({ block }): PlanProblem => ({ code: "textRepeated", line: block.line, ...owner })),
    ...tooLong.map((unit): PlanProblem => ({
      code: "textTooLong",
      line,
      ...owner,
      unit,
      length: lengths[unit],
      limit: cellLimits[unit],
    })),
  ];
}
