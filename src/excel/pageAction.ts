import { cellAddress, rangeAddress } from "../sheet/cellRange";
import {
  footerCode,
  pageNumber,
  printMargins,
  titleColumnsAddress,
  titleRowsAddress,
} from "../sheet/pageSetup";
import type { SheetSpec } from "../sheet/sheetSpec";
import { sentBytes, sheetAction, type SheetAction } from "./actions";
import type { PrintedWidth } from "./printedWidth";

/** Paper, margins, what is printed, where pages begin, the headings of the table on every page and its number below. */
export function pageAction({ name, print }: SheetSpec, printing: PrintedWidth): SheetAction {
  const { titleRows, titleColumns, footer, area, scale, pagesAcross = 1, pageStarts } = print;
  const action = sheetAction(
    (sheet) => {
      const page = sheet.pageLayout;
      page.orientation = print.orientation;
      page.paperSize = print.paper ?? "A4";
      // 0 means as many pages as needed; leaving it out was not applied: https://github.com/OfficeDev/office-js/issues/1860
      page.zoom = scale === null ? { horizontalFitToPages: pagesAcross, verticalFitToPages: 0 } : { scale };
      page.setPrintMargins("Points", printMargins);
      page.centerHorizontally = true;
      page.blackAndWhite = print.isBlackAndWhite;
      page.firstPageNumber = 1;
      if (area !== null) page.setPrintArea(rangeAddress(area));
      if (titleRows !== null) page.setPrintTitleRows(titleRowsAddress(titleRows));
      if (titleColumns !== undefined) page.setPrintTitleColumns(titleColumnsAddress(titleColumns));
      const texts = page.headersFooters.defaultForAllPages;
      texts.leftFooter = footerCode(footer);
      texts.rightFooter = pageNumber;
      setPageStarts(sheet, pageStarts);
      if (scale === null) printing.readBack(name, page, pagesAcross);
    },
    sentBytes(footer) + pageBytes + breakBytes * pageStarts.length,
  );
  return { ...action, answered: zoomBytes };
}

/** What so many settings take beyond an ordinary action, and each break of pages. */
const pageBytes = 2500;
const breakBytes = 300;

/** What Excel answers of how a page is fitted. */
const zoomBytes = 200;

/** Breaks of an earlier writing go first. */
function setPageStarts({ horizontalPageBreaks }: Excel.Worksheet, rows: readonly number[]): void {
  horizontalPageBreaks.removePageBreaks();
  for (const row of rows) horizontalPageBreaks.add(cellAddress(row, 0));
}
