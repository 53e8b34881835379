import { chaseList } from "../../src/app/check/chaseList";
import type { CheckReport } from "../../src/app/check/checkEvaluation";
import type { PublishedFinding } from "../../src/app/publish/publishWorkbook";
import type { FindingSeverity } from "../../src/check/finding";
import type { ReturnedRound } from "../../src/app/check/returnedRounds";
import type { ReadPlan, ReportedProblem } from "../../src/app/plan/readPlan";
import { areaReference } from "../../src/file/model/address";
import type { Workbook } from "../../src/file/model/workbook";
import { listedRoles } from "../../src/app/plan/listedRoles";
import type { Evaluation } from "../../src/forms/evaluation/evaluation";
import type { Assessed, Plan } from "../../src/plan/plan";
import { findingMessage } from "../../src/strings/findings/findingMessage";
import { rulesAddress } from "../../src/strings/findings/rulesAddress";
import { stageStrings } from "../../src/strings/stageStrings";
import { ja } from "../../src/strings/ja";
import { ownerName } from "../../src/strings/missingMessage";
import { problemMessage } from "../../src/strings/problemMessage";

/** The plan as `--json` prints it. */
export function planJson({ title, fiscalYear, policies }: Plan) {
  return {
    title,
    fiscalYear,
    policies: policies.map(({ measures, ...policy }) => ({
      ...withTexts(policy),
      measures: measures.map(withTexts),
    })),
  };
}

const withTexts = <Item extends Assessed>({ texts, ...facts }: Item) => ({ ...facts, ...texts });

/** Every line with its role and the rule that decided it. */
export function linesJson(read: Pick<ReadPlan, "lines" | "problems">) {
  const roles = listedRoles(read);
  return read.lines.map(({ line, text, reason }, index) => ({ line, text, role: roles[index], reason }));
}

export function problemsJson(problems: readonly ReportedProblem[]) {
  return problems.map((problem) => ({
    code: problem.code,
    severity: problem.severity,
    line: problem.line,
    message: problemMessage(ja, problem),
  }));
}

/** A check as `--json` prints it. */
export function checkJson(report: CheckReport, workbook: Workbook) {
  const { isComplete, policies, measures, required, filled, findings } = report;
  const counts = { policies, measures, required, filled };
  return { complete: isComplete, ...counts, findings: findingsJson(findings, workbook) };
}

/** Who still has to write what, stage by stage; `daysLeft` is `null` where no date is known. */
export const chaseJson = (evaluation: Evaluation, now: Date) =>
  chaseList(evaluation, now).flatMap(({ stage, dueDate, daysLeft, owed }) =>
    owed.map(({ owner, missing }) => ({
      stage,
      owner: ownerName(ja, owner),
      missing: missing.length,
      dueDate,
      daysLeft,
    })),
  );

/** A finding as `--json` prints it. */
interface FindingJson {
  code: string;
  severity: FindingSeverity;
  policy: string;
  measure: string;
  field?: string;
  sheet: string;
  cell: string;
  message: string;
}

/** What was found, and what the results of formulas leave in doubt. */
export const findingsJson = (findings: readonly PublishedFinding[], workbook: Workbook): FindingJson[] => [
  ...findings.map(findingJson),
  ...doubtfulResults(workbook),
];

function findingJson(finding: PublishedFinding): FindingJson {
  const { code, severity, policy, measure, field, place, cell } = finding;
  return {
    code,
    severity,
    policy,
    measure,
    ...(field === null ? {} : { field }),
    sheet: place?.sheetName ?? "",
    cell,
    message: findingMessage(ja, finding),
    ...("rule" in finding && { rule: finding.rule, link: rulesAddress }),
  };
}

const withoutSpaces = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** Most titles name the year already, in one spelling or another. */
function planHeading({ title, fiscalYear }: Plan): string {
  return withoutSpaces(title).includes(fiscalYear) ? title : [title, fiscalYear].filter(Boolean).join("　");
}

export function planLines(plan: Plan, problems: readonly ReportedProblem[]): string[] {
  return [
    planHeading(plan),
    ...plan.policies.flatMap(({ number, title, measures }) => [
      `${number} ${title}`,
      ...measures.map((measure) => `  ${measure.number} ${measure.title}${measure.isPriority ? " ●" : ""}`),
    ]),
    ...problems.map((problem) => `${problem.line} 行目: ${problemMessage(ja, problem)}`),
  ];
}

export function checkLines({ complete, required, filled, findings }: ReturnType<typeof checkJson>): string[] {
  return [
    complete ? "記入はそろっています。" : "記入がそろっていません。",
    `${filled} / ${required} 欄`,
    ...findings.map(findingLine),
  ];
}

export function findingLine({ severity, message, sheet, cell }: FindingJson): string {
  const where = sheet === "" ? "" : `［${sheet} ${cell}］`;
  return `${severity === "error" ? "要対応" : "確認"}: ${message}${where}`;
}

/** Whose files have not come back, in a stage in which some have. */
export const roundLine = ({ stage, received, awaited }: ReturnedRound): string =>
  `ファイルの返送（${stageStrings.ja.stages[stage]}）: ${received} の実施主体から届いています。` +
  (awaited.length === 0 ? "すべて届きました。" : `届いていない実施主体：${awaited.join("、")}`);

/** Says once that there are formulas whose results may not be right any more, which only Excel can tell, and where the first is. */
function doubtfulResults({ sheets, leftToExcel }: Workbook): FindingJson[] {
  for (const { name, cells } of leftToExcel?.size ? sheets : []) {
    for (const [row, inRow] of cells) {
      for (const [column, cell] of inRow) {
        if (!leftToExcel?.has(cell)) continue;
        const address = areaReference({ row, column, rowCount: 1, columnCount: 1 });
        const message = `Excel でしか計算できない数式が ${leftToExcel.size} 個あり、前の計算結果のままです（最初は「${name}」の ${address}）。Excel で開いて結果を確かめ、保存し直してください。`;
        const where = { policy: "", measure: "", sheet: name, cell: address };
        return [{ code: "resultDoubtful", severity: "warning", ...where, message }];
      }
    }
  }
  return [];
}
