import { readAssessmentHeading } from "../words/assessmentHeading";
import { comparisonKey, foldLine } from "../words/foldedLine";
import { readImplementingBody } from "../words/implementingBody";
import { remembering } from "../words/remembering";
import {
  bareNumbers,
  bodyNames,
  ignoredNames,
  levelNames,
  numberEndings,
  priorityNames,
  textNames,
  titleEndings,
} from "./columnNames";
import { assessmentKeys, type AssessmentKey } from "../plan";

/** What the heading of a column, or the label of a card, says. */
export type ColumnName =
  /** `isBare` for 施策, which may head the numbers where 施策名 heads the titles; `isContent` for 取組内容, which may only tell of the 施策. */
  | { part: "title"; level: number; isBare: boolean; isContent: boolean }
  | { part: "number"; level: number }
  | { part: "bareNumber" | "isPriority" | "implementingBody" | "ignored" }
  /** May head the texts of either, each with its rank; the lower the surer. */
  | { part: "texts"; ranks: Partial<Record<AssessmentKey, number>> };

const listNumber = /^(?:\(\d{1,2}\)|\d{1,2}[.)])(?=[^\d\s])/;

/** Uniform for comparing, without what stands around it: (3) 成果と課題(令和5年度) is 成果と課題. */
export const headingKey = (heading: string): string =>
  comparisonKey(heading)
    .toLowerCase()
    .replace(listNumber, "")
    .replace(/^[■□◆◇○●◎★▼・※*【[<]+(?=.)|[】\]>:]+$/g, "")
    .replace(/^\(([^()]+)\)$|^([^(]+)\([^)]*\)$/, "$1$2");

/** What a heading names; null for what is not known. */
export const columnName = remembering((heading): ColumnName | null => {
  const key = headingKey(heading);
  return key === "" ? null : (fixedName(key) ?? levelName(key) ?? textName(key));
});

function fixedName(key: string): ColumnName | null {
  if (bareNumbers.includes(key)) return { part: "bareNumber" };
  if (priorityNames.includes(key)) return { part: "isPriority" };
  if (ignoredNames.includes(key)) return { part: "ignored" };
  const isBody = bodyNames.includes(key) || readImplementingBody(foldLine(key)) === "";
  return isBody ? { part: "implementingBody" } : null;
}

function levelName(key: string): ColumnName | null {
  const find = (ending: string): number =>
    key.endsWith(ending)
      ? levelNames.findIndex((names) => names.includes(key.slice(0, key.length - ending.length)))
      : -1;
  for (const ending of titleEndings) {
    const level = find(ending);
    if (level >= 0) return { part: "title", level, isBare: ending === "", isContent: key.endsWith("内容") };
  }
  for (const ending of numberEndings) {
    const level = find(ending);
    if (level >= 0) return { part: "number", level };
  }
  return null;
}

/** 自己評価の理由 is the text of 自己評価. */
const aboutText = /(?<=.)の?(?:理由|根拠|説明|詳細)$/;

function textName(key: string): ColumnName | null {
  const of = key.replace(aboutText, "");
  return textNamed(key) ?? (of === key ? null : textNamed(of));
}

function textNamed(key: string): ColumnName | null {
  const read = readAssessmentHeading(foldLine(key))?.field;
  const ranks: Partial<Record<AssessmentKey, number>> = {};
  for (const field of assessmentKeys) {
    const rank = textNames[field].findIndex(
      ({ names, parts }) => names.includes(key) || parts.some((part) => key.includes(part)),
    );
    if (rank >= 0) ranks[field] = rank;
  }
  if (read !== undefined) ranks[read] = 0;
  return Object.keys(ranks).length === 0 ? null : { part: "texts", ranks };
}
