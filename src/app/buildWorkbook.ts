import { readSheets, type WorkbookContent } from "../excel/readSheets";
import type { RunExcel } from "../excel/runExcel";
import { removeSheets } from "../excel/removeSheets";
import { writeSheets, type OnProgress } from "../excel/writeSheets";
import { readEvaluation } from "../forms/readEvaluation";
import { planBuild, type BuildPlan } from "../forms/planBuild";
import type { Settings } from "../forms/settings";
import { assessmentFields, type Plan } from "../plan/plan";
import { fitsInACell } from "../sheet/textLayout";
import { withUsableLabels } from "./usableLabels";
import { WorkbookError } from "./workbookError";

export interface BuildRequest {
  plan: Plan;
  settings: Settings;
  /** Dates what goes to 保管. */
  now: Date;
  onProgress?: OnProgress;
  /** Stops the build before the next round trip; what is written stays, and building again goes on from there. */
  signal?: AbortSignal;
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
 * @throws WorkbookError when the plan has no measures, a number twice or a text that no cell can hold; HostError when Excel fails, after which it can simply be done
 * again; the signal's reason when it was stopped.
 */
export async function buildWorkbook(run: RunExcel, request: BuildRequest): Promise<BuildReport> {
  const { onProgress, signal } = request;
  assertBuildable(request.plan);
  return run(async (context) => {
    const build = prepareBuild(await readSheets(context), request);
    if (build.safekeeping.length > 0) await writeSheets(context, build.safekeeping, undefined, signal);
    if (build.writes.length > 0) await writeSheets(context, build.writes, onProgress, signal);
    const gone = build.journal === null ? build.removals : [...build.removals, build.journal];
    if (gone.length > 0) await removeSheets(context, gone);
    return reportOf(build);
  });
}

/**
 * What `buildWorkbook` would do; nothing is written.
 * @throws like `buildWorkbook`.
 */
export async function previewBuild(run: RunExcel, request: BuildRequest): Promise<BuildReport> {
  assertBuildable(request.plan);
  return run(async (context) => reportOf(prepareBuild(await readSheets(context), request)));
}

function prepareBuild(
  { sheets, sheetNames }: WorkbookContent,
  { plan, settings, now }: BuildRequest,
): BuildPlan {
  const usable = withUsableLabels(settings);
  const typedUnder = readEvaluation(sheets)?.settings ?? (sheets.length > 0 ? usable : null);
  return planBuild(plan, usable, { sheets, sheetNames, settings: typedUnder }, dateTime(now));
}

/** A policy is known by its group and number, a measure by its policy and number; every text has to fit in a cell. */
function assertBuildable({ policies }: Plan): void {
  if (policies.every(({ measures }) => measures.length === 0)) throw new WorkbookError("planHasNoMeasures");
  const policyNames = policies.map(({ group, number }) =>
    [group, number].filter((part) => part !== "").join(" "),
  );
  const measureNames = policies.map(({ measures }) => measures.map(({ number }) => number));
  const twice = [policyNames, ...measureNames].flatMap(repeated);
  if (twice.length > 0) throw new WorkbookError("numbersTwice", { subject: twice.join("、") });
  const subjects = policies.flatMap((policy) => [policy, ...policy.measures]);
  const tooLong = subjects.find((subject) => assessmentFields.some(({ key }) => !fitsInACell(subject[key])));
  if (tooLong !== undefined)
    throw new WorkbookError("textTooLong", { subject: `${tooLong.number} ${tooLong.title}` });
}

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, index) => names.indexOf(name) < index);

function reportOf({
  safekeeping,
  writes,
  removals,
  journal,
  keptCount,
  orphans,
  kept,
}: BuildPlan): BuildReport {
  const all = [...safekeeping.filter(({ spec }) => spec.name !== journal), ...writes];
  return {
    added: all.filter(({ existing }) => existing === null).map(({ spec }) => spec.name),
    changed: all.filter(({ existing }) => existing !== null).map(({ spec }) => spec.name),
    removed: removals,
    keptCount,
    archived: orphans.map(({ from, text }) => ({ sheetName: from.sheetName, text })),
    keptTexts: kept,
  };
}

const dateTime = (date: Date): string =>
  new Intl.DateTimeFormat("ja-JP", { dateStyle: "medium", timeStyle: "short" }).format(date);
