import Papa from "papaparse";
import { textOf, type Measure } from "../plan/plan";
import type { Evaluation, PolicyEvaluation } from "../forms/evaluation/evaluation";
import { differentHeaders, publishedTableHeaders, statusHeader } from "../forms/headings";
import { publishedAs } from "../forms/owed";
import { statusText } from "../forms/statusText";
import { publishedParts } from "../forms/publicationSheet/publishedParts";
import { publishedTexts } from "../forms/publicationSheet/publishedTexts";
import { westernYearOf } from "../plan/words/fiscalYear";

/** Excel takes UTF-8 for Shift_JIS without it. */
const byteOrderMark = "\ufeff";

/**
 * What Excel and others take for a formula, or for nothing before one; Japanese Excel also full-width signs.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const formulaStart = /^[=+\-@\t\r\n\0＝＋－＠]/;

/**
 * 公表用.csv: one table with a row a measure, and one without a 施策番号 for the texts of a policy as a whole. A text that is not there is
 * blank; 状態 says whether it is owed.
 */
export function publicationCsv(evaluation: Evaluation): string {
  const { plan, settings } = evaluation;
  const labels = settings.fields.map(({ label }) => label);
  const headers = differentHeaders([...Object.values(publishedTableHeaders), ...labels, statusHeader]);
  const ofPlan = [plan.title, plan.fiscalYear, String(westernYearOf(plan.fiscalYear) ?? "")];
  const rows = publishedParts(evaluation).flatMap((part) =>
    policyRows(part).map((row) => [...ofPlan, ...row]),
  );
  const options = { quotes: true, newline: "\r\n", escapeFormulae: formulaStart };
  return `${byteOrderMark}${Papa.unparse([headers, ...rows], options)}\r\n`;
}

/** A policy about which nothing is said as a whole has a row only where it has no measures. */
function policyRows(part: PolicyEvaluation): string[][] {
  const { measures } = part.policy;
  const hasOwn = publishedTexts(part, null).length > 0 || measures.length === 0;
  return [
    ...(hasOwn ? [subjectRow(part, null)] : []),
    ...measures.map((measure) => subjectRow(part, measure)),
  ];
}

/** Spaces alone are no text. */
const withoutBlank = (text: string): string => (text.trim() === "" ? "" : text);

function subjectRow(part: PolicyEvaluation, measure: Measure | null): string[] {
  const { group, number, title } = part.policy;
  const texts = publishedTexts(part, measure);
  const subject = measure ?? part.policy;
  const missing = texts.flatMap(({ field, isMissing }) => (isMissing ? [field] : []));
  return [
    group,
    number,
    title,
    measure?.number ?? "",
    measure?.title ?? "",
    measure === null ? "" : measure.isPriority ? "1" : "0",
    measure?.implementingBody ?? "",
    ...part.settings.fields.map((field) =>
      publishedAs(field, measure, subject, part.settings) === "outOfScope"
        ? ""
        : withoutBlank(textOf(subject, field.key)),
    ),
    texts.length === 0 ? "" : statusText(missing),
  ];
}
