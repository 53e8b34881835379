import { lastRow } from "../../../src/file/model/area";
import { isTableNameTaken, tableNameKey } from "../../../src/file/model/tables";
import type { Sheet, Table } from "../../../src/file/model/workbook";
import { refusals } from "../assumptions";
import { cellsIn } from "../cellsTarget";
import { requireLegalName } from "../definedName";
import { HostError, invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method, property } from "../hostType";
import { requireUnprotected } from "../protection";
import type { Session } from "../session";
import { asBoolean, asText } from "../wireValue";

/** A table and the sheet it is on. */
export interface TableTarget {
  sheet: Sheet;
  table: Table;
}

declare module "../hostObject" {
  interface HostTargets {
    Table: TableTarget;
  }
}

function setName({ sheet, table }: TableTarget, value: unknown, { workbook }: Session): void {
  requireUnprotected(sheet);
  const name = asText(value, "name");
  requireLegalName(name);
  const isOwn = tableNameKey(name) === tableNameKey(table.name);
  if (!isOwn && isTableNameTaken(workbook, name))
    throw new HostError(refusals.nameTaken, `The name ${name} exists already.`);
  table.name = name;
}

const styles = /^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

function setStyle({ sheet, table }: TableTarget, value: unknown): void {
  requireUnprotected(sheet);
  const style = asText(value, "style");
  if (!styles.test(style)) throw invalidArgument(`Excel has no table style ${style}.`);
  table.style = style;
}

const rangeOf = ({ sheet, table }: TableTarget): HostObject =>
  new HostObject("Range", cellsIn(sheet, { ...table.area }));

function bodyOf({ sheet, table: { area, hasHeadings, hasTotals } }: TableTarget): HostObject {
  const row = area.row + (hasHeadings ? 1 : 0);
  const rowCount = lastRow(area) - row + (hasTotals ? 0 : 1);
  return new HostObject("Range", cellsIn(sheet, { ...area, row, rowCount }));
}

/** An Excel Table. */
export const table = new HostType<TableTarget>({
  name: "Table",
  identity: ({ table: { id } }) => ({ Id: id }),
  requireAlive: ({ sheet, table: { name, id } }) => {
    if (sheet.tables.some((other) => other.id === id)) return;
    throw new HostError("ItemNotFound", `There is no table ${name} any more.`);
  },
  members: {
    Id: property("1.1", (target) => target.table.id),
    Name: property("1.1", (target) => target.table.name, setName),
    Style: property("1.1", (target) => target.table.style, setStyle),
    ShowBandedRows: property(
      "1.3",
      (target) => target.table.hasBandedRows,
      ({ sheet, table: own }, value) => {
        requireUnprotected(sheet);
        own.hasBandedRows = asBoolean(value, "showBandedRows");
      },
    ),
    ShowFilterButton: property(
      "1.3",
      (target) => target.table.showsFilter,
      ({ sheet, table: own }, value) => {
        requireUnprotected(sheet);
        own.showsFilter = asBoolean(value, "showFilterButton");
      },
    ),
    ShowTotals: property("1.1", (target) => target.table.hasTotals),
    GetDataBodyRange: method("1.1", bodyOf),
    // The workbench hides no rows by filters.
    ClearFilters: method("1.2", ({ sheet }) => requireUnprotected(sheet)),
    ConvertToRange: method("1.2", (target) => {
      requireUnprotected(target.sheet);
      target.sheet.tables = target.sheet.tables.filter((other) => other !== target.table);
      return rangeOf(target);
    }),
  },
});
