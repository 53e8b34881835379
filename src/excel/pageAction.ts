import type { SheetSpec } from "../sheet/sheetSpec";
import { sentBytes, sheetAction, type SheetAction } from "./actions";

/** Points. */
const margins = { top: 42, bottom: 42, left: 34, right: 34, header: 20, footer: 20 };

/** Longest header or footer Excel takes, and room for the page numbers. */
const footerLimit = 200;

/** A4 landscape, one page wide, page numbers, the headings of the table on every page. */
export function pageAction(spec: SheetSpec): SheetAction {
  const { titleRows, footer } = spec.print;
  return sheetAction((sheet) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    // 0 means as many pages as needed; leaving it out was not applied: https://github.com/OfficeDev/office-js/issues/1860
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.setPrintMargins("Points", margins);
    page.centerHorizontally = true;
    if (titleRows !== null) page.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
    const texts = page.headersFooters.defaultForAllPages;
    texts.leftFooter = `&9${footerText(footer)}`;
    texts.rightFooter = "&9&P / &N";
  }, sentBytes(footer));
}

/** "&" starts a code and is doubled; a digit right after "&9" would be read as part of the size. */
function footerText(text: string): string {
  const plain = text.slice(0, footerLimit).replaceAll("&", "&&");
  return /^\d/.test(plain) ? ` ${plain}` : plain;
}
