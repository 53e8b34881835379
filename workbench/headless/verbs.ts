import { join } from "node:path";
import { buildWorkbook } from "../../src/app/build/buildWorkbook";
import { isHeldBy } from "../../src/app/build/isHeldBy";
import { planOnSheet } from "../../src/app/build/planOnSheet";
import type { CheckReport } from "../../src/app/check/checkEvaluation";
import { checkWorkbook } from "../../src/app/check/checkWorkbook";
import { assertHasMeasures, documentOf, readDocument, type ReadPlan } from "../../src/app/plan/readPlan";
import { startNextYear } from "../../src/app/nextYear/startNextYear";
import { readPlanFile } from "../../src/app/plan/readPlanFile";
import { publishWorkbook } from "../../src/app/publish/publishWorkbook";
import { openWorkbook, type OpenWorkbook } from "../../src/app/session/openWorkbook";
import { writeSummary, type SummaryReport } from "../../src/app/summary/writeSummary";
import { openHost, type Host } from "../host/host";
import { notesIn } from "../../src/file/attachments";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import {
  assertFolder,
  assertNoInput,
  assertWritable,
  isSameFile,
  readInput,
  writeOutput,
  writeOutputs,
} from "./files";
import {
  chaseJson,
  checkJson,
  checkLines,
  findingLine,
  findingsJson,
  linesJson,
  planJson,
  planLines,
  problemsJson,
  roundLine,
} from "./reports";
import { bookAt, writableBookAt } from "./bookAt";
import { collect, split } from "./rounds";
import { openBook, portOf, type VerbResult } from "./verb";
import type { Request, Verb } from "./usage";
import { UsageError } from "./usageError";

/** What every verb does. */
export const verbs: Record<Verb, (request: Request) => Promise<VerbResult>> = {
  parse,
  build,
  check,
  summary,
  publish,
  "next-year": nextYear,
  split,
  collect,
};

const noHost = { syncs: 0, requestBytes: 0, largestRequestBytes: 0, actions: 0 };

async function parse(request: Request): Promise<VerbResult> {
  const read = await readRequested(request);
  const { plan, problems } = read;
  const report = {
    plan: planJson(plan),
    problems: problemsJson(problems),
    lines: linesJson(read),
    host: noHost,
  };
  return { exitCode: 0, report, lines: planLines(plan, problems) };
}

async function readRequested({ input, sheets, corrections }: Request): Promise<ReadPlan> {
  const file = await readPlanFile({ bytes: readInput(input), name: input }, sheets);
  return readDocument(documentOf(file), corrections);
}

async function build(request: Request): Promise<VerbResult> {
  const { out, layout, withSummary } = request;
  assertWritable(out);
  const there = await bookAt(out);
  if (there === null) assertNoInput(out, [request.input]);
  const before = request.into ? there : null;
  const isOverBook = there !== null && before === null;
  if (isOverBook && isSameFile(request.input, out)) throw refusal(out);
  const { host, save } = openBook(before);
  const now = new Date();
  const known = before === null ? null : await openWorkbook(portOf(host));
  const own = isSameFile(request.input, out) ? known : null;
  const { plan, problems, settings } = own === null ? await readPlan(request) : planOf(own);
  const chosen = { ...settings, ...known?.report.evaluation.settings, ...(layout && { layout }) };
  const built = await buildWorkbook(portOf(host), { plan, settings: chosen, now });
  const summed = withSummary ? await writeSummary(portOf(host), { now }) : null;
  const bytes = await save();
  if (isOverBook && !isHeldBy(there, host.workbook)) throw refusal(out);
  writeOutput(out, bytes);
  const report = {
    plan: planJson(plan),
    problems: problemsJson(problems),
    sheets: built.added,
    ...(before !== null && { changed: built.changed, removed: built.removed }),
    ...(summed && { summary: checkJson(summed, host.workbook) }),
    host: host.usage(),
  };
  const lines = [
    ...planLines(plan, problems),
    `${built.added.length} 枚のシートを作成しました：${out}`,
    ...(summed ? [summaryLine(summed, out)] : []),
  ];
  return { exitCode: 0, report, lines };
}

async function readPlan(request: Request): Promise<Pick<ReadPlan, "plan" | "problems" | "settings">> {
  const read = await readRequested(request);
  assertHasMeasures(read);
  return read;
}

/** A workbook that is built anew from its own 計画. */
const planOf = ({ report: { evaluation } }: OpenWorkbook) => ({
  plan: planOnSheet(evaluation.structure),
  problems: [],
  settings: evaluation.settings,
});

const refusal = (path: string): UsageError =>
  new UsageError(
    `作成済みのブックがあります：${path}。その文章を残して作り直すには --into を付け、新しく作るには別の名前を指定してください。`,
  );

async function check({ input, stage }: Request): Promise<VerbResult> {
  const host = openHost(await openXlsx(readInput(input)));
  const report = await checkWorkbook(portOf(host), stage);
  const result = checkResult(report, host);
  const { rounds } = report;
  const owed = chaseJson(report.evaluation, new Date());
  return {
    exitCode: report.isComplete ? 0 : 1,
    report: { ...result.report, owed, ...(rounds.length > 0 && { rounds }) },
    lines: [...result.lines, ...rounds.map(roundLine)],
  };
}

async function summary({ input, out }: Request): Promise<VerbResult> {
  await writableBookAt(out, input);
  const host = openHost(await openXlsx(readInput(input)));
  const report = await writeSummary(portOf(host), { now: new Date() });
  writeOutput(out, await saveXlsx(host.workbook));
  const result = checkResult(report, host);
  return { ...result, exitCode: 0, lines: [...result.lines, summaryLine(report, out)] };
}

async function nextYear({ input, out, renamedBodies }: Request): Promise<VerbResult> {
  const there = await writableBookAt(out, input);
  const host = openHost(await openXlsx(readInput(input)));
  const report = await startNextYear(portOf(host), { now: new Date(), renamedBodies });
  if (there !== null && !isHeldBy(there, host.workbook))
    throw new UsageError(
      `--out に別の内容のブックがあります：${out}。その文章が失われないように、別の名前を指定してください。`,
    );
  writeOutput(out, await saveXlsx(host.workbook));
  const { fiscalYear, carried, blank, kept, differing, changes } = report;
  return {
    exitCode: 0,
    report: {
      ...{ fiscalYear, carried, blank, kept },
      ...(differing.length > 0 && { differing }),
      ...(changes.length > 0 && { changes }),
      host: host.usage(),
    },
    lines: [
      `${fiscalYear}を始めました：${out}`,
      `前年度の文章 ${carried} 件を「保管」に移しました。これから書く欄は ${blank} です。`,
      `前年度のまま残したシート：${kept.map((name) => `「${name}」`).join("")}`,
      ...differing.map(
        (name) =>
          `「${name}」は、終わった年度の文章と違うところがあります（直接直したか、書き出したあとに文章を変えたため）。そのまま残しました。`,
      ),
      ...changes.map(({ setting, before, after }) => yearChangeLine(setting, before, after)),
    ],
  };
}

const yearChangeLine = (setting: string, before: string, after: string): string =>
  `「${setting}」${before === "" ? "" : `の「${before}」`}を${after === "" ? "空欄にし、「保管」に残しました" : `「${after}」にしました`}。`;

/** Excel's in LTSC 2024. */
const newestApi = "1.17";

async function publish({ input, out }: Request): Promise<VerbResult> {
  assertFolder(out);
  const host = openHost(await openXlsx(readInput(input)), { apiVersion: newestApi });
  const hasApi = (version: string) => host.isSetSupported("ExcelApi", version);
  const notes = notesIn(host.workbook);
  const { files, findings } = await publishWorkbook(portOf(host), { hasApi, notes });
  const encoder = new TextEncoder();
  const written = files.map(({ name, text }) => ({ name, bytes: encoder.encode(text) }));
  for (const { name } of written) assertNoInput(join(out, name), [input]);
  const paths = writeOutputs(out, written);
  const printed = findingsJson(findings, host.workbook);
  return {
    exitCode: findings.some(({ severity }) => severity === "error") ? 1 : 0,
    report: { files: paths, findings: printed, host: host.usage() },
    lines: [...printed.map(findingLine), ...paths.map((path) => `作成しました：${path}`)],
  };
}

const summaryLine = ({ sheetName, publicationName }: SummaryReport, out: string): string =>
  `「${sheetName}」と「${publicationName}」を書きました：${out}`;

function checkResult(report: CheckReport, host: Host): VerbResult {
  const printed = checkJson(report, host.workbook);
  return { exitCode: 0, report: { ...printed, host: host.usage() }, lines: checkLines(printed) };
}
