import { allowedEdits } from "../../sheet/allowedEdits";
import { absoluteAddress, quotedSheetName, type CellRange } from "../../sheet/cellRange";
import type { FreeNames } from "../../sheet/freeNames";
import { specFingerprint, rememberedCode } from "../../sheet/fingerprint";
import {
  constantFormula,
  fingerprintName,
  headingComment,
  identityName,
  rangeName,
  textsName,
} from "../../sheet/ownNames";
import type { CellSpec, HighlightSpec, SheetSpec } from "../../sheet/sheetSpec";
import { columnPixels } from "../../sheet/textLayout";
import { emptySheet } from "../model/newWorkbook";
import { a1Formula } from "../model/r1c1";
import type { Cell, ConditionalFormat, DefinedName, Sheet, Table } from "../model/workbook";
import type { SpecLooks } from "./specLooks";
import { specPage } from "./specPage";

/** Of a digit in the standard font, by which files measure columns. */
const digitPixels = 8;

/** A sheet as its specification wants it. @param id see `sheetId`; what is on the sheet is known by ids that begin with it. */
export function specSheet(spec: SheetSpec, id: string, looks: SpecLooks, tableNames: FreeNames): Sheet {
  const { name, columnWidths, rows, highlights, choices, tables = [], isVeryHidden } = spec;
  return {
    ...emptySheet(id, name),
    visibility: isVeryHidden ? "VeryHidden" : "Visible",
    cells: cellsOf(spec, looks),
    rows: new Map(rows.map(({ height }, row) => [row, { height }])),
    columns: new Map(
      columnWidths.map((width, column) => [
        column,
        width === 0 ? { isHidden: true } : { width: columnPixels(width) / digitPixels },
      ]),
    ),
    names: namesOf(spec),
    // As in Excel, the last that was added comes before the others.
    conditionalFormats: highlights
      .map((highlight, index) => conditionalFormat(highlight, `${id} ${index}`))
      .reverse(),
    dataValidations: choices.map(({ range, values }) => ({
      areas: [range],
      rule: { kind: "list", source: values.join(",") },
    })),
    tables: tables.map((table, index): Table => ({
      id: `${id} ${index}`,
      name: tableNames.take(table.name),
      area: table.range,
      hasHeadings: true,
      hasTotals: false,
      showsFilter: table.showFilter,
      style: table.style,
      hasBandedRows: table.bandedRows,
    })),
    frozen: spec.frozen,
    protection: spec.isProtected ? { options: allowedEdits } : null,
    pageLayout: specPage(spec.print),
    tabColor: spec.tabColor,
    showGridlines: false,
  };
}

function cellsOf({ rows, links }: SheetSpec, looks: SpecLooks): Sheet["cells"] {
  const cells: Sheet["cells"] = new Map(
    rows.map(({ cells: inRow }, row) => [
      row,
      new Map(inRow.map((cell, column) => [column, cellOf(cell, row, column, looks)])),
    ]),
  );
  for (const { range, sheetName } of links) {
    const hyperlink = { documentReference: `${quotedSheetName(sheetName)}!A1` };
    forEachPlace(range, (row, column) => {
      const cell = cells.get(row)?.get(column);
      if (cell !== undefined) cell.hyperlink = hyperlink;
    });
  }
  return cells;
}

function forEachPlace(range: CellRange, visit: (row: number, column: number) => void): void {
  for (let row = range.row; row < range.row + range.rowCount; row++)
    for (let column = range.column; column < range.column + range.columnCount; column++) visit(row, column);
}

function cellOf({ content, style: name }: CellSpec, row: number, column: number, looks: SpecLooks): Cell {
  const style = looks.styleFor(name);
  const look = style && { style };
  if (content === null || content === "") return { value: null, ...look };
  if (typeof content === "object")
    return { value: content.result ?? null, formula: a1Formula(content.formula, row, column), ...look };
  return { value: style?.numberFormat === "@" ? String(content) : content, ...look };
}

function namesOf(spec: SheetSpec): DefinedName[] {
  const constant = (name: string, text: string): DefinedName => ({
    name,
    formula: constantFormula(text),
    isVisible: false,
  });
  const code = rememberedCode(spec);
  return [
    constant(identityName, spec.identity),
    ...(code === null ? [] : [constant(textsName, code)]),
    ...(spec.names ?? []).map(({ key, range, heading }) => ({
      name: rangeName(key),
      formula: `=${quotedSheetName(spec.name)}!${absoluteAddress(range)}`,
      comment: headingComment(heading),
      isVisible: false,
    })),
    constant(fingerprintName, specFingerprint(spec)),
  ];
}

const conditionalFormat = ({ kind, range, formula, fill }: HighlightSpec, id: string): ConditionalFormat => ({
  id,
  areas: [range],
  rule: { kind, formula, fill },
});
