import { attachmentsOf } from "../../../src/file/attachments";
import { intersection } from "../../../src/file/model/area";
import { qualifiedAddress } from "../../../src/file/model/address";
import type { CellValue } from "../../../src/file/model/workbook";
import { areaOf } from "../cellsTarget";
import type { CellsTarget } from "../cellsTarget";
import { clearCells } from "../clearCells";
import { copyCells } from "../copyCells";
import { displayText, plainValue } from "../displayText";
import { invalidArgument, notImplemented } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method, navigation, property } from "../hostType";
import { areColumnsHidden, areRowsHidden, hideColumns, hideRows } from "../lineFormats";
import { deleteRange, insertRange } from "../moveCells";
import {
  readCells,
  readNumberFormats,
  writeContents,
  writeFormulasR1C1,
  writeNumberFormats,
} from "../rangeContents";
import { rangeStyle } from "../rangeStyle";
import type { Session } from "../session";
import { requireSheet, select } from "../sheetState";
import { asBoolean } from "../wireValue";
import { readHyperlink, writeHyperlink } from "../hyperlink";
import { rowAndColumnProperties } from "./lineProperties";
import { rangeNeighbours } from "./rangeNeighbours";

declare module "../hostObject" {
  interface HostTargets {
    Range: CellsTarget;
  }
}

const valueType = (value: CellValue): string => {
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof value as "string" | "number" | "boolean"
  ];
};

const unreadable = (name: string) => (): never => {
  throw notImplemented(`reading Range.${name}`);
};

function mergedAreas(
  { sheet, areas }: CellsTarget,
  _args: unknown,
  { workbook }: Session,
): HostObject | null {
  const merged = attachmentsOf(workbook, sheet).merged.filter((area) =>
    areas.some((within) => intersection(area, within) !== null),
  );
  return merged.length === 0 ? null : new HostObject("RangeAreas", { sheet, areas: merged });
}

/** A block of cells. */
export const range = new HostType<CellsTarget>({
  name: "Range",
  identity: (cells, session) => {
    const id = session.referenceId(cells);
    return id === undefined ? {} : { _ReferenceId: id };
  },
  requireAlive: (cells, session) => {
    requireSheet(session, cells.sheet);
    areaOf(cells);
  },
  members: {
    Address: property("1.1", (cells) => qualifiedAddress(cells.sheet.name, areaOf(cells))),
    RowIndex: property("1.1", (cells) => areaOf(cells).row),
    ColumnIndex: property("1.1", (cells) => areaOf(cells).column),
    RowCount: property("1.1", (cells) => areaOf(cells).rowCount),
    ColumnCount: property("1.1", (cells) => areaOf(cells).columnCount),
    Values: property(
      "1.1",
      (cells, session) =>
        readCells<string | number | boolean>(cells, session, "", ({ value }) => plainValue(value)),
      writeContents,
    ),
    Formulas: property(
      "1.1",
      (cells, session) =>
        readCells<string | number | boolean>(
          cells,
          session,
          "",
          ({ value, formula }) => formula ?? plainValue(value),
        ),
      writeContents,
    ),
    FormulasR1C1: property("1.2", unreadable("formulasR1C1"), writeFormulasR1C1),
    Text: property("1.1", (cells, session) =>
      readCells(cells, session, "", ({ value, style }) =>
        displayText(value, style?.numberFormat, session.workbook.countsFrom1904),
      ),
    ),
    ValueTypes: property("1.1", (cells, session) =>
      readCells(cells, session, "Empty", ({ value }) => valueType(value)),
    ),
    NumberFormat: property("1.1", readNumberFormats, writeNumberFormats),
    RowHidden: property("1.2", areRowsHidden, (cells, value) =>
      hideRows(cells, asBoolean(value, "rowHidden")),
    ),
    ColumnHidden: property("1.2", areColumnsHidden, (cells, value) =>
      hideColumns(cells, asBoolean(value, "columnHidden")),
    ),
    Style: rangeStyle("1.7"),
    Hyperlink: property("1.7", readHyperlink, writeHyperlink),
    Format: navigation("1.1", (cells) => new HostObject("RangeFormat", cells)),
    DataValidation: navigation("1.8", (cells) => new HostObject("DataValidation", cells)),
    ConditionalFormats: navigation("1.6", (cells) => new HostObject("ConditionalFormatCollection", cells)),
    Clear: method("1.1", (cells, [applyTo], session) => clearCells(cells, applyTo, session)),
    CopyFrom: method("1.9", copyCells),
    Delete: method("1.1", (cells, [shift], session) => deleteRange(cells, shift, session)),
    Insert: method(
      "1.1",
      (cells, [shift], session) => new HostObject("Range", insertRange(cells, shift, session)),
    ),
    Select: method("1.1", (cells, _args, session) => select(session, cells.sheet, areaOf(cells))),
    _KeepReference: method("1.1", (cells, _args, session) =>
      session.keepReference(new HostObject("Range", cells), cells),
    ),
    _ValidateArraySize: method("1.3", (cells, [rows, columns]) => {
      const { rowCount, columnCount } = areaOf(cells);
      if (rows === rowCount && columns === columnCount) return;
      throw invalidArgument(`The range is ${rowCount} × ${columnCount} cells; the values have another size.`);
    }),
    GetMergedAreasOrNullObject: method("1.13", mergedAreas),
    ...rowAndColumnProperties,
    ...rangeNeighbours,
  },
});
