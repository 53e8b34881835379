import { isMendedByBuilding } from "../app/build/isMendedByBuilding";
import { isBuilt } from "../app/session/isBuilt";
import type { OpenWorkbook } from "../app/session/openWorkbook";
import type { ReadPlan } from "../app/plan/readPlan";
import type { SummaryState } from "../app/summary/summaryState";
import type { PaneStrings } from "../strings/paneStrings";
import type { StepName } from "./usePane";

/** How far a step has come, with the word for it. */
export interface StepState {
  tone: "todo" | "attention" | "done";
  word: string;
}

/**
 * The state of the four steps for a workbook (`null`: not ours), a plan that was read but may not be built yet, and 総括表 (`null`: not
 * known yet, which has no word).
 */
export function stepStates(
  { stepStates: words }: PaneStrings,
  workbook: OpenWorkbook | null,
  draft: ReadPlan | null,
  summary: SummaryState | null,
): Record<StepName, StepState> {
  const todo: StepState = { tone: "todo", word: words.todo };
  const done: StepState = { tone: "done", word: words.done };
  const outdated: StepState = { tone: "attention", word: words.outdated };
  if (workbook === null) {
    const plan: StepState = draft === null ? todo : { tone: "done", word: words.read };
    return { plan, build: todo, check: todo, summary: todo };
  }
  const { report } = workbook;
  const { policies } = report.evaluation.plan;
  if (!isBuilt(workbook)) {
    const isEmpty = policies.every(({ measures }) => measures.length === 0);
    return { plan: isEmpty ? todo : done, build: todo, check: todo, summary: todo };
  }
  const left = report.required - report.filled;
  const faults = report.findings.filter(({ severity }) => severity === "error").length;
  return {
    plan: done,
    build: report.findings.some(isMendedByBuilding) ? outdated : done,
    check:
      left > 0
        ? { tone: "attention", word: words.left(left) }
        : faults > 0
          ? { tone: "attention", word: words.faults(faults) }
          : done,
    summary:
      summary === null
        ? { tone: "todo", word: "" }
        : { missing: todo, current: done, outdated: outdated }[summary.state],
  };
}
