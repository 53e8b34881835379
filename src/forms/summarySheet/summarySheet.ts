import { assessmentFields, type BasicPolicy, type Measure } from "../../plan/plan";
import { barColor, type CellStyleName } from "../../sheet/cellStyles";
import type { CellSpec, RowSpec, SheetSpec } from "../../sheet/sheetSpec";
import { remembered } from "../../sheet/remembered";
import { splitToFit } from "../../sheet/textLayout";
import { isFilled } from "../answer";
import { cell, priorityMark, row, sheetSpec, titleHeight } from "../blankSpec";
import { planCaption } from "../planCaption";
import { requiredFields, type Evaluation, type PolicyEvaluation } from "../evaluation/evaluation";
import { planHeaders } from "../planSheet/planSheet";
import { summarySheetIdentity } from "../sheetIdentity";
import { missingText } from "../missingText";
import { percentColumn, progressRows } from "./summaryProgress";
import { summaryHeaderRow, summaryRow, summaryTextBox, summaryWidths } from "./summaryRow";

export const summarySheetName = "総括表";

export const nameHeader = "基本施策・施策";

const tableHeaders = [
  planHeaders.policyNumber,
  planHeaders.measureNumber,
  nameHeader,
  planHeaders.priority,
  planHeaders.implementingBody,
];

/** 総括表: progress, then every text in its column; no merged cells, one page wide, nothing cut in print. */
export function summarySheetSpec(evaluation: Evaluation): SheetSpec {
  const { plan, settings } = evaluation;
  const progress = progressRows(evaluation);
  const top = [
    row([cell(plan.title || summarySheetName, "title")], titleHeight),
    row([cell([plan.fiscalYear, summarySheetName].filter((text) => text !== "").join("　"), "note")]),
    row([]),
    ...progress,
    row([]),
  ];
  const headerRow = top.length;
  const headers = [...tableHeaders, ...assessmentFields.map(({ key }) => settings.labels[key])];
  const body = evaluation.policies.flatMap((part, index) => [
    ...groupRow(part.policy, evaluation.policies[index - 1]?.policy),
    ...policyRows(part),
  ]);
  return sheetSpec({
    identity: summarySheetIdentity,
    name: summarySheetName,
    columnWidths: summaryWidths,
    rows: [...top, summaryHeaderRow(headers), ...body],
    highlights: [
      {
        kind: "dataBar",
        range: { row: 4, column: percentColumn, rowCount: progress.length - 1, columnCount: 1 },
        color: barColor,
      },
    ],
    frozen: { rows: 0, columns: 3 },
    isProtected: false,
    tabColor: "#C00000",
    remembersTexts: true,
    print: { titleRows: { first: headerRow, last: headerRow }, footer: planCaption(plan) },
  });
}

/** The level above the policies, wherever it changes. */
function groupRow(policy: BasicPolicy, previous: BasicPolicy | undefined): RowSpec[] {
  if (policy.group === "" || policy.group === previous?.group) return [];
  const cells = [...tableHeaders, ...assessmentFields].map((_, column) =>
    cell(column === 2 ? policy.group : null, "summaryGroup"),
  );
  return [summaryRow(cells)];
}

/** The rows of a policy and its measures. */
const policyRows = remembered((part: PolicyEvaluation): RowSpec[] => [
  ...subjectRows(part, null),
  ...part.policy.measures.flatMap((measure) => subjectRows(part, measure)),
]);

/** The row of a policy or measure, and as many more as its longest text needs. */
function subjectRows({ settings, policy }: PolicyEvaluation, measure: Measure | null): RowSpec[] {
  const subject = measure ?? policy;
  const isRequired = requiredFields(settings, measure).length > 0;
  const pieces = assessmentFields.map(({ key }) => splitToFit(subject[key], summaryTextBox));
  const count = Math.max(...pieces.map(({ length }) => length));
  const styles = measure === null ? policyStyles : measureStyles;
  return Array.from({ length: count }, (_, index): RowSpec => {
    const texts = assessmentFields.map(({ key }, column) =>
      textCell(subject[key], pieces[column]?.[index], index, isRequired, styles.text),
    );
    const facts = [
      cell(policy.number, styles.centred),
      cell(measure?.number ?? null, styles.centred),
      cell(subject.title, styles.name),
      cell(measure?.isPriority ? priorityMark : null, styles.centred),
      cell(measure?.implementingBody || null, styles.text),
    ];
    return summaryRow([...facts, ...texts]);
  });
}

const policyStyles = {
  name: "summaryPolicy",
  centred: "summaryPolicyCentred",
  text: "summaryPolicyText",
} as const;
const measureStyles = { name: "summaryText", centred: "summaryCentred", text: "summaryText" } as const;

function textCell(
  text: string,
  piece: string | undefined,
  index: number,
  isRequired: boolean,
  style: CellStyleName,
): CellSpec {
  if (isRequired && index === 0 && !isFilled(text)) {
    return cell(missingText(text), "gap");
  }
  return cell(piece || null, style);
}
