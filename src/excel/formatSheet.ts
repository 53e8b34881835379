import { allowedEdits } from "../sheet/allowedEdits";
import { columnLetters, rangeAddress } from "../sheet/cellRange";
import type { ChoiceSpec, HighlightSpec, SheetSpec } from "../sheet/sheetSpec";
import { columnPixels } from "../sheet/textLayout";
import {
  joinedByKey,
  nameSize,
  rangeAction,
  rangesAction,
  sentBytes,
  sheetAction,
  type SheetAction,
} from "./actions";
import { pageAction } from "./pageAction";
import type { PrintedWidth } from "./printedWidth";

/**
 * Widths and heights, by whole ranges; to be set before the contents: lines that are as high as they are told are not fitted to every text
 * that is written, which takes Excel on the web most of its time where texts wrap. https://github.com/OfficeDev/office-js/issues/3774
 */
export const lineActions = (spec: SheetSpec): SheetAction[] => [
  ...columnActions(spec),
  ...heightActions(spec),
];

/** What is left of a sheet when it has its contents and their looks; protection last. */
export function formatSheet(spec: SheetSpec, isNew: boolean, printing: PrintedWidth): SheetAction[] {
  return [
    ...validationActions(spec),
    ...(isNew ? [] : [clearHighlights(spec)]),
    ...spec.highlights.map(highlightAction),
    viewAction(spec),
    pageAction(spec, printing),
    ...protectActions(spec),
  ];
}

export const protectActions = ({ isProtected }: SheetSpec): SheetAction[] =>
  isProtected ? [sheetAction(({ protection }) => protection.protect(allowedEdits))] : [];

/** Office.js takes points: https://github.com/OfficeDev/office-js/issues/187 */
const columnPoints = (characters: number): number => columnPixels(characters) * 0.75;

/** Columns of the same width are set together, and so are rows of the same height; a width of 0 hides them. */
function columnActions({ columnWidths }: SheetSpec): SheetAction[] {
  const columns = columnWidths.map((width, column) => {
    const letters = columnLetters(column);
    return [width, `${letters}:${letters}`] as const;
  });
  return [...joinedByKey(columns)].flatMap(([width, addresses]) =>
    addresses.map((address) =>
      rangesAction(address, ({ format }) => void (format.columnWidth = width && columnPoints(width))),
    ),
  );
}

/** The heights of rows; of a copy only those that differ from its template's. */
export function heightActions({ rows }: SheetSpec, template?: SheetSpec): SheetAction[] {
  const spans: { height: number; first: number; last: number }[] = [];
  rows.forEach(({ height }, row) => {
    if (template?.rows[row]?.height === height) return;
    const above = spans.at(-1);
    if (above?.height === height && above.last === row - 1) above.last = row;
    else spans.push({ height, first: row, last: row });
  });
  const addressed = spans.map(({ height, first, last }) => [height, `${first + 1}:${last + 1}`] as const);
  return [...joinedByKey(addressed)].flatMap(([height, addresses]) =>
    addresses.map((address) => rangesAction(address, ({ format }) => void (format.rowHeight = height))),
  );
}

function validationActions({ choices }: SheetSpec): SheetAction[] {
  return choices.map(({ range, values }: ChoiceSpec) => {
    const source = values.join(",");
    return rangeAction(
      rangeAddress(range),
      ({ dataValidation }) => {
        dataValidation.clear();
        dataValidation.rule = { list: { inCellDropDown: true, source } };
      },
      sentBytes(source),
    );
  });
}

const clearHighlights = ({ rows }: SheetSpec): SheetAction =>
  rangeAction(`1:${rows.length}`, ({ conditionalFormats }) => conditionalFormats.clearAll());

/** Bytes that the parts of a rule take, each of which is an object to Excel. */
const highlightBytes = 900;

function highlightAction(highlight: HighlightSpec): SheetAction {
  return rangeAction(
    rangeAddress(highlight.range),
    ({ conditionalFormats }) => {
      const { custom } = conditionalFormats.add("Custom");
      custom.rule.formula = `=${highlight.formula}`;
      custom.format.fill.color = highlight.fill;
    },
    highlightBytes + sentBytes(highlight.formula),
  );
}

function viewAction({ tabColor, isVeryHidden }: SheetSpec): SheetAction {
  return {
    ...nameSize(),
    queue: (sheet) => {
      sheet.showGridlines = false;
      sheet.tabColor = tabColor;
      if (isVeryHidden) sheet.visibility = "VeryHidden";
    },
  };
}
