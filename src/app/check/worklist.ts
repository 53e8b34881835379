import type { Check } from "../../check/check";
import { classifyAnswer } from "../../forms/answer";
import type { AssessmentEntry, PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { stageOf, type Settings } from "../../forms/settings";
import { isOpen, isUnlocked } from "../../forms/stages";
import type { BasicPolicy, Measure } from "../../plan/plan";
import type { CellPlace } from "../../sheet/sheetContent";
import { remembered } from "../../sheet/remembered";
import { policyFindings, type CheckReport, type ReportedFinding } from "./checkEvaluation";

/** `doubtful` is written but worth a second look, as a finding says; `error` is an Excel error in the cell; `unplaced` has no cell. */
export type TextState = "written" | "doubtful" | "missing" | "error" | "unplaced";

/** One text of the list. */
export interface WorkText {
  /** Stable while the policy or measure stays the same, whatever it is called. */
  key: string;
  field: string;
  text: string;
  state: TextState;
  place: CellPlace | null;
  findings: ReportedFinding[];
}

/** A measure, or (`measure` is `null`) a policy as a whole, with its texts that are owed or written; none where all it has may stay blank. */
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
  "numberOnly",
  "notAGrade",
  "notANumber",
  "nearEarlierText",
  "sameText",
  "intentOnly",
  "reasonMissing",
  "gradeDiffers",
  "textCutOff",
  "textOverLimit",
  "textTooLongToPrint",
  "unsafeCharacters",
  "machineCharacters",
]);

/** The list of texts that a check amounts to. A policy's part stays the same object as long as its sheets do. */
export function worklist({ evaluation, findings, checks }: CheckReport): Worklist {
  return {
    policies: evaluation.policies.map(workPolicies(checks)),
    general: findings.filter(({ code }) => !aboutOneText.has(code)),
  };
}

const workPolicies = remembered((checks: readonly Check[]) =>
  remembered((part: PolicyEvaluation) => workPolicy(part, policyFindings(checks, part))),
);

function workPolicy(part: PolicyEvaluation, findings: readonly ReportedFinding[]): WorkPolicy {
  const findingsAt = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    if (!aboutOneText.has(finding.code) || finding.place === null) continue;
    const found = findingsAt.get(placeKey(finding.place));
    if (found === undefined) findingsAt.set(placeKey(finding.place), [finding]);
    else found.push(finding);
  }
  const { policy } = part;
  const isListed = ({ isOwed, text }: AssessmentEntry) => isOwed || text.trim() !== "";
  const entries = part.entries.filter((entry) => isListed(entry) || isOffered(entry, part.settings));
  const differing = findings.filter(({ code }) => code === "titleDiffers");
  const items: WorkItem[] = [];
  for (const entry of entries) {
    const known = items.at(-1);
    const item =
      known?.measure === entry.measure
        ? known
        : { key: itemKey(entry), policy, measure: entry.measure, texts: [] };
    if (item !== known) items.push(item);
    if (!isListed(entry)) continue;
    const text = workText(entry, [
      ...(entry.place === null ? [] : (findingsAt.get(placeKey(entry.place)) ?? [])),
      ...(entry.isDoubtful
        ? differing.filter(({ measure }) => measure === (entry.measure?.number ?? ""))
        : []),
    ]);
    item.texts.push(text);
  }
  const written = items.flatMap(({ texts }) => texts).filter(({ state }) => isWritten(state)).length;
  return {
    key: policyKey(policy),
    policy,
    items,
    required: entries.filter(({ isOwed }) => isOwed).length,
    written,
  };
}

/** Whether a text can be typed now, also one that may stay blank. */
export const isOffered = ({ place, asked }: AssessmentEntry, settings: Settings): boolean =>
  place !== null &&
  isUnlocked(stageOf(settings), asked.stage) &&
  isOpen(stageOf(settings).openStage, asked.stage);

export const isWritten = (state: TextState): boolean => state === "written" || state === "doubtful";

/** Whether an item's texts are all written and none deserves a second look. */
export const isAllWritten = ({ texts }: WorkItem): boolean => texts.every(({ state }) => state === "written");

/** Of a workbook of an earlier version, which has no ids, by the numbers. */
const policyKey = ({ id, group, number }: BasicPolicy): string => id ?? `${group}\n${number}`;

const itemKey = ({ policy, measure }: AssessmentEntry): string =>
  measure === null ? `${policyKey(policy)}\n` : (measure.id ?? `${policyKey(policy)}\n#${measure.number}`);

/** Names a text across readings of the workbook. */
export const textKey = (entry: AssessmentEntry): string => `${itemKey(entry)}\n${entry.field}`;

/** Whether a text of a key is one of an item's. */
export const isTextOf = ({ key }: WorkItem, text: string): boolean => text.startsWith(`${key}\n`);

const placeKey = ({ sheetId, row, column }: CellPlace): string => `${sheetId} ${row} ${column}`;

function workText(entry: AssessmentEntry, findings: ReportedFinding[]): WorkText {
  const { field, text, place } = entry;
  return { key: textKey(entry), field, text, state: stateOf(entry, findings), place, findings };
}

function stateOf({ text, error, place }: AssessmentEntry, findings: readonly ReportedFinding[]): TextState {
  if (place === null) return "unplaced";
  if (error !== null) return "error";
  const answer = classifyAnswer(text);
  if (answer === "blank" || answer === "placeholder") return "missing";
  return findings.length > 0 ? "doubtful" : "written";
}
