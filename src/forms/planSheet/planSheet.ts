import type { BasicPolicy, Measure, Plan } from "../../plan/plan";
import { sameRowAddress } from "../../sheet/cellRange";
import { contentText, type CellSpec, type RowSpec, type SheetSpec } from "../../sheet/sheetSpec";
import { rowHeight } from "../../sheet/textLayout";
import { cell, row, sheetSpec, singleLine, titleHeight } from "../blankSpec";
import { outOfScope, scopeHeader } from "../fieldHeadings";
import { columnNames } from "../finding/columnNames";
import type { Field } from "../fields";
import {
  footerText,
  hints,
  idHeaders,
  linkHeader,
  linkTexts,
  planHeaders,
  planSheetName,
  priorityMark,
} from "../headings";
import type { MeasureTable } from "../policySheet/policyLayout";
import { owing } from "../owed";
import { askedOf, type Settings } from "../settings";
import { planSheetIdentity } from "../sheetIdentity";
import { lookedUpStatusFormula } from "../statusFormula";
import { formsName } from "./formsVersion";
import { linksBelow } from "./linksBelow";
import { scopeMark } from "./scopeMark";
import { settingChoices, settingRows, settingTexts } from "./settingRows";

const titleRow = 1;
const widths = { scope: 9, statuses: 14, link: 10 };
const columnWidths = [20, 38, 11, 38, 7, 22, 18];
const measureNumberColumn = 2;
/** Of an empty plan, to type it in; Excel makes the table longer as people type below it. */
const blankRowCount = 30;
const priorityColumn = 4;

/** Where a policy's measures stand and which sheet the measure's link opens. */
export interface PlanSheetLinks {
  /** Of the plan sheet itself. */
  name: string;
  tableOf: (policy: BasicPolicy) => MeasureTable;
  sheetNameOf: (policy: BasicPolicy, measure: Measure | null) => string;
}

/** 計画シート: settings and a row a measure; the source of truth for the structure, so it is not protected. */
export function planSheetSpec(plan: Plan, settings: Settings, links: PlanSheetLinks): SheetSpec {
  const top = [
    row([cell(hints.plan, "note")]),
    row([cell(planSheetName, "title")], titleHeight),
    ...settingRows(plan, settings),
    row([]),
  ];
  const headers = [
    ...[...Object.values(planHeaders), ...scopeHeaders(settings)].map((header) => cell(header, "header")),
    ...statusFields(settings).map(({ shortLabel }) => cell(shortLabel, "header")),
    cell(linkHeader, "header"),
    ...Object.values(idHeaders).map((header) => cell(header, "header")),
  ];
  const linkColumn = headers.length - 1 - Object.keys(idHeaders).length;
  const headerRow = top.length;
  const body = plan.policies.flatMap((policy) =>
    (policy.measures.length === 0 ? [null] : policy.measures).map((measure) => ({ policy, measure })),
  );
  const isLimited = body.some(({ measure }) => measure?.isInScope === true);
  const rows =
    plan.policies.length === 0
      ? Array.from({ length: blankRowCount }, () => measureRow(settings, null, null, noStatuses(settings)))
      : plan.policies.flatMap((policy) => rowsOfPolicy(policy, settings, links, isLimited));
  const factCount = columnWidths.length + scopeHeaders(settings).length;
  return sheetSpec({
    identity: planSheetIdentity,
    name: links.name,
    columnWidths: [
      ...columnWidths,
      ...scopeHeaders(settings).map(() => widths.scope),
      ...statusFields(settings).map(() => widths.statuses),
      widths.link,
      ...Object.keys(idHeaders).map(() => 0),
    ],
    rows: [...top, row(headers, singleLine + 4), ...rows],
    facts: [...settingTexts(top), ...rows.flatMap(({ cells }) => cells.slice(0, factCount).map(textOfCell))],
    names: [...columnNames("plan", namedColumns(headers, settings), headerRow, 1 + rows.length), formsName],
    tables: [
      {
        name: planSheetName,
        range: { row: headerRow, column: 0, rowCount: 1 + rows.length, columnCount: headers.length },
        showFilter: true,
        bandedRows: false,
        style: "TableStyleLight1",
      },
    ],
    choices: [
      ...settingChoices,
      {
        range: {
          row: headerRow + 1,
          column: priorityColumn,
          rowCount: Math.max(1, rows.length),
          columnCount: 1,
        },
        values: [priorityMark],
      },
    ],
    links: linksBelow(
      headerRow + 1,
      linkColumn,
      body.map(({ policy, measure }) => links.sheetNameOf(policy, measure)),
    ),
    frozen: { rows: headerRow + 1, columns: 0 },
    isProtected: false,
    tabColor: "#1F4E79",
    print: {
      area: {
        row: titleRow,
        column: 0,
        rowCount: headerRow + 1 + rows.length - titleRow,
        columnCount: columnWidths.length,
      },
      isBlackAndWhite: true,
      titleRows: { first: headerRow, last: headerRow },
      footer: footerText(plan),
    },
  });
}

const textOfCell = ({ content }: CellSpec): string => contentText(content);

const columnKeys = (settings: Settings): string[] => [
  ...Object.keys(planHeaders),
  ...scopeHeaders(settings).map(() => "inScope"),
  ...statusFields(settings).map(() => ""),
  "",
  ...Object.keys(idHeaders),
];

/** What nobody has to write has no status. */
const statusFields = ({ fields }: Settings): Field[] =>
  fields.filter(({ required, writtenBy }) => required !== "never" && writtenBy !== "nobody");

/** Where a city chooses its fields it may choose what the committee judges, too. */
const scopeHeaders = ({ form }: Settings): string[] => (form === undefined ? [] : [scopeHeader]);

/** The columns that are read; statuses and links are not. */
const namedColumns = (headers: readonly CellSpec[], settings: Settings) =>
  columnKeys(settings).map((key, column) =>
    key === "" ? null : ([key, contentText(headers[column]?.content ?? null)] as const),
  );

/** A row a measure; one for a policy that has none yet. */
function rowsOfPolicy(
  policy: BasicPolicy,
  settings: Settings,
  links: PlanSheetLinks,
  isLimited: boolean,
): RowSpec[] {
  const table = links.tableOf(policy);
  const number = sameRowAddress(measureNumberColumn);
  const asked = askedOf(settings, policy);
  const statusOf = (field: Field, measure: Measure): CellSpec => {
    const is = asked.includes(field) ? owing(field, measure, settings) : "notOwed";
    if (is === "notOwed" || is === "outOfScope")
      return cell(is === "outOfScope" ? outOfScope : null, "status");
    return cell({ formula: lookedUpStatusFormula(field.key, number, table) }, "status");
  };
  if (policy.measures.length === 0) return [measureRow(settings, policy, null, noStatuses(settings))];
  return policy.measures.map((measure) =>
    measureRow(
      settings,
      policy,
      measure,
      statusFields(settings).map((field) => statusOf(field, measure)),
      isLimited,
    ),
  );
}

const noStatuses = (settings: Settings): CellSpec[] => statusFields(settings).map(() => cell(null, "status"));

/** Without a policy it is a blank row. `isLimited`: the committee judges some of the measures only. */
function measureRow(
  settings: Settings,
  policy: BasicPolicy | null,
  measure: Measure | null,
  statuses: readonly CellSpec[],
  isLimited = false,
): RowSpec {
  const texts: CellSpec[] = [
    cell(policy?.number ?? null, "inputCentred"),
    cell(policy?.title ?? null, "input"),
    cell(measure?.number ?? null, "inputCentred"),
    cell(measure?.title ?? null, "input"),
    cell(measure?.isPriority ? priorityMark : null, "inputCentred"),
    cell(measure?.implementingBody || null, "input"),
    cell(policy?.group || null, "input"),
  ];
  const scope = scopeHeaders(settings).map(() =>
    cell(measure === null ? null : scopeMark(measure, isLimited), "inputCentred"),
  );
  const height = rowHeight(
    texts.map(({ content }, column) => ({
      text: contentText(content),
      columnWidth: columnWidths[column] ?? 10,
    })),
    singleLine,
  );
  const ids: Record<keyof typeof idHeaders, string | undefined> = {
    measureId: measure?.id,
    policyId: policy?.id,
  };
  const hidden = Object.keys(idHeaders).map((key) =>
    cell(ids[key as keyof typeof idHeaders] ?? null, "text"),
  );
  return row([...texts, ...scope, ...statuses, cell(policy && linkTexts.open, "link"), ...hidden], height);
}
