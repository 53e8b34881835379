import { lastColumn, lastRow } from "../../src/file/model/area";
import { cellAt, ensureCell, setContent } from "../../src/file/model/cells";
import { restyleArea } from "../../src/file/model/formats";
import type { CellHyperlink } from "../../src/file/model/workbook";
import { linkStyle } from "./assumptions";
import { areaOf } from "./cellsTarget";
import type { CellsTarget } from "./cellsTarget";
import { displayText } from "./displayText";
import { enteredContent } from "./enteredContent";
import { requireSheets } from "./formulaText";
import { invalidArgument } from "./hostError";
import { requireAllowed, requireUnlocked } from "./protection";
import { boundedArea, isUnbounded } from "./rangeContents";
import type { Session } from "./session";
import { asObject, asText, optional } from "./wireValue";

/** The link of the range's cells, with the text of the first; `null` when there is none or they differ. */
export function readHyperlink(cells: CellsTarget, session: Session): unknown {
  const area = areaOf(cells);
  if (isUnbounded(area)) return null;
  const first = cellAt(cells.sheet, area.row, area.column);
  if (!first?.hyperlink) return null;
  const link = JSON.stringify(first.hyperlink);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      if (JSON.stringify(cellAt(cells.sheet, row, column)?.hyperlink) !== link) return null;
    }
  }
  if (first.formula !== undefined) session.settle();
  const { countsFrom1904 } = session.workbook;
  const textToDisplay = displayText(first.value, first.style?.numberFormat, countsFrom1904);
  return { ...first.hyperlink, textToDisplay };
}

/** Links every cell of the range; the first shows `textToDisplay`. */
export function writeHyperlink(cells: CellsTarget, value: unknown, session: Session): void {
  const options = asObject(value, "hyperlink");
  const part = (name: string): string | undefined =>
    optional<string | undefined>(options[name], (text) => asText(text, `hyperlink.${name}`), undefined);
  const address = part("address");
  const documentReference = part("documentReference");
  const screenTip = part("screenTip");
  const textToDisplay = part("textToDisplay");
  if (address === undefined && documentReference === undefined) {
    throw invalidArgument("A link needs an address or a documentReference.");
  }
  if (documentReference !== undefined) requireSheets(documentReference, session.workbook);
  requireAllowed(cells.sheet, "allowInsertHyperlinks");
  requireUnlocked(cells);
  const link: CellHyperlink = {
    ...(address !== undefined && { address }),
    ...(documentReference !== undefined && { documentReference }),
    ...(screenTip !== undefined && { screenTip }),
  };
  const area = boundedArea(cells);
  for (let row = area.row; row <= lastRow(area); row++) {
    for (let column = area.column; column <= lastColumn(area); column++) {
      ensureCell(cells.sheet, row, column).hyperlink = link;
    }
  }
  if (textToDisplay !== undefined) {
    const first = ensureCell(cells.sheet, area.row, area.column);
    const content = enteredContent(textToDisplay, first.style?.numberFormat, session.workbook);
    setContent(cells.sheet, area.row, area.column, content);
  }
  restyleArea(cells.sheet, area, (style) => ({ ...style, font: { ...style.font, ...linkStyle.font } }));
  session.markChanged(cells.sheet);
}
