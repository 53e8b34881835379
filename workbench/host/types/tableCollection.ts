import { intersection } from "../../../src/file/model/area";
import { freeTableName, keepHeadings, tableNameKey } from "../../../src/file/model/tables";
import type { Sheet, Table, Workbook } from "../../../src/file/model/workbook";
import { newTableName, newTableStyle, refusals } from "../assumptions";
import { areaOf, cellsOfArgument } from "../cellsTarget";
import { HostError, notImplemented } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method } from "../hostType";
import { requireUnprotected } from "../protection";
import { boundedArea } from "../rangeContents";
import { reportEdit } from "../reportEdit";
import type { Session } from "../session";
import { asBoolean, asText } from "../wireValue";
import type { TableTarget } from "./table";

declare module "../hostObject" {
  interface HostTargets {
    TableCollection: Sheet | Workbook;
  }
}

const tablesOf = (owner: Sheet | Workbook): TableTarget[] =>
  ("sheets" in owner ? owner.sheets : [owner]).flatMap((sheet) =>
    sheet.tables.map((table) => ({ sheet, table })),
  );

function find(owner: Sheet | Workbook, key: unknown): HostObject | null {
  const wanted = asText(key, "The table's name or id");
  const found = tablesOf(owner).find(
    ({ table: { id, name } }) => id === wanted || tableNameKey(name) === tableNameKey(wanted),
  );
  return found === undefined ? null : new HostObject("Table", found);
}

function required(owner: Sheet | Workbook, key: unknown): HostObject {
  const found = find(owner, key);
  if (found === null) throw new HostError("ItemNotFound", `There is no table ${String(key)}.`);
  return found;
}

function add(owner: Sheet | Workbook, args: readonly unknown[], session: Session): HostObject {
  if ("sheets" in owner) throw notImplemented("adding a table through the workbook");
  if (!asBoolean(args[1], "hasHeaders")) throw notImplemented("adding a table without headings");
  const cells = cellsOfArgument(args[0], session.workbook, owner);
  const area = { ...boundedArea(cells) };
  requireUnprotected(owner);
  if (areaOf(cells).rowCount < 2) throw notImplemented("adding a table of headings alone");
  if (owner.tables.some((other) => intersection(other.area, area) !== null))
    throw new HostError(refusals.tableOverlap, "A table cannot overlap another.");
  const table: Table = {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: freeTableName(session.workbook, newTableName),
    area,
    hasHeadings: true,
    hasTotals: false,
    showsFilter: true,
    style: newTableStyle,
    hasBandedRows: true,
  };
  owner.tables.push(table);
  reportEdit(session, owner, { ...area, rowCount: 1 }, () => keepHeadings(owner, area));
  return new HostObject("Table", { sheet: owner, table });
}

/** The tables of a sheet or of the workbook. */
export const tableCollection = new HostType<Sheet | Workbook>({
  name: "TableCollection",
  indexer: required,
  items: (owner) => tablesOf(owner).map((target) => new HostObject("Table", target)),
  members: {
    Add: method("1.1", add),
    GetItemOrNullObject: method("1.4", (owner, [key]) => find(owner, key)),
  },
});
