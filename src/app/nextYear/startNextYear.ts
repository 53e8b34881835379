import { renewBook } from "../../excel/renewBook";
import type { RunExcel } from "../../excel/runExcel";
import type { OnProgress, Unmet } from "../../excel/writeSheets";
import { isFilled } from "../../forms/answer";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import { originalOf, originalsFirst } from "../../forms/finding/originalSheets";
import { endedYearOf } from "../../forms/endedSheet";
import { headerKey } from "../../forms/headings";
import { planSheetIdentity } from "../../forms/sheetIdentity";
import { nextFiscalYear } from "../../plan/words/nextFiscalYear";
import type { SheetContent } from "../../sheet/sheetContent";
import { assertDecided } from "../build/assertDecided";
import { buildWorkbook, previewBuild, type BuildRequest } from "../build/buildWorkbook";
import { planOnSheet } from "../build/planOnSheet";
import { checkWorkbook } from "../check/checkWorkbook";
import { WorkbookError } from "../failure";
import { namedFirst } from "../namedFirst";
import { newId as randomId } from "../newId";
import { readWorkbook } from "../readWorkbook";
import { keepSummary } from "./keepSummary";
import { nextSettings } from "./nextSettings";
import { yearChanges, type YearChange } from "./yearChanges";
import { bodiesUnknown, nextPlan } from "./nextPlan";
import type { RenamedBodies } from "./renamedBodies";

export interface NextYearRequest {
  /** The year that is to begin, as the person was told: where it has begun already, what is left of it is done. The one after that of 計画 where it is absent. */
  fiscalYear?: string;
  renamedBodies?: RenamedBodies;
  /** Dates what goes to 保管. */
  now: Date;
  newId?: () => string;
  onProgress?: OnProgress;
}

export interface NextYearReport {
  /** The one that has begun. */
  fiscalYear: string;
  /** Texts of the year that is over, which are in 保管 now. */
  carried: number;
  /** Texts to be written. */
  blank: number;
  /** Tabs of 総括表 and 公表用 of the year that is over. */
  kept: string[];
  /** Those of them that do not say what the sheets of texts said: corrected by hand, or older. */
  differing: string[];
  /** What else of 計画 has changed with the year; a due date that was set is in 保管. */
  changes: YearChange[];
  unmet: Unmet;
}

/**
 * Begins the next fiscal year in a workbook: plan, numbers, settings and bodies go on, texts go to 保管 as those of the year that is over,
 * 総括表 and 公表用 stay under its name, and the workbook is another than the one that was saved before. The plan sheet gets the new year
 * last: broken off anywhere, it can be done again.
 * @throws WorkbookError when there is no plan sheet, its year cannot be read, it does not name a body that is renamed, or a build would refuse, with nothing written; HostError
 * when Excel fails.
 */
export async function startNextYear(run: RunExcel, request: NextYearRequest): Promise<NextYearReport> {
  const { now, newId = randomId, renamedBodies = new Map<string, string>(), onProgress } = request;
  const { sheets } = await run(readWorkbook);
  const evaluation = readEvaluation(sheets);
  if (evaluation === null) throw new WorkbookError("notOurs");
  const plan = planOnSheet(evaluation.structure);
  const isBegun =
    request.fiscalYear !== undefined && headerKey(plan.fiscalYear) === headerKey(request.fiscalYear);
  const unknown = isBegun ? [] : bodiesUnknown(plan, renamedBodies);
  if (unknown.length > 0) throw new WorkbookError("bodiesUnknown", { subject: namedFirst(unknown) });
  const fiscalYear = isBegun ? plan.fiscalYear : nextFiscalYear(plan.fiscalYear);
  if (fiscalYear === null) throw new WorkbookError("yearUnreadable", { subject: plan.fiscalYear });
  const ended = isBegun ? yearBefore(fiscalYear, sheets) : plan.fiscalYear;
  const build: BuildRequest = {
    plan: isBegun ? plan : nextPlan(plan, fiscalYear, renamedBodies),
    settings: isBegun ? evaluation.settings : nextSettings(evaluation.settings, plan.fiscalYear),
    ...{ now, newId },
    ...(ended !== undefined && { endedYear: ended }),
    ...(onProgress && { onProgress }),
  };
  assertDecided(await previewBuild(run, build));
  const kept = ended === undefined ? { kept: [], differing: [] } : await keepSummary(run, ended, now);
  if (!isBegun) await becomeAnother(run, newId());
  const { archived, unmet } = await buildWorkbook(run, build);
  const { required, filled } = await checkWorkbook(run);
  const carried = archived.filter(({ field, text }) => field !== null && isFilled(text)).length;
  const changes = isBegun ? [] : yearChanges(plan, evaluation.settings);
  return { fiscalYear, carried, blank: required - filled, ...kept, changes, unmet };
}

/** Its 総括表 is kept by the time 計画 says the new year. What a build that was broken off had put aside is still to go to 保管. */
const yearBefore = (fiscalYear: string, sheets: readonly SheetContent[]): string | undefined =>
  sheets
    .flatMap(({ identity }) => endedYearOf(identity) ?? [])
    .find((year) => nextFiscalYear(year) === fiscalYear);

/** So that sheets and files of the year before are known as such. */
const becomeAnother = (run: RunExcel, book: string): Promise<void> =>
  run(async (context) => {
    const { sheets } = await readWorkbook(context);
    const planSheet = originalOf(sheets, planSheetIdentity);
    if (planSheet === undefined) throw new WorkbookError("notOurs");
    const others = originalsFirst(sheets).filter((sheet) => sheet !== planSheet);
    await renewBook(context, planSheet, others, book);
  });
