import { isFilled } from "../../forms/answer";
import type { PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { entryFinding, type Finding } from "../finding";
import { announcing, listItem, unfinished, withoutStop } from "./lineEnds";

/** A text comes to its end: it was not cut off when it was pasted. Lists, names of things, and what stands in brackets have no stop. */
export function checkTextCutOff({ entries }: PolicyEvaluation): Finding[] {
  return entries.flatMap((entry) => {
    if (entry.text.endsWith("。")) return [];
    const end = cutOffEnd(entry.text);
    return end === null || !isFilled(entry.text) ? [] : [entryFinding(entry, { code: "textCutOff", end })];
  });
}

/** So much of the end is told. */
const shown = 12;
/** A line without any stop that is longer is no heading. */
const longestHeading = 24;

/** The end of a text that stops in the middle; `null` where it is whole. */
function cutOffEnd(text: string): string | null {
  const lines = text.trim().split(/\s*\n\s*/);
  const last = lines.at(-1) ?? "";
  return isCutOff(last, lines.slice(0, -1)) ? last.slice(-shown) : null;
}

function isCutOff(last: string, before: readonly string[]): boolean {
  if (announcing.test(last)) return true;
  if (listItem.test(last)) return false;
  const hasStops = last.includes("。") || (before.length > 0 && before.every((line) => line.endsWith("。")));
  if (hasStops && withoutStop.test(last)) return true;
  return (hasStops || last.length > longestHeading) && unfinished.test(last);
}
