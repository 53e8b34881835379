import { textOf, type Assessed, type BasicPolicy, type Measure, type Plan } from "../../plan/plan";
import { quotedSheetName, sameRowAddress } from "../../sheet/cellRange";
import type { CellStyleName } from "../../sheet/cellStyles";
import { contentText, type CellContent, type CellSpec, type RowSpec } from "../../sheet/sheetSpec";
import { rowHeight } from "../../sheet/textLayout";
import { cell, row } from "../blankSpec";
import { fieldCell } from "../fieldCell";
import type { Field } from "../fields";
import { priorityMark, statusHeader } from "../headings";
import { owedCell, type Owing } from "../owed";
import { statusFormula, statusResult } from "../statusFormula";
import { firstTextColumn, policyColumnWidths } from "./policyLayout";

/** What can be typed in a row (`measure` is `null` for that of the policy itself), and what is owed there. */
export interface Writing {
  isTyped: (field: Field, measure: Measure | null) => boolean;
  owing: (field: Field, measure: Measure | null) => Owing;
  /** 状態 of a row that owes nothing. */
  statusWithout: string;
}

/** The columns of a table, which of them are asked in it, and what is written there. */
export interface TableFields extends Writing {
  fields: readonly Field[];
  asked: readonly Field[];
}

/** Sheet and cell (R1C1) of a text that is typed on its measure's own sheet. */
export type TextSource = (measure: Measure, field: Field) => { sheetName: string; address: string };

/** Four lines to type in, so that a blank cell looks like a place for a text. */
const smallestTextHeight = 80;

/** `hidden` heads the hidden column: the group of the policy, the ids of its measures. */
export function headerRow(headers: readonly string[], table: TableFields, hidden: string): RowSpec {
  const leading = headers.map((header) => cell(header, "header"));
  const texts = table.fields.map((field) =>
    table.asked.includes(field) ? cell(field.label, "header") : blank,
  );
  const cells = [...leading, ...texts, table.asked.length > 0 ? cell(statusHeader, "header") : blank];
  const widths = policyColumnWidths(table.fields);
  return row(
    [...cells, cell(hidden, "header")],
    rowHeight(
      cells.map(({ content }, column) => ({
        text: contentText(content),
        columnWidth: widths[column] ?? 0,
      })),
      26,
    ),
  );
}

/** In the order of `policyHeaders`. */
export const policyFacts = (plan: Plan, policy: BasicPolicy): CellContent[] => [
  policy.number,
  policy.title,
  policy.measures.length,
  plan.fiscalYear,
];

/** In the order of `measureHeaders`. */
export const measureFacts = (measure: Measure): CellContent[] => [
  measure.number,
  measure.title,
  measure.isPriority ? priorityMark : null,
  measure.implementingBody || null,
];

const inStyles = (facts: readonly CellContent[], styles: readonly CellStyleName[]): CellSpec[] =>
  facts.map((fact, column) => cell(fact, styles[column] ?? "text"));

export const policyRow = (table: TableFields, plan: Plan, policy: BasicPolicy): RowSpec =>
  subjectRow(table, policy, null, {
    facts: inStyles(policyFacts(plan, policy), ["centred", "text", "count", "centred"]),
    textCell: (field) => typedText(table, policy, null, field),
    hidden: policy.group,
  });

export const measureRow = (table: TableFields, measure: Measure, source: TextSource | null): RowSpec =>
  subjectRow(table, measure, measure, {
    facts: inStyles(measureFacts(measure), ["centred", "text", "centred", "text"]),
    textCell: (field) =>
      source === null
        ? typedText(table, measure, measure, field)
        : mirroredText(field, source(measure, field)),
    hidden: measure.id ?? "",
  });

/** In the columns of what is not asked. */
const blank: CellSpec = cell(null, "note");

const typedText = (
  { isTyped, fields }: TableFields,
  subject: Assessed,
  measure: Measure | null,
  field: Field,
): CellSpec =>
  fieldCell(field, textOf(subject, field.key), isTyped(field, measure), (key) => addressIn(fields, key));

/** The cell of a field in the same row; `null` where it is not asked. */
function addressIn(fields: readonly Field[], key: string): string | null {
  const index = fields.findIndex((field) => field.key === key);
  return index < 0 ? null : sameRowAddress(firstTextColumn + index);
}

/** `&""` keeps a blank source blank instead of 0; numbers stay numbers. */
function mirroredText({ kind }: Field, { sheetName, address }: ReturnType<TextSource>): CellSpec {
  const source = `${quotedSheetName(sheetName)}!${address}`;
  if (kind.is === "text") return cell({ formula: `=${source}&""` }, "mirrored");
  const style = kind.is === "choice" ? "mirrored" : kind.is === "number" ? "number" : "share";
  return cell({ formula: `=IF(${source}="","",${source})` }, style);
}

/** A row as high as what stands in it, or as what its cells will show. */
function subjectRow(
  table: TableFields,
  subject: Assessed,
  measure: Measure | null,
  { facts, textCell, hidden }: { facts: CellSpec[]; textCell: (field: Field) => CellSpec; hidden: string },
): RowSpec {
  const { fields, asked } = table;
  const widths = policyColumnWidths(fields);
  const shown = fields.map((field) => (asked.includes(field) ? textCell(field) : blank));
  const status = asked.length > 0 ? statusCell(table, subject, measure) : blank;
  const texts = [
    ...facts.map(({ content }) => contentText(content)),
    ...fields.map((field) => (asked.includes(field) ? textOf(subject, field.key) : "")),
  ].map((text, column) => ({ text, columnWidth: widths[column] ?? 0 }));
  return row(
    [...facts, ...shown, status, cell(hidden || null, "text")],
    asked.length > 0 ? rowHeight(texts, smallestTextHeight) : rowHeight(texts),
  );
}

/** 状態 of the texts in its row. */
function statusCell(
  { fields, asked, owing, statusWithout }: TableFields,
  subject: Assessed,
  measure: Measure | null,
): CellSpec {
  const placed = (key: string) => {
    const address = asked.some((field) => field.key === key) ? addressIn(fields, key) : null;
    return address === null ? null : { address, text: textOf(subject, key) };
  };
  const owed = asked.flatMap((field) => owedCell(field.key, owing(field, measure), placed));
  if (owed.length === 0) return cell(statusWithout, "centred");
  return cell({ formula: statusFormula(owed), result: statusResult(owed) }, "status");
}
