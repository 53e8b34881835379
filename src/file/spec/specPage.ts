import { absoluteAddress } from "../../sheet/cellRange";
import {
  footerCode,
  pageNumber,
  printMargins,
  titleColumnsAddress,
  titleRowsAddress,
} from "../../sheet/pageSetup";
import type { PrintSpec } from "../../sheet/sheetSpec";
import type { PageLayout } from "../model/workbook";

/** How a sheet is printed. */
export function specPage({ orientation, area, scale, titleRows, footer, ...print }: PrintSpec): PageLayout {
  return {
    orientation: orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: print.paper ?? "A4",
    ...(scale === null ? { fitTo: { wide: print.pagesAcross ?? 1, tall: 0 } } : { scale }),
    margins: { ...printMargins },
    ...(area !== null && { printArea: absoluteAddress(area) }),
    ...(titleRows !== null && { titleRows: titleRowsAddress(titleRows) }),
    ...(print.titleColumns !== undefined && { titleColumns: titleColumnsAddress(print.titleColumns) }),
    centerHorizontally: true,
    blackAndWhite: print.isBlackAndWhite,
    firstPageNumber: 1,
    pageStarts: print.pageStarts,
    footer: { left: footerCode(footer), right: pageNumber },
  };
}
