import type { Sheet, Workbook } from "../../../src/file/model/workbook";
import { HostError } from "../hostError";
import { HostType, method, property } from "../hostType";

declare module "../hostObject" {
  interface HostTargets {
    TableCollection: Sheet | Workbook;
  }
}

/** The tables of a sheet or of the workbook. The workbench knows none, so there are none to find. */
export const tableCollection = new HostType<Sheet | Workbook>({
  name: "TableCollection",
  indexer: (_owner, key) => {
    throw new HostError("ItemNotFound", `There is no table ${String(key)}.`);
  },
  items: () => [],
  members: {
    Count: property("1.1", () => 0),
    GetCount: method("1.4", () => 0),
    GetItemOrNullObject: method("1.4", () => null),
  },
});
