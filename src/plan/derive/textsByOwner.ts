import type { PlacedText } from "./placeTexts";
import type { AssessmentKey } from "../plan";
import type { GatheredMeasure, GatheredPolicy } from "./gatheredPolicy";
import type { PlanProblem } from "../problem";

/** What a cell of Excel holds. */
const cellLimits = { characters: 32767, lineFeeds: 253 } as const;

/** What is written in one field of a policy or a measure: as one text, and in the pieces that the plan has of it. */
export interface OwnedText {
  text: string;
  pieces: PlacedText[];
}

/** The texts of policies and measures. */
export type TextsByOwner = Map<GatheredPolicy | GatheredMeasure, Partial<Record<AssessmentKey, OwnedText>>>;

/** Joins the texts of each owner: paragraphs in order, "\n" between them. */
export function textsByOwner(placed: PlacedText[]): TextsByOwner {
  const owners: TextsByOwner = new Map();
  for (const piece of placed) {
    const { field, paragraphs } = piece.block;
    if (paragraphs.length === 0) continue;
    const owner = piece.measure ?? piece.policy;
    const texts = owners.get(owner) ?? {};
    owners.set(owner, texts);
    const owned = (texts[field] ??= { text: "", pieces: [] });
    owned.pieces.push(piece);
  }
  for (const texts of owners.values())
    for (const owned of Object.values(texts))
      owned.text = owned.pieces.map(({ block }) => block.paragraphs.join("\n")).join("\n");
  return owners;
}

/** Texts written twice for the same policy or measure, and texts that do not fit in a cell. */
export const textProblems = (owners: TextsByOwner): PlanProblem[] =>
  [...owners.values()].flatMap((texts) => Object.values(texts).flatMap(problemsOf));

function problemsOf({ text, pieces }: OwnedText): PlanProblem[] {
  const [first] = pieces;
  if (first === undefined) return [];
  const { field, line } = first.block;
  const owner = { policy: first.policy.number, measure: first.measure?.number ?? "", field };
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
