import { includesVersion } from "../host/apiVersion";
import type { HostEvent } from "../host/hostEvent";
import type { CellValue } from "../../src/file/model/workbook";

/** Who did it, as seen by the page that is told. */
export interface EventOrigin {
  source: "Local" | "Remote";
  /** Whether that page did it itself. */
  isOwn: boolean;
  apiVersion: string;
}

/** `[category, type, targetId, message, id, isRemote]` */
export type EventEntry = [number, number, string, string, string, boolean];

const category = 65536;

const types: Record<HostEvent["kind"], number> = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
};

let eventCount = 0;

/** The messages of an event: for the handlers of its sheet, and for those of all the sheets. */
export function eventEntries(event: HostEvent, origin: EventOrigin): EventEntry[] {
  eventCount += 1;
  const id = `evt${eventCount}`;
  const message = JSON.stringify(messageOf(event, origin, id));
  const targets =
    event.kind === "added" || event.kind === "deleted" ? ["Workbook"] : [event.sheetId, "Workbook"];
  return targets.map((target) => [
    category,
    types[event.kind],
    target,
    message,
    id,
    origin.source === "Remote",
  ]);
}

function messageOf(event: HostEvent, { source, isOwn, apiVersion }: EventOrigin, id: string): object {
  const worksheetId = event.sheetId;
  switch (event.kind) {
    case "selectionChanged":
      return { address: event.address, worksheetId };
    case "activated":
    case "deactivated":
      return { worksheetId };
    case "added":
    case "deleted":
      return { source, worksheetId };
    case "nameChanged":
      return { nameBefore: event.nameBefore, nameAfter: event.nameAfter, source, worksheetId };
    case "changed":
      return {
        changeType: event.changeType,
        source,
        worksheetId,
        address: event.address,
        referenceId: id,
        shiftDirection: event.shiftDirection,
        ...(includesVersion(apiVersion, "1.14") && { triggerSource: isOwn ? "ThisLocalAddin" : "Unknown" }),
        ...(event.values && {
          valueBefore: plain(event.values.before),
          valueAfter: plain(event.values.after),
          valueTypeBefore: typeName(event.values.before),
          valueTypeAfter: typeName(event.values.after),
        }),
      };
  }
}

function plain(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return typeof value === "object" ? value.error : value;
}

function typeName(value: CellValue): string {
  if (value === null) return "Empty";
  if (typeof value === "string") return "String";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "Error";
}
