import { listedTexts, type ListedText } from "../../../app/check/nextGap";
import type { SessionState } from "../../../app/session/workbookSession";
import type { Worklist } from "../../../app/check/worklist";

/** The text whose cell is selected in Excel. */
export const selectedText = (list: Worklist, selected: SessionState["selected"]): ListedText | undefined =>
  selected === null
    ? undefined
    : listedTexts(list).find(
        ({ text: { place } }) =>
          place?.sheetId === selected.sheetId &&
          place.row === selected.row &&
          place.column === selected.column,
      );
