import { classifyAnswer } from "../forms/answer";
import type { AssessmentEntry } from "../forms/evaluation";
import type { AssessmentKey, BasicPolicy, Measure } from "../plan/plan";
import type { CellPlace } from "../sheet/sheetContent";
import type { CheckReport, ReportedFinding } from "./checkWorkbook";

/** `doubtful` is written but worth a second look; `error` is an Excel error in the cell; `unplaced` has no cell. */
export type TextState = "written" | "doubtful" | "missing" | "error" | "unplaced";

/** One text of the list. */
export interface WorkText {
  /** Stable while the plan keeps the numbers. */
  key: string;
  field: AssessmentKey;
  text: string;
  state: TextState;
  place: CellPlace | null;
  findings: ReportedFinding[];
}

/** A measure, or (`measure` is `null`) a policy as a whole, with its texts. */
export interface WorkItem {
  key: string;
  policy: BasicPolicy;
  measure: Measure | null;
  texts: WorkText[];
}

export interface WorkPolicy {
  key: string;
  policy: BasicPolicy;
  items: WorkItem[];
  required: number;
  written: number;
}

/** Everything there is to write, policy by policy, and the findings that are not about one text. */
export interface Worklist {
  policies: WorkPolicy[];
  general: ReportedFinding[];
}

/** Findings of these codes are told at their text. */
const aboutOneText = new Set<ReportedFinding["code"]>([
  "blank",
  "placeholder",
  "errorValue",
  "noneAnswer",
  "sameText",
  "textTooLongToPrint",
  "unsafeCharacters",
]);

/** The list of texts that a check amounts to. */
export function worklist({ evaluation, findings }: CheckReport): Worklist {
  const findingsAt = new Map<string, ReportedFinding[]>();
  const general: ReportedFinding[] = [];
  for (const finding of findings) {
    if (!aboutOneText.has(finding.code)) general.push(finding);
    else if (finding.place !== null)
      findingsAt.set(placeKey(finding.place), [...(findingsAt.get(placeKey(finding.place)) ?? []), finding]);
  }
  const policies = new Map<BasicPolicy, WorkPolicy>();
  for (const policy of evaluation.plan.policies)
    policies.set(policy, { key: policyKey(policy), policy, items: [], required: 0, written: 0 });
  for (const entry of evaluation.entries) {
    const list = policies.get(entry.policy);
    if (list === undefined) continue;
    const text = workText(entry, findingsAt);
    list.required += 1;
    if (isWritten(text.state)) list.written += 1;
    const last = list.items.at(-1);
    if (last?.key === itemKey(entry)) last.texts.push(text);
    else
      list.items.push({
        key: itemKey(entry),
        policy: entry.policy,
        measure: entry.measure,
        texts: [text],
      });
  }
  return { policies: [...policies.values()], general };
}

export const isWritten = (state: TextState): boolean => state === "written" || state === "doubtful";

const policyKey = ({ group, number }: BasicPolicy): string => `${group}\n${number}`;

const itemKey = ({ policy, measure }: AssessmentEntry): string =>
  `${policyKey(policy)}\n${measure === null ? "" : `#${measure.number}`}`;

/** Names a text across readings of the workbook. */
export const textKey = (entry: AssessmentEntry): string => `${itemKey(entry)}\n${entry.field}`;

const placeKey = ({ sheetId, row, column }: CellPlace): string => `${sheetId} ${row} ${column}`;

function workText(entry: AssessmentEntry, findingsAt: ReadonlyMap<string, ReportedFinding[]>): WorkText {
  const { field, text, place } = entry;
  const findings = place === null ? [] : (findingsAt.get(placeKey(place)) ?? []);
  return { key: textKey(entry), field, text, state: stateOf(entry, findings), place, findings };
}

function stateOf({ text, error, place }: AssessmentEntry, findings: readonly ReportedFinding[]): TextState {
  if (place === null) return "unplaced";
  if (error !== null) return "error";
  const answer = classifyAnswer(text);
  if (answer === "blank" || answer === "placeholder") return "missing";
  return findings.some(({ code }) => code !== "textTooLongToPrint") ? "doubtful" : "written";
}
