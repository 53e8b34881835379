import { activeSheet } from "../../../src/file/model/sheets";
import type { Workbook } from "../../../src/file/model/workbook";
import { workbookName } from "../assumptions";
import { HostType, method, navigation, property } from "../hostType";
import { asText } from "../wireValue";
import { application } from "./application";
import { namedItemCollection } from "./namedItemCollection";
import { range } from "./range";
import { runtime } from "./runtime";
import { styleCollection } from "./styleCollection";
import { tableCollection } from "./tableCollection";
import { worksheetCollection } from "./worksheetCollection";

/** The workbook: the root of everything a client can reach. */
export const workbook: HostType<Workbook> = new HostType<Workbook>({
  name: "Workbook",
  members: {
    Name: property("1.7", () => workbookName),
    ReadOnly: property("1.8", () => false),
    Application: navigation("1.1", (target) => application.of(target)),
    Worksheets: navigation("1.1", (target) => worksheetCollection.of(target)),
    Names: navigation("1.1", () => namedItemCollection.of({ sheet: null })),
    Styles: navigation("1.7", (target) => styleCollection.of(target)),
    Tables: navigation("1.1", (target) => tableCollection.of(target)),
    GetActiveCell: method("1.7", (target) =>
      range.of({
        sheet: activeSheet(target),
        areas: [{ ...target.selection, rowCount: 1, columnCount: 1 }],
      }),
    ),
    GetSelectedRange: method("1.1", (target) =>
      range.of({ sheet: activeSheet(target), areas: [{ ...target.selection }] }),
    ),
    _Runtime: navigation("1.8", (target) => runtime.of(target)),
    _RemoveReference: method("1.1", (_target, [id], session) =>
      session.removeReference(asText(id, "The reference")),
    ),
  },
});
