import { shorteningAddresses } from "../../excel/addressGroups";
import { alteredSheets } from "../../excel/alteredSheets";
import { CellLooks } from "../../excel/cellLooks";
import { dependentCells, keepShown } from "../../excel/dependentCells";
import { isRefusalOf } from "../../excel/isRefusalOf";
import { OverwrittenCells } from "../../excel/overwrittenCells";
import { readWorkbook } from "../readWorkbook";
import type { ExcelContext, RunExcel } from "../../excel/runExcel";
import { removeSheets, removeSheetsNamed } from "../../excel/removeSheets";
import { withTypedFormulas } from "../../excel/typedFormulas";
import { writeSheets, type OnProgress, type Unmet, type WriteOptions } from "../../excel/writeSheets";
import type { TextDecision } from "../../forms/build/matchSubjects";
import { buildSteps, type BuildSteps } from "../../forms/build/buildSteps";
import type { OvertakenSheets, WorkbookBefore } from "../../forms/workbookBefore";
import { originalOf } from "../../forms/finding/originalSheets";
import { templateName } from "../../forms/headings";
import { readStructure } from "../../forms/planSheet/readStructure";
import { withUsableLabels, type Settings } from "../../forms/settings";
import { planSheetIdentity } from "../../forms/sheetIdentity";
import type { Plan } from "../../plan/plan";
import { dateTime } from "../dateTime";
import { WorkbookError } from "../failure";
import { namedFirst } from "../namedFirst";
import { assertBuildable } from "./assertBuildable";
import { assertDecided } from "./assertDecided";
import { newId as randomId } from "../newId";
import { joinedReports, reportOf, type BuildReport } from "./buildReport";

export interface BuildRequest {
  plan: Plan;
  settings: Settings;
  /** Dates what goes to 保管. */
  now: Date;
  /** Names what is new: a text that nothing else in the workbook has; `newId` unless told otherwise. */
  newId?: () => string;
  /** Whose the texts are of which the plan alone does not tell. */
  decisions?: readonly TextDecision[];
  /** The fiscal year that is over, where the plan's begins; see `BuildOptions`. */
  endedYear?: string;
  onProgress?: OnProgress;
  /** Stops the build before the next round trip; what is written stays, and building again goes on from there. */
  signal?: AbortSignal;
}

/** What of the workbook as it was read is needed to write it. */
type Writing = Pick<WriteOptions, "looks" | "takenNames" | "templateNames">;

const withoutCopies = (writing: Writing): Writing => ({ ...writing, templateNames: undefined });

/** How often a build begins anew because somebody typed where it was writing. */
const mostRounds = 5;

/**
 * Builds the plan sheet, the policy sheets and, in layout `measure`, the measure sheets. Typed texts stay; doing it twice changes nothing.
 * What somebody types while it runs is found again by what is written over, and given its place in a further round.
 * @throws WorkbookError when the plan has no measures, a number twice or a text that no cell can hold, or when it is not known whose a
 * typed text is; HostError when Excel fails, after which it can simply be done again; the signal's reason when it was stopped.
 */
export async function buildWorkbook(run: RunExcel, request: BuildRequest): Promise<BuildReport> {
  assertBuildable(request.plan, request.settings);
  try {
    return await buildOnce(run, request, true);
  } catch (error) {
    if (!isRefusalOf("Worksheet.copy", null, error)) throw error;
    return await buildOnce(run, request, false);
  }
}

/** @param mayCopy whether Excel may be asked to copy sheets. */
function buildOnce(run: RunExcel, request: BuildRequest, mayCopy: boolean): Promise<BuildReport> {
  return shorteningAddresses(run)(async (context) => {
    const reports: BuildReport[] = [];
    let overtaken: OvertakenSheets | undefined;
    do {
      const { before, writing, build } = await prepareBuild(context, request, overtaken);
      if (overtaken === undefined) assertSure(build);
      const how = mayCopy ? writing : withoutCopies(writing);
      const outcome = await carryOut(context, before, how, build, request);
      overtaken = outcome.overtaken;
      reports.push(reportOf(build, outcome.unmet));
    } while (overtaken !== undefined && reports.length < mostRounds);
    if (overtaken !== undefined) throw new WorkbookError("changedMeanwhile");
    return joinedReports(reports);
  });
}

interface Outcome {
  /** What somebody typed meanwhile in cells that are written over; `undefined` for nothing. */
  overtaken: OvertakenSheets | undefined;
  unmet: Unmet | undefined;
}

/** Writes what was planned. */
async function carryOut(
  context: ExcelContext,
  before: WorkbookBefore,
  writing: Writing,
  { insertion, writes, removals, journals, book, adopted, besideForms }: BuildSteps,
  { settings, onProgress, signal }: BuildRequest,
): Promise<Outcome> {
  const overwritten = new OverwrittenCells();
  const isWritten = insertion !== null || writes.length + adopted.length > 0;
  const options = { ...writing, signal, overwritten, onProgress, insertion, book, adopted };
  await keepShown(context, besideForms);
  const unmet = isWritten ? await writeSheets(context, writes, options) : undefined;
  if (removals.length > 0) await removeSheets(context, removals, overwritten);
  const changed = new Map(overwritten.changedSheets().map((sheet) => [sheet.id, sheet]));
  if (changed.size === 0 && journals.length > 0) await removeSheetsNamed(context, journals);
  if (changed.size === 0) return { overtaken: undefined, unmet };
  const others = before.sheets.filter(({ id }) => !changed.has(id));
  const sheets = [...others, ...changed.values()];
  const typedUnder = before.settings ?? withUsableLabels(settings);
  return { overtaken: { sheets, settings: typedUnder, ids: new Set(changed.keys()) }, unmet };
}

/**
 * What `buildWorkbook` would do; nothing is written.
 * @throws like `buildWorkbook`.
 */
export async function previewBuild(run: RunExcel, request: BuildRequest): Promise<BuildReport> {
  assertBuildable(request.plan, request.settings);
  return run(async (context) => {
    const { build } = await prepareBuild(context, request);
    assertReadable(build);
    return reportOf(build);
  });
}

async function readBefore(
  context: ExcelContext,
  { settings }: BuildRequest,
  overtaken?: OvertakenSheets,
): Promise<{ before: WorkbookBefore; writing: Writing }> {
  const { sheets: read, sheetNames, cellStyles, takenNames } = await readWorkbook(context);
  const sheets = await withTypedFormulas(context, read);
  const planSheet = originalOf(sheets, planSheetIdentity);
  const otherwise = sheets.length > 0 ? withUsableLabels(settings) : null;
  const typedUnder = planSheet === undefined ? otherwise : readStructure(planSheet, sheets).settings;
  const before = { sheets, sheetNames, settings: typedUnder };
  return {
    before: overtaken === undefined ? before : { ...before, overtaken },
    writing: {
      looks: new CellLooks(cellStyles),
      takenNames,
      templateNames: { wanted: templateName, taken: sheetNames.map(({ name }) => name) },
    },
  };
}

/**
 * Reads the workbook and plans its build. Round trips more tell whether what looks right on sheets that are there was altered beneath, and,
 * where sheets go, what only shows their texts.
 */
async function prepareBuild(
  context: ExcelContext,
  request: BuildRequest,
  overtaken?: OvertakenSheets,
): Promise<{ before: WorkbookBefore; writing: Writing; build: BuildSteps }> {
  const { before, writing } = await readBefore(context, request, overtaken);
  const { unchanged, removals, journals } = stepsOf(before, request);
  const altered = await alteredSheets(context, unchanged);
  const names = removals.map(({ existing }) => existing.name);
  const staying = before.sheets.filter(({ name }) => ![...names, ...journals].includes(name));
  const dependents = names.length === 0 ? new Map() : await dependentCells(context, staying, names);
  return { before, writing, build: stepsOf({ ...before, altered, dependents }, request) };
}

const stepsOf = (
  before: WorkbookBefore,
  { plan, settings, now, newId = randomId, decisions = [], endedYear }: BuildRequest,
): BuildSteps =>
  buildSteps(plan, withUsableLabels(settings), before, {
    movedAt: dateTime(now),
    newId,
    decisions,
    endedYear,
  });

/** Once anything is written it is too late to refuse: what is not sure in a further round goes to 保管. */
function assertSure(build: BuildSteps): void {
  assertReadable(build);
  assertDecided(build);
}

function assertReadable({ contradicting }: BuildSteps): void {
  if (contradicting.length > 0)
    throw new WorkbookError("columnsContradict", { subject: namedFirst(contradicting) });
}
