import type { PageLayout } from "../../../src/file/model/workbook";
import { newHost, refusalOf } from "./newHost";

async function layoutAfter(
  change: (layout: Excel.PageLayout, sheet: Excel.Worksheet) => void,
): Promise<PageLayout> {
  const host = newHost();
  await host.runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    change(sheet.pageLayout, sheet);
    await context.sync();
  });
  return host.workbook.sheets[0]?.pageLayout ?? {};
}

describe("the page", () => {
  it("keeps A4 landscape, one page wide, with titles and page numbers", async () => {
    const layout = await layoutAfter((page, sheet) => {
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      page.centerHorizontally = true;
      page.setPrintMargins("Centimeters", { top: 2.54, left: 1.27, bottom: 1.27 });
      page.setPrintArea(sheet.getRange("A1:H20"));
      page.setPrintTitleRows("$1:$4");
      page.setPrintTitleColumns("A:B");
      page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      page.headersFooters.defaultForAllPages.leftFooter = "平成28年度";
    });
    expect(layout).toEqual({
      orientation: "landscape",
      paperSize: "A4",
      fitTo: { wide: 1, tall: 0 },
      centerHorizontally: true,
      margins: { top: 72, left: 36, bottom: 36 },
      printArea: "$A$1:$H$20",
      titleRows: "$1:$4",
      titleColumns: "$A:$B",
      footer: { center: "&P / &N", left: "平成28年度" },
    });
  });

  it("keeps where pages begin, in their order, until the breaks are removed", async () => {
    const starts = await layoutAfter((page, { horizontalPageBreaks: breaks }) => {
      page.zoom = { scale: 100 };
      page.blackAndWhite = true;
      page.firstPageNumber = 1;
      breaks.add("A30");
      breaks.removePageBreaks();
      breaks.add("A12");
      breaks.add("B5");
      breaks.add("A12");
    });
    expect(starts).toEqual({ scale: 100, blackAndWhite: true, firstPageNumber: 1, pageStarts: [4, 11] });
  });

  it("moves the beginnings of pages with the rows", async () => {
    const { pageStarts } = await layoutAfter((_page, sheet) => {
      sheet.horizontalPageBreaks.add("A5");
      sheet.horizontalPageBreaks.add("A9");
      sheet.getRange("7:8").insert("Down");
    });
    expect(pageStarts).toEqual([4, 10]);
  });

  it("reads back what was set", async () => {
    const host = newHost();
    const read = await host.runExcel(async (context) => {
      const page = context.workbook.worksheets.getFirst().pageLayout;
      page.zoom = { horizontalFitToPages: 1 };
      page.load("zoom,orientation");
      await context.sync();
      return [page.zoom, page.orientation];
    });
    expect(read).toEqual([{ horizontalFitToPages: 1 }, "Portrait"]);
  });

  it.each<{ what: string; change: (layout: Excel.PageLayout) => void; code: string }>([
    {
      what: "titles that are not whole rows",
      change: (page) => page.setPrintTitleRows("A1:B2"),
      code: "InvalidArgument",
    },
    {
      what: "a negative margin",
      change: (page) => page.setPrintMargins("Points", { top: -1 }),
      code: "InvalidArgument",
    },
    { what: "a scale of 5 %", change: (page) => (page.zoom = { scale: 5 }), code: "InvalidArgument" },
    { what: "draft mode", change: (page) => (page.draftMode = true), code: "NotImplemented" },
  ])("refuses $what", async ({ change, code }) => {
    expect((await refusalOf(layoutAfter(change))).code).toBe(code);
  });
});
