import { remembered } from "../../sheet/remembered";
import type { RowSpec, SheetSpec } from "../../sheet/sheetSpec";
import { layOnPages, type PlacedRow } from "../../sheet/pageFlow";
import { rowHeight } from "../../sheet/textLayout";
import { cellStyles, type CellStyleName } from "../../sheet/cellStyles";
import { cell, row, sheetSpec, singleLine } from "../blankSpec";
import type { Evaluation } from "../evaluation/evaluation";
import {
  footerText,
  publicationHeaders,
  publicationKinds,
  publicationSheetName,
  saysFiscalYear,
} from "../headings";
import { publicationSheetIdentity } from "../sheetIdentity";
import { publishedParts } from "./publishedParts";
import { groupRow, publishedRows, publishedWidths, type PublishedRow } from "./publishedRows";

const columnWidths = [...publishedWidths.keys, publishedWidths.text];

/**
 * Percent. Other applications, and Excel with a file made elsewhere, show columns up to a sixth wider than they were made: the page has to
 * hold those too.
 */
const scale = 88;

/** Points of rows between the margins of an upright A4 page, less what printers take. */
const pageHeight = 742 / (scale / 100);

/** 公表用: the plan and its texts as a city publishes them, upright; a row a heading, a measure or a paragraph, each with its keys. */
export function publicationSheetSpec(evaluation: Evaluation): SheetSpec {
  const { plan } = evaluation;
  const top = [
    titleRow(plan.title || publicationSheetName, "publishedTitle"),
    ...(saysFiscalYear(plan) ? [] : [titleRow(plan.fiscalYear, "publishedNote")]),
  ];
  const headerRow = row(
    Object.values(publicationHeaders).map((header) => cell(header, "publishedHeader")),
    singleLine + 10,
  );
  const rows = publishedParts(evaluation).flatMap((part, index, parts) => {
    const { group } = part.policy;
    const isNewGroup = group !== "" && group !== parts[index - 1]?.policy.group;
    return [...(isNewGroup ? [groupRow(group)] : []), ...publishedRows(part)];
  });
  const further = pageHeight - headerRow.height;
  const first = further - top.reduce((sum, { height }) => sum + height, 0);
  const placed = layOnPages(rows, { first, further });
  const bodyRow = top.length + 1;
  const whole = { row: 0, column: 0, rowCount: bodyRow + placed.length, columnCount: columnWidths.length };
  return sheetSpec({
    identity: publicationSheetIdentity,
    name: publicationSheetName,
    columnWidths,
    rows: [...top, headerRow, ...placed.map(publishedRow)],
    tables:
      placed.length === 0
        ? []
        : [
            {
              name: publicationSheetName,
              range: { ...whole, row: top.length, rowCount: 1 + placed.length },
              showFilter: false,
              bandedRows: false,
              style: "TableStyleLight1",
            },
          ],
    frozen: { rows: bodyRow, columns: 0 },
    isProtected: false,
    tabColor: "#C00000",
    remembersTexts: true,
    print: {
      orientation: "Portrait",
      area: whole,
      scale,
      pageStarts: placed.flatMap(({ beginsPage }, index) => (beginsPage ? [bodyRow + index] : [])),
      titleRows: { first: top.length, last: top.length },
      footer: footerText(plan),
    },
  });
}

function titleRow(text: string, style: CellStyleName) {
  const keys = publishedWidths.keys.map(() => cell(null, style));
  const height = rowHeight([{ text, columnWidth: publishedWidths.text, fontSize: cellStyles[style].size }]);
  return row([...keys, cell(text, style)], height);
}

/** One that stands on its page whole is the same object each time. */
function publishedRow({ row: published, texts, height, isWhole }: PlacedRow<PublishedRow>): RowSpec {
  const known = isWhole ? wholeRows(published) : {};
  return (known.spec ??= rowSpec(published, texts[0] ?? "", height));
}

const wholeRows = remembered((_row: PublishedRow): { spec?: RowSpec } => ({}));

function rowSpec({ policyNumber, measureNumber, kind, style }: PublishedRow, text: string, height: number) {
  const key = kind === publicationKinds.policy ? "publishedPolicyKey" : "publishedKey";
  const keys = [policyNumber, measureNumber, kind].map((content) => cell(content || null, key));
  return row([...keys, cell(text, style)], height);
}
