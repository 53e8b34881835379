import { useMemo, useState } from "react";
import { Hand } from "../../browserHost/hand";
import type { OpenWorkbook } from "../../browserHost/openWorkbook";
import { parseArea, splitSheetName } from "../../../src/file/model/address";
import { activeSheet, findSheetByName } from "../../../src/file/model/sheets";
import { styleAt } from "../../../src/file/model/cells";
import type { Area } from "../../../src/file/model/workbook";
import { useRevision } from "../useRevision";
import type { Words } from "../words";
import { columnLines, rowLines } from "./lines";
import { boundingArea } from "../../../src/file/model/area";
import { cellArea, holds, type CellPlace } from "./selection";

/** What the grid shows of the workbook, and what a person can do to it. */
export function useSheet(open: OpenWorkbook, words: Words, onMessage: (message: string) => void) {
  useRevision(open);
  const { contentRevision } = open;
  const hand = useMemo(() => new Hand(open, "me"), [open]);
  const [anchor, setAnchor] = useState<CellPlace>({ row: 0, column: 0 });
  const { workbook } = open;
  const sheet = activeSheet(workbook);
  const { selection } = workbook;
  const lines = useMemo(
    () => ({ contentRevision, rows: rowLines(sheet), columns: columnLines(sheet) }),
    [contentRevision, sheet],
  );
  const active = holds(selection, anchor) ? anchor : { row: selection.row, column: selection.column };

  /** Selects an area, or with `isExtending` everything from the active cell to it. */
  const select = (area: Area, isExtending = false): void => {
    if (!isExtending) setAnchor({ row: area.row, column: area.column });
    hand.select(sheet, isExtending ? boundingArea(cellArea(active), area) : area);
  };
  const tell = (refusal: keyof Words["refusals"] | null): boolean => {
    onMessage(refusal === null ? "" : words.refusals[refusal]);
    return refusal === null;
  };
  /** Goes to `B2`, `A1:C3` or `'計画'!B2`. */
  const goTo = (text: string): void => {
    const { sheetName, reference } = splitSheetName(text.trim());
    const target = sheetName === null ? sheet : findSheetByName(workbook, sheetName);
    const area = parseArea(reference);
    if (!target || !area || target.visibility !== "Visible") onMessage(words.noSuchPlace(text));
    else {
      setAnchor({ row: area.row, column: area.column });
      hand.select(target, area);
    }
  };
  return {
    workbook,
    sheet,
    selection,
    active,
    ...lines,
    calculatedInExcel: words.calculatedInExcel,
    select,
    goTo,
    activate: (name: string) => {
      const other = findSheetByName(workbook, name);
      if (other) hand.activate(other);
    },
    isLocked: ({ row, column }: CellPlace) =>
      sheet.protection !== null && styleAt(sheet, row, column)?.locked !== false,
    type: (at: CellPlace, rows: string[][]) => tell(hand.type(sheet, at, rows)),
    clear: () => tell(hand.clear(sheet, selection)),
    undo: () => tell(hand.undo()),
    refuseLocked: () => onMessage(words.refusals.locked),
    follow: (link: { address?: string; documentReference?: string }) => {
      if (link.documentReference !== undefined) goTo(link.documentReference);
      else if (link.address !== undefined) onMessage(words.externalLink(link.address));
    },
  };
}

export type SheetActions = ReturnType<typeof useSheet>;
