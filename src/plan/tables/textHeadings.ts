import { assessmentKeys, type AssessmentKey } from "../plan";
import type { Noise } from "../survey/noise";
import type { SurveyedLine } from "../survey/surveyedLine";
import { columnName, headingKey } from "./columnName";

/** 取組状況, or with its text: 取組状況：清掃した。 */
const labelled = /^\s*([^:：]{2,20})(?:[:：](.*))?$/s;
/** Names of columns that are less sure than these head no texts of an outline. */
const leastSure = 1;
const fewestTimes = 2;

/** The lines with those that head texts as a table's columns do (取組状況, 課長等意見), where nothing else heads such texts and they come again. */
export function withTextHeadings(lines: readonly SurveyedLine[], noise: Noise): readonly SurveyedLine[] {
  const missing = assessmentKeys.filter((key) =>
    lines.every(({ assessment, row }) => assessment?.field !== key && row === null),
  );
  if (missing.length === 0) return lines;
  const labels = lines.map((line, index) => (noise[index] === null ? labelOf(line) : null));
  const names = new Map(missing.map((field) => [usualName(labels, field), field]));
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

/** The surest name of a text that comes again, of those the most frequent; "" without any. */
function usualName(labels: readonly (Label | null)[], field: AssessmentKey): string {
  const found = new Map<string, { rank: number; times: number }>();
  for (const label of labels) {
    const rank = label?.ranks[field] ?? Infinity;
    if (label === null || rank > leastSure) continue;
    found.set(label.key, { rank, times: (found.get(label.key)?.times ?? 0) + 1 });
  }
  const [best] = [...found]
    .filter(([, { times }]) => times >= fewestTimes)
    .sort(([, one], [, other]) => one.rank - other.rank || other.times - one.times);
  return best?.[0] ?? "";
}
