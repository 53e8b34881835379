import { textOf, type Measure } from "../../plan/plan";
import type { CellStyleName } from "../../sheet/cellStyles";
import { lyingPage } from "../../sheet/pageSetup";
import { layOnPages } from "../../sheet/pageFlow";
import { remembered } from "../../sheet/remembered";
import type { CellSpec, SheetSpec } from "../../sheet/sheetSpec";
import { isFilled } from "../answer";
import { cell, row, sheetSpec, singleLine, titleHeight } from "../blankSpec";
import type { Evaluation, PolicyEvaluation } from "../evaluation/evaluation";
import { outOfScope } from "../fieldHeadings";
import { shownText } from "../fieldText";
import type { Field } from "../fields";
import { owingNow } from "../owed";
import { askedOf } from "../settings";
import { footerText, missingMark, planCaption, priorityMark, summarySheetName } from "../headings";
import { summarySheetIdentity } from "../sheetIdentity";
import { summaryColumns, type SummaryColumn } from "./summaryColumns";
import { placedRow, summaryRow, type SummaryRow } from "./summaryRow";

/** Percent; columns that another application shows a sixth wider still fit the page. */
const scale = 88;

/** 総括表: one table, a row a policy or measure with every text in its column; no merged cells, nothing cut in print. */
export function summarySheetSpec(evaluation: Evaluation): SheetSpec {
  const { plan, settings } = evaluation;
  const { columns, paper } = summaryColumns(plan, settings);
  const pageHeight = lyingPage[paper].height / (scale / 100);
  const top = [
    row([cell(summarySheetName, "title")], titleHeight),
    row([cell(planCaption(plan) || null, "note")], singleLine + 4),
  ];
  const header = summaryRow(
    columns,
    columns.map(({ header: text }) => cell(text, "summaryHeader")),
  );
  const [headerRow] = layOnPages([header], { first: pageHeight, further: pageHeight }).map(placedRow);
  const headerHeight = headerRow?.height ?? singleLine;
  const further = pageHeight - headerHeight;
  const first = further - top.reduce((sum, { height }) => sum + height, 0);
  const placed = layOnPages(
    evaluation.policies.flatMap((part, index) => [
      ...groupRows(columns, part.policy.group, evaluation.policies[index - 1]?.policy.group),
      ...policyRows(columns, part),
    ]),
    { first, further },
  );
  const body = placed.map(placedRow);
  const bodyRow = top.length + 1;
  const table = { row: top.length, column: 0, rowCount: 1 + body.length, columnCount: columns.length };
  return sheetSpec({
    identity: summarySheetIdentity,
    name: summarySheetName,
    columnWidths: columns.map(({ width }) => width),
    rows: [...top, ...(headerRow ? [headerRow] : []), ...body],
    tables:
      body.length === 0
        ? []
        : [
            {
              name: summarySheetName,
              range: table,
              showFilter: true,
              bandedRows: true,
              style: "TableStyleLight1",
            },
          ],
    frozen: { rows: bodyRow, columns: 3 },
    isProtected: false,
    tabColor: "#C00000",
    remembersTexts: true,
    print: {
      area: { ...table, row: 0, rowCount: bodyRow + body.length },
      scale,
      ...(paper === "A3" && { paper }),
      pageStarts: placed.flatMap(({ beginsPage }, index) => (beginsPage ? [bodyRow + index] : [])),
      titleRows: { first: top.length, last: top.length },
      footer: footerText(plan),
    },
  });
}

/** The level above the policies, wherever it changes. */
function groupRows(
  columns: readonly SummaryColumn[],
  group: string,
  before: string | undefined,
): SummaryRow[] {
  if (group === "" || group === before) return [];
  const cells = columns.map(({ key }) => cell(key === "name" ? group : null, "summaryGroup"));
  return [summaryRow(columns, cells, { leadsOn: true })];
}

const knownRows = remembered((_part: PolicyEvaluation) => new Map<string, SummaryRow[]>());

/** The rows of a policy and its measures: the same as long as neither its texts nor the columns change. */
function policyRows(columns: readonly SummaryColumn[], part: PolicyEvaluation): SummaryRow[] {
  const known = knownRows(part);
  const layout = JSON.stringify(columns.map(({ key, width }) => [key, width]));
  const rows =
    known.get(layout) ?? [null, ...part.policy.measures].map((measure) => subjectRow(columns, part, measure));
  known.set(layout, rows);
  return rows;
}

const policyStyles = {
  name: "summaryPolicy",
  centred: "summaryPolicyCentred",
  text: "summaryPolicyText",
} as const;
const measureStyles = { name: "summaryText", centred: "summaryCentred", text: "summaryText" } as const;

/** The row of a policy or measure. */
function subjectRow(
  columns: readonly SummaryColumn[],
  { settings, policy }: PolicyEvaluation,
  measure: Measure | null,
): SummaryRow {
  const subject = measure ?? policy;
  const asked = askedOf(settings, measure);
  const styles = measure === null ? policyStyles : measureStyles;
  const facts: Record<string, CellSpec> = {
    policyNumber: cell(policy.number, styles.centred),
    measureNumber: cell(measure?.number ?? null, styles.centred),
    name: cell(subject.title, styles.name),
    priority: cell(measure?.isPriority ? priorityMark : null, styles.centred),
    implementingBody: cell(measure?.implementingBody || null, styles.text),
  };
  const texts = settings.fields.map(
    (field) =>
      [
        field.key,
        asked.includes(field)
          ? textCell(field, textOf(subject, field.key), owingNow(field, measure, subject, settings), styles)
          : cell(null, styles.text),
      ] as const,
  );
  const cells: Record<string, CellSpec> = { ...facts, ...Object.fromEntries(texts) };
  return summaryRow(
    columns,
    columns.map(({ key }) => cells[key] ?? cell(null, styles.text)),
    { leadsOn: measure === null && asked.length === 0 && policy.measures.length > 0 },
  );
}

function textCell(
  field: Field,
  text: string,
  owed: ReturnType<typeof owingNow>,
  styles: Record<"centred" | "text", CellStyleName>,
): CellSpec {
  const style = field.kind.is === "text" ? styles.text : styles.centred;
  if (owed === "owed" && !isFilled(text)) return cell(missingMark(text), "gap");
  if (owed === "outOfScope") return cell(outOfScope, styles.centred);
  return cell(shownText(field, text) || null, style);
}
