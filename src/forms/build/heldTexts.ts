import { assessmentFields, type AssessmentKey } from "../../plan/plan";
import { cellAt, cellText, columnEnd, rowEnd, type SheetContent } from "../../sheet/sheetContent";
import { classifyAnswer } from "../answer";
import { findTextLabel } from "../measureSheet/measureSheet";
import { measureNumberText } from "../finding/numberText";
import { planHeaders } from "../planSheet/planSheet";
import { measureHeaders, policyHeaders, statusHeader } from "../policySheet/policyLayout";
import { forEachField, type Settings } from "../settings";
import { groupMark } from "../sheetIdentity";
import { findLabelled, findTable, type Table } from "../finding/table";
import { textPlaces, type TextPlaces } from "../finding/textPlaces";

/** A policy or measure as its sheet names it. */
export interface TextSubject {
  sheetName: string;
  policyNumber: string;
  policyTitle: string;
  /** `null` for a policy as a whole. */
  measure: { number: string; title: string } | null;
}

/** The texts that stand in a workbook for one policy or measure, with what its sheet says it is: whatever the plan sheet says now. */
export interface HeldTexts extends TextSubject {
  sheetId: string;
  /** As `groupMark` gives it. */
  group: string;
  texts: Record<AssessmentKey, string>;
  /** Zero-based cells of the texts; `null` where there is none. */
  cells: Record<AssessmentKey, { row: number; column: number } | null>;
}

/** What people have typed in our sheets. */
export interface HeldReading {
  typed: HeldTexts[];
  /** Typed over what shows the text of a measure's own sheet, and different from it. */
  typedOver: HeldTexts[];
  /** Where the texts of measures' own sheets are shown by formulas. */
  shown: HeldTexts[];
}

/** Every text that people have typed in the sheets given, of which each is there once. */
export function readHeldTexts(contents: readonly SheetContent[], settings: Settings): HeldReading {
  const cards = contents
    .filter(({ identity }) => identity?.startsWith("measure:"))
    .map((content) => readMeasureSheet(content, settings));
  const cardOf = new Map(cards.map((card) => [subjectKey(card), card]));
  const rows = contents
    .filter(({ identity }) => identity?.startsWith("policy:"))
    .flatMap((content) => readPolicySheet(content, settings));
  const typedOver = rows.flatMap((held) => {
    const card = cardOf.get(subjectKey(held));
    if (card === undefined) return [];
    const texts = forEachField(({ key }) => (held.texts[key] === card.texts[key] ? "" : held.texts[key]));
    return [{ ...held, texts }];
  });
  const ownRows = rows.filter((held) => !cardOf.has(subjectKey(held)));
  return {
    typed: [...ownRows, ...cards].filter(holdsText),
    typedOver: typedOver.filter(holdsText),
    shown: rows.filter((held) => cardOf.has(subjectKey(held))),
  };
}

const holdsText = ({ texts }: HeldTexts): boolean =>
  assessmentFields.some(({ key }) => classifyAnswer(texts[key]) !== "blank");

const subjectKey = ({ group, policyNumber, policyTitle, measure }: HeldTexts): string =>
  [group, policyNumber, policyTitle, measure?.number ?? ""].join("\n");

/** A sentence that Excel took for a formula, as it was typed; what refers to another sheet is no sentence. */
const typedFormula = (formula: string): string => (formula.includes("!") ? "" : formula);

const textAt = (content: SheetContent, row: number, column: number | undefined): string => {
  const value = column === undefined ? "" : cellAt(content, row, column);
  return typeof value === "object" ? typedFormula(value.formula ?? "") : cellText(value);
};

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
  const placesOf = <Key extends string>(table: Table<Key | AssessmentKey | "status">, before: Key) =>
    textPlaces(table.columns, {
      last: table.columns[before],
      end: table.columns.status ?? columnEnd(content),
      isHeaded: (column) => textAt(content, table.headerRow, column).trim() !== "",
    });
  const ownColumns = own && placesOf(own, "fiscalYear");
  const columns = table && placesOf(table, "implementingBody");
  const ownRow = (own?.headerRow ?? 0) + 1;
  const policy = {
    sheetId: content.id,
    group: groupMark(content.identity),
    sheetName: content.name,
    policyNumber: textAt(content, ownRow, own?.columns.policyNumber).trim(),
    policyTitle: textAt(content, ownRow, own?.columns.policyTitle).trim(),
  };
  const held: HeldTexts[] = [];
  if (ownColumns !== null) {
    held.push({ ...policy, measure: null, ...textsInRow(content, ownRow, ownColumns) });
  }
  for (let row = (table?.headerRow ?? Infinity) + 1; row < rowEnd(content); row++) {
    const number = measureNumberText(
      cellAt(content, row, table?.columns.measureNumber ?? -1),
      policy.policyNumber,
    );
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
  const valueColumn = findLabelled(content, planHeaders.measureNumber)?.column ?? content.column + 1;
  const labelledRows = forEachField(({ key }) => findTextLabel(content, settings.labels[key])?.row);
  const rows = textPlaces(labelledRows, {
    last: rowOf(planHeaders.implementingBody),
    end: rowOf(statusHeader) ?? rowEnd(content),
    isHeaded: (row) => textAt(content, row, valueColumn - 1).trim() !== "",
  });
  const [policyNumber = "", ...titleParts] = labelled(planHeaders.policyTitle).split("\u3000");
  return {
    sheetId: content.id,
    group: groupMark(content.identity),
    sheetName: content.name,
    policyNumber,
    policyTitle: titleParts.join("\u3000"),
    measure: {
      number: labelled(planHeaders.measureNumber).trim(),
      title: labelled(planHeaders.measureTitle),
    },
    texts: forEachField(({ key }) => textAt(content, rows[key] ?? -1, valueColumn)),
    cells: forEachField(({ key }) =>
      rows[key] === undefined ? null : { row: rows[key], column: valueColumn },
    ),
  };
}
