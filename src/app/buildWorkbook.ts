import { readSheets } from "../excel/readSheets";
import type { RunExcel } from "../excel/runExcel";
import { removeSheets } from "../excel/removeSheets";
import { writeSheets, type OnProgress } from "../excel/writeSheets";
import { readEvaluation } from "../forms/readEvaluation";
import { planBuild, type BuildPlan } from "../forms/planBuild";
import type { Settings } from "../forms/settings";
import type { Plan } from "../plan/plan";
import { WorkbookError } from "./workbookError";

export interface BuildRequest {
  plan: Plan;
  settings: Settings;
  /** Dates what goes to 保管. */
  now: Date;
  onProgress?: OnProgress;
}

/** What a build did. Names are those of the tabs. */
export interface BuildReport {
  added: string[];
  changed: string[];
  removed: string[];
  keptCount: number;
  /** Texts moved to 保管, with the sheet they stood on. */
  archived: { sheetName: string; text: string }[];
  /** Typed texts that stayed although the plan brings others. */
  keptTexts: BuildPlan["kept"];
}

/**
 * Builds the plan sheet, the policy sheets and, in layout `measure`, the measure sheets. Typed texts stay; doing it twice changes nothing.
 * @throws WorkbookError when the plan has no measures or a number twice; HostError when Excel fails, after which it can simply be done again.
 */
export async function buildWorkbook(run: RunExcel, request: BuildRequest): Promise<BuildReport> {
  const { plan, settings, now, onProgress } = request;
  assertBuildable(plan);
  return run(async (context) => {
    const { sheets, sheetNames } = await readSheets(context);
    const typedUnder = readEvaluation(sheets)?.settings ?? (sheets.length > 0 ? settings : null);
    const build = planBuild(plan, settings, { sheets, sheetNames, settings: typedUnder }, dateTime(now));
    if (build.archive !== null) await writeSheets(context, [build.archive]);
    if (build.writes.length > 0) await writeSheets(context, build.writes, onProgress);
    if (build.removals.length > 0) await removeSheets(context, build.removals);
    return reportOf(build);
  });
}

/** A policy is known by its group and number, a measure by its policy and number. */
function assertBuildable({ policies }: Plan): void {
  if (policies.every(({ measures }) => measures.length === 0)) throw new WorkbookError("planHasNoMeasures");
  const policyNames = policies.map(({ group, number }) => `${group}\n${number}`);
  const numbers = [policyNames, ...policies.map(({ measures }) => measures.map(({ number }) => number))];
  if (numbers.some((list) => new Set(list).size < list.length)) throw new WorkbookError("numbersTwice");
}

function reportOf({ archive, writes, removals, keptCount, orphans, kept }: BuildPlan): BuildReport {
  const all = archive === null ? writes : [archive, ...writes];
  return {
    added: all.filter(({ existing }) => existing === null).map(({ spec }) => spec.name),
    changed: all.filter(({ existing }) => existing !== null).map(({ spec }) => spec.name),
    removed: removals.map(({ name }) => name),
    keptCount,
    archived: orphans.map(({ from, text }) => ({ sheetName: from.sheetName, text })),
    keptTexts: kept,
  };
}

const dateTime = (date: Date): string =>
  new Intl.DateTimeFormat("ja-JP", { dateStyle: "medium", timeStyle: "short" }).format(date);
