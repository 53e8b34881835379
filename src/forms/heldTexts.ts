import { assessmentFields, type AssessmentKey } from "../plan/plan";
import { cellAt, cellText, rowEnd, type SheetContent } from "../sheet/sheetContent";
import { planHeaders } from "./planSheet";
import { measureHeaders, policyHeaders, statusHeader } from "./policyLayout";
import { forEachField, type Settings } from "./settings";
import { findLabelled, findTable } from "./table";

/** The texts that stand in a workbook for one policy or measure, with what its sheet says it is: whatever the plan sheet says now. */
export interface HeldTexts {
  sheetId: string;
  sheetName: string;
  policyNumber: string;
  policyTitle: string;
  /** `null` for the texts of a policy as a whole. */
  measure: { number: string; title: string } | null;
  texts: Record<AssessmentKey, string>;
  /** Zero-based cells of the texts; `null` where there is none. */
  cells: Record<AssessmentKey, { row: number; column: number } | null>;
}

/** Every text that people have typed in our sheets; copies of sheets are left alone. Of a measure with a sheet of its own, the text there is the typed one. */
export function readHeldTexts(contents: readonly SheetContent[], settings: Settings): HeldTexts[] {
  const own = contents.filter(
    ({ identity }, index) => index === contents.findIndex((other) => other.identity === identity),
  );
  const cards = own
    .filter(({ identity }) => identity?.startsWith("measure:"))
    .map((content) => readMeasureSheet(content, settings));
  const hasCard = new Set(cards.map(subjectKey));
  const rows = own
    .filter(({ identity }) => identity?.startsWith("policy:"))
    .flatMap((content) => readPolicySheet(content, settings))
    .filter((held) => !hasCard.has(subjectKey(held)));
  return [...rows, ...cards].filter(({ texts }) =>
    assessmentFields.some(({ key }) => texts[key].trim() !== ""),
  );
}

const subjectKey = ({ policyNumber, measure }: HeldTexts): string =>
  `${policyNumber} ${measure?.number ?? ""}`;

const textAt = (content: SheetContent, row: number, column: number | undefined): string => {
  const value = column === undefined ? "" : cellAt(content, row, column);
  return typeof value === "object" ? "" : cellText(value);
};

type TextPlaces = Partial<Record<AssessmentKey, number>>;

function textsInRow(
  content: SheetContent,
  row: number,
  columns: TextPlaces,
): Pick<HeldTexts, "texts" | "cells"> {
  return {
    texts: forEachField(({ key }) => textAt(content, row, columns[key])),
    cells: forEachField(({ key }) => (columns[key] === undefined ? null : { row, column: columns[key] })),
  };
}

function readPolicySheet(content: SheetContent, settings: Settings): HeldTexts[] {
  const own = findTable(
    content,
    { ...policyHeaders, ...settings.labels, status: statusHeader },
    "policyNumber",
  );
  const table = findTable(
    content,
    { ...measureHeaders, ...settings.labels, status: statusHeader },
    "measureNumber",
  );
  const ownColumns = own && textPlaces(own.columns, own.columns.fiscalYear, own.columns.status);
  const columns = table && textPlaces(table.columns, table.columns.implementingBody, table.columns.status);
  const ownRow = (own?.headerRow ?? 0) + 1;
  const policy = {
    sheetId: content.id,
    sheetName: content.name,
    policyNumber: textAt(content, ownRow, own?.columns.policyNumber).trim(),
    policyTitle: textAt(content, ownRow, own?.columns.policyTitle).trim(),
  };
  const held: HeldTexts[] = [];
  if (ownColumns !== null) {
    held.push({ ...policy, measure: null, ...textsInRow(content, ownRow, ownColumns) });
  }
  for (let row = (table?.headerRow ?? Infinity) + 1; row < rowEnd(content); row++) {
    const number = textAt(content, row, table?.columns.measureNumber).trim();
    const title = textAt(content, row, table?.columns.measureTitle).trim();
    held.push({ ...policy, measure: { number, title }, ...textsInRow(content, row, columns ?? {}) });
  }
  return held;
}

function readMeasureSheet(content: SheetContent, settings: Settings): HeldTexts {
  const labelled = (label: string): string => {
    const at = findLabelled(content, label);
    return at === null ? "" : textAt(content, at.row, at.column);
  };
  const rowOf = (label: string) => findLabelled(content, label)?.row;
  const labelledRows = forEachField(({ key }) => rowOf(settings.labels[key]));
  const rows = textPlaces(labelledRows, rowOf(planHeaders.implementingBody), rowOf(statusHeader));
  const valueColumn = findLabelled(content, planHeaders.measureNumber)?.column ?? content.column + 1;
  const [policyNumber = "", policyTitle = ""] = labelled(planHeaders.policyTitle).split("\u3000", 2);
  return {
    sheetId: content.id,
    sheetName: content.name,
    policyNumber,
    policyTitle,
    measure: { number: labelled(planHeaders.measureNumber), title: labelled(planHeaders.measureTitle) },
    texts: forEachField(({ key }) => textAt(content, rows[key] ?? -1, valueColumn)),
    cells: forEachField(({ key }) =>
      rows[key] === undefined ? null : { row: rows[key], column: valueColumn },
    ),
  };
}

/**
 * Columns (or rows) of the texts. One whose heading is not found, because its wording was changed on the plan sheet, is the next free
 * one after `last`, the heading before the texts, and before `end`, 状態: what was typed there must not be overlooked.
 */
function textPlaces(found: TextPlaces, last: number | undefined, end: number | undefined): TextPlaces {
  const taken = new Set(Object.values(found));
  let next = last === undefined ? undefined : last + 1;
  return forEachField(({ key }) => {
    if (found[key] !== undefined) return found[key];
    while (next !== undefined && taken.has(next)) next++;
    if (next === undefined || (end !== undefined && next >= end)) return undefined;
    taken.add(next);
    return next;
  });
}
