import { columnLetters, quotedSheetName, rangeAddress, type CellRange } from "../sheet/cellRange";
import { cellStyles, fontName, type CellStyleName } from "../sheet/cellStyles";
import type { ChoiceSpec, HighlightSpec, LinkSpec, SheetSpec } from "../sheet/sheetSpec";
import {
  addressGroups,
  groupedAddresses,
  mergedRuns,
  rangeAction,
  rangesAction,
  verticalRuns,
  type SheetAction,
} from "./actions";
import { pageActions } from "./pageActions";

const borderColor = "#8C8C8C";
const borderEdges = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** People may make rows and columns larger and filter; they may not change what the add-in reads. */
const protectionOptions: Excel.WorksheetProtectionOptions = {
  allowFormatRows: true,
  allowFormatColumns: true,
  allowAutoFilter: true,
};

/** Everything about a sheet but its contents, by whole ranges; protection last. */
export function formatSheet(spec: SheetSpec): SheetAction[] {
  return [
    ...spec.links.map(linkAction),
    ...styleActions(spec),
    ...spec.outlined.map(borderAction),
    ...columnActions(spec),
    ...rowActions(spec),
    ...validationActions(spec),
    ...highlightActions(spec),
    ...viewActions(spec),
    ...pageActions(spec),
    ...(spec.isProtected
      ? [{ bytes: 800, queue: (sheet: Excel.Worksheet) => sheet.protection.protect(protectionOptions) }]
      : []),
  ];
}

function linkAction({ range, sheetName }: LinkSpec): SheetAction {
  const documentReference = `${quotedSheetName(sheetName)}!A1`;
  return rangeAction(rangeAddress(range), 150, (cell) => void (cell.hyperlink = { documentReference }));
}

function styleActions(spec: SheetSpec): SheetAction[] {
  const groups = groupedAddresses(mergedRuns(verticalRuns(spec, ({ style }) => style)));
  return [...groups].flatMap(([style, addresses]) => addresses.map((address) => styleAction(style, address)));
}

function styleAction(styleName: CellStyleName, address: string): SheetAction {
  const style = cellStyles[styleName];
  return rangesAction(address, 1600, ({ format }) => {
    format.font.name = fontName;
    format.font.size = style.size;
    format.font.bold = style.bold;
    format.font.color = style.color;
    format.font.underline = style.underline ? "Single" : "None";
    if (style.fill === null) format.fill.clear();
    else format.fill.color = style.fill;
    format.horizontalAlignment = style.horizontal;
    format.verticalAlignment = style.vertical;
    format.wrapText = style.wrap;
    format.protection.locked = style.locked;
  });
}

const borderAction = (range: CellRange): SheetAction =>
  rangeAction(rangeAddress(range), 2700, ({ format }) => {
    for (const edge of borderEdges) {
      const border = format.borders.getItem(edge);
      border.style = "Continuous";
      border.color = borderColor;
    }
  });

/** Office.js takes points: https://github.com/OfficeDev/office-js/issues/187 */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

function columnActions({ columnWidths }: SheetSpec): SheetAction[] {
  return columnWidths.map((width, column) => {
    const letters = columnLetters(column);
    return rangeAction(
      `${letters}:${letters}`,
      150,
      ({ format }) => void (format.columnWidth = columnPoints(width)),
    );
  });
}

/** Rows of the same height are set together. */
function rowActions({ rows }: SheetSpec): SheetAction[] {
  const rowsOfHeight = new Map<number, string[]>();
  rows.forEach(({ height }, row) => {
    const addresses = rowsOfHeight.get(height) ?? [];
    addresses.push(`${row + 1}:${row + 1}`);
    rowsOfHeight.set(height, addresses);
  });
  return [...rowsOfHeight].flatMap(([height, addresses]) =>
    addressGroups(addresses).map((address) =>
      rangesAction(address, 150, ({ format }) => void (format.rowHeight = height)),
    ),
  );
}

function validationActions({ choices }: SheetSpec): SheetAction[] {
  return choices.map(({ range, values }: ChoiceSpec) =>
    rangeAction(rangeAddress(range), 300, ({ dataValidation }) => {
      dataValidation.clear();
      dataValidation.rule = { list: { inCellDropDown: true, source: values.join(",") } };
    }),
  );
}

function highlightActions({ highlights, rows }: SheetSpec): SheetAction[] {
  const clear = rangeAction(`1:${rows.length}`, 200, ({ conditionalFormats }) =>
    conditionalFormats.clearAll(),
  );
  return [clear, ...highlights.map(highlightAction)];
}

function highlightAction(highlight: HighlightSpec): SheetAction {
  return rangeAction(rangeAddress(highlight.range), 1000, ({ conditionalFormats }) => {
    if (highlight.kind === "formula") {
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = `=${highlight.formula}`;
      custom.format.fill.color = highlight.fill;
    } else {
      const { dataBar } = conditionalFormats.add("DataBar");
      dataBar.positiveFormat.fillColor = highlight.color;
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "1" };
    }
  });
}

function viewActions({ frozen, tabColor }: SheetSpec): SheetAction[] {
  return [
    {
      bytes: 1200,
      queue: (sheet) => {
        sheet.showGridlines = false;
        sheet.tabColor = tabColor;
        sheet.freezePanes.unfreeze();
        if (frozen.rows > 0 && frozen.columns > 0) {
          sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozen.rows, frozen.columns));
        } else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
        else if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
      },
    },
  ];
}
