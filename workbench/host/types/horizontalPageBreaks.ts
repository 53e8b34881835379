import type { Sheet } from "../../../src/file/model/workbook";
import { areaOf, cellsOfArgument } from "../cellsTarget";
import { HostError, invalidArgument } from "../hostError";
import { HostObject } from "../hostObject";
import { HostType, method } from "../hostType";
import { asInteger } from "../wireValue";

declare module "../hostObject" {
  interface HostTargets {
    PageBreak: PageBreak;
    PageBreakCollection: Sheet;
  }
}

interface PageBreak {
  sheet: Sheet;
  /** Zero-based row below the break. */
  row: number;
}

const startsOf = ({ pageLayout }: Sheet): number[] => pageLayout.pageStarts ?? [];

/** A break that a person or an add-in has put above a row. */
export const pageBreak = new HostType<PageBreak>({
  name: "PageBreak",
  members: {},
});

function breakAt(sheet: Sheet, row: number | undefined): HostObject {
  if (row === undefined) throw new HostError("ItemNotFound", "There is no such page break.");
  return new HostObject("PageBreak", { sheet, row });
}

/** The breaks between rows of a sheet, in their order. */
export const horizontalPageBreaks = new HostType<Sheet>({
  name: "PageBreakCollection",
  indexer: (sheet, index) => breakAt(sheet, startsOf(sheet)[asInteger(index, "index")]),
  items: (sheet) => startsOf(sheet).map((row) => new HostObject("PageBreak", { sheet, row })),
  members: {
    Add: method("1.9", (sheet, [place], session) => {
      const { row } = areaOf(cellsOfArgument(place, session.workbook, sheet));
      if (row === 0) throw invalidArgument("No page can begin above the first row.");
      sheet.pageLayout.pageStarts = [...new Set([...startsOf(sheet), row])].sort((one, other) => one - other);
      return breakAt(sheet, row);
    }),
    GetCount: method("1.9", (sheet) => startsOf(sheet).length),
    RemovePageBreaks: method("1.9", (sheet) => {
      delete sheet.pageLayout.pageStarts;
    }),
  },
});
