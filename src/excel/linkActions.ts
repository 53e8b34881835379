import { quotedSheetName, rangeAddress } from "../sheet/cellRange";
import { lookName } from "../sheet/cellStyles";
import { contentText, type SheetSpec } from "../sheet/sheetSpec";
import { nameSize, rangeAction, sentBytes, type SheetAction } from "./actions";

/**
 * Links, to be set when the contents stand. A link says itself what its cell shows, where Excel may show the address instead, and brings a
 * look of its own, so that ours is given once more.
 */
export const linkActions = ({ links, rows }: SheetSpec): SheetAction[] =>
  links.map(({ range, sheetName }) => {
    const cell = rows[range.row]?.cells[range.column];
    const documentReference = `${quotedSheetName(sheetName)}!A1`;
    const textToDisplay = contentText(cell?.content ?? null);
    const action = rangeAction(rangeAddress(range), (cells) => {
      cells.hyperlink = { documentReference, textToDisplay };
      if (cell !== undefined) cells.style = lookName(cell.style);
    });
    return { ...action, ...nameSize(sentBytes(documentReference + textToDisplay)) };
  });
