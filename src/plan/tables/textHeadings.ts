import { assessmentKeys, type AssessmentKey } from "../plan";
import type { Noise } from "../survey/noise";
import type { SurveyedLine } from "../survey/surveyedLine";
import { columnName, headingKey } from "./columnName";

/** 取組状況, or with its text: 取組状況：清掃した。 */
const labelled = /^\s*([^:：]{2,20})(?:[:：](.*))?$/s;
/** Names of columns that are less sure than these head no texts of an outline. */
const leastSure = 1;
const fewestTimes = 2;

/** The lines with those that head texts as a table's columns do (取組状況, 課長等意見), where nothing else heads such texts and they come again or the document tells of one measure alone. */
export function withTextHeadings(lines: readonly SurveyedLine[], noise: Noise): readonly SurveyedLine[] {
  const missing = assessmentKeys.filter((key) =>
    lines.every(({ assessment, row }) => assessment?.field !== key && row === null),
  );
  if (missing.length === 0) return lines;
  const labels = lines.map((line, index) => (noise[index] === null ? labelOf(line) : null));
  const least = areAllDifferent(lines, noise) ? 1 : fewestTimes;
  const names = new Map(missing.map((field) => [usualName(labels, field, least), field]));
  return lines.map((line, index) => {
    const label = labels[index] ?? null;
    const field = label === null ? undefined : names.get(label.key);
    if (label === null || field === undefined) return line;
    return { ...line, heading: null, assessment: { field, name: label.key, text: label.text } };
  });
}

interface Label {
  key: string;
  ranks: Partial<Record<AssessmentKey, number>>;
  text: string;
}

function labelOf({ text, isBlank, heading, row, implementingBody }: SurveyedLine): Label | null {
  if (isBlank || heading !== null || row !== null || implementingBody !== null) return null;
  const [, typed = "", value = ""] = labelled.exec(text) ?? [];
  const name = typed === "" ? null : columnName(typed);
  return name?.part === "texts" ? { key: headingKey(typed), ranks: name.ranks, text: value.trim() } : null;
}

/** Whether no kind of heading comes again: there is one measure at most. */
function areAllDifferent(lines: readonly SurveyedLine[], noise: Noise): boolean {
  const families = lines.flatMap(({ heading }, index) =>
    heading === null || noise[index] !== null ? [] : [heading.family],
  );
  return families.length > 0 && new Set(families).size === families.length;
}

/** The surest name of a text that comes so often, of those the most frequent; "" without any. */
function usualName(labels: readonly (Label | null)[], field: AssessmentKey, least: number): string {
  const found = new Map<string, { rank: number; times: number }>();
  for (const label of labels) {
    const rank = label?.ranks[field] ?? Infinity;
    if (label === null || rank > leastSure) continue;
    found.set(label.key, { rank, times: (found.get(label.key)?.times ?? 0) + 1 });
  }
  const [best] = [...found]
    .filter(([, { times }]) => times >= least)
    .sort(([, one], [, other]) => one.rank - other.rank || other.times - one.times);
  return best?.[0] ?? "";
}
