import type { PlacedText } from "./belonging";
import type { AssessmentKey } from "./plan";
import type { PolicyDraft } from "./planDraft";
import type { PlanProblem } from "./problem";

/** What a cell of Excel holds. */
const cellLimits = { characters: 32767, lineFeeds: 253 } as const;

/** What is written in one field of a policy or a measure: as one text, and in the pieces that the plan has of it. */
export interface OwnedText {
  text: string;
  pieces: PlacedText[];
}

/** The texts of policies and measures, under the key of `ownerKey`: paragraphs in order, "\n" between them. */
export function textsByOwner(placed: PlacedText[]): Map<string, OwnedText> {
  const owners = new Map<string, OwnedText>();
  for (const piece of placed) {
    const { policy, measure, block } = piece;
    if (block.paragraphs.length === 0) continue;
    const key = ownerKey(policy, measure, block.field);
    const owned = owners.get(key);
    if (owned) owned.pieces.push(piece);
    else owners.set(key, { text: "", pieces: [piece] });
  }
  for (const owned of owners.values())
    owned.text = owned.pieces.map(({ block }) => block.paragraphs.join("\n")).join("\n");
  return owners;
}

/** `measure` is null for the policy's own text. */
export const ownerKey = (policy: number, measure: number | null, field: AssessmentKey): string =>
  `${policy} ${measure ?? ""} ${field}`;

/** Texts written twice for the same policy or measure, and texts that do not fit in a cell. */
export function textProblems(policies: PolicyDraft[], owners: Map<string, OwnedText>): PlanProblem[] {
  return [...owners.values()].flatMap((owned) => problemsOf(policies, owned));
}

function problemsOf(policies: PolicyDraft[], { text, pieces }: OwnedText): PlanProblem[] {
  const [first] = pieces;
  const policy = policies[first?.policy ?? -1];
  if (first === undefined || policy === undefined) return [];
  const { field, line } = first.block;
  const measure = first.measure === null ? "" : (policy.measures[first.measure]?.number ?? "");
  const owner = { policy: policy.number, measure, field };
  const problems = pieces
    .slice(1)
    .map(({ block }): PlanProblem => ({ code: "textRepeated", line: block.line, ...owner }));
  const lineFeeds = pieces.reduce((sum, { block }) => sum + block.paragraphs.length, -1);
  const lengths = { characters: text.length, lineFeeds };
  for (const unit of ["characters", "lineFeeds"] as const) {
    const length = lengths[unit];
    const limit = cellLimits[unit];
    if (length > limit) problems.push({ code: "textTooLong", line, ...owner, unit, length, limit });
  }
  return problems;
}
