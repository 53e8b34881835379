import { activeSheet } from "../../../src/file/model/sheets";
import type { Workbook } from "../../../src/file/model/workbook";
import { workbookName } from "../assumptions";
import { HostObject } from "../hostObject";
import { HostType, method, navigation, property } from "../hostType";
import { asText } from "../wireValue";

/** The workbook: the root of everything a client can reach. */
export const workbook = new HostType<Workbook>({
  name: "Workbook",
  members: {
    Name: property("1.7", () => workbookName),
    Application: navigation("1.1", (target) => new HostObject("Application", target)),
    Worksheets: navigation("1.1", (target) => new HostObject("WorksheetCollection", target)),
    Names: navigation("1.1", () => new HostObject("NamedItemCollection", { sheet: null })),
    Properties: navigation("1.7", (target) => new HostObject("DocumentProperties", target)),
    Styles: navigation("1.7", (target) => new HostObject("StyleCollection", target)),
    Tables: navigation("1.1", (target) => new HostObject("TableCollection", target)),
    GetSelectedRange: method(
      "1.1",
      (target) => new HostObject("Range", { sheet: activeSheet(target), areas: [{ ...target.selection }] }),
    ),
    _Runtime: navigation("1.8", (target) => new HostObject("Runtime", target)),
    _RemoveReference: method("1.1", (_target, [id], session) =>
      session.removeReference(asText(id, "The reference")),
    ),
  },
});
