import { isFilled } from "../../forms/answer";
import { entriesOf, type AssessmentEntry, type Evaluation } from "../../forms/evaluation/evaluation";
import type { BasicPolicy } from "../../plan/plan";

/** Who has to write a text; `policy` for those of a policy or measure that has no body of its own. */
export type Owner =
  | { kind: "body"; name: string }
  /** `name` is "" where the column's heading names no committee. */
  | { kind: "committee"; name: string }
  | { kind: "policy"; policy: BasicPolicy };

/** What one of them has to write in all, and what of it is not written. */
export interface OwedTexts {
  key: string;
  owner: Owner;
  required: number;
  missing: AssessmentEntry[];
}

/** Who owes the texts of a workbook, bodies before policies without one before committees, each in the plan's order. */
export function owedTexts(evaluation: Evaluation): OwedTexts[] {
  const owed = new Map<string, OwedTexts>();
  for (const entry of entriesOf(evaluation).filter(({ isOwed }) => isOwed)) {
    const owner = ownerOf(entry);
    const key = ownerKey(owner);
    const texts = owed.get(key) ?? { key, owner, required: 0, missing: [] };
    owed.set(key, texts);
    texts.required += 1;
    if (entry.error !== null || !isFilled(entry.text)) texts.missing.push(entry);
  }
  return ["body", "policy", "committee"].flatMap((kind) =>
    [...owed.values()].filter(({ owner }) => owner.kind === kind),
  );
}

function ownerOf({ policy, measure, asked }: AssessmentEntry): Owner {
  if (asked.writtenBy === "committee") return { kind: "committee", name: committeeIn(asked.label) };
  const name = measure?.implementingBody.trim() ?? "";
  return name === "" ? { kind: "policy", policy } : { kind: "body", name };
}

/** `市民活動推進委員会` of `市民活動推進委員会による評価及び意見`. */
const committeeIn = (label: string): string =>
  /^.*?(?:委員会|審議会|協議会|懇談会|会議|部会)/u.exec(label.trim())?.[0] ?? "";

const ownerKey = (owner: Owner): string =>
  owner.kind === "policy"
    ? `policy\n${owner.policy.group}\n${owner.policy.number}`
    : `${owner.kind}\n${owner.name}`;
