import { rangeAddress } from "../sheet/cellRange";
import type { SheetSpec } from "../sheet/sheetSpec";
import { lookAddresses } from "./cellLooks";

/**
 * Loads everything about a sheet but its names, its frozen panes and what stands in its cells. The result gives it as a text, when the request is done:
 * that of another sheet is the same where nothing is different.
 */
export function loadForm(sheet: Excel.Worksheet, spec: SheetSpec): () => string {
  sheet.load("showGridlines,tabColor,visibility");
  const columnCount = Math.max(spec.columnWidths.length, ...spec.rows.map(({ cells }) => cells.length));
  const area = { row: 0, column: 0, rowCount: spec.rows.length, columnCount };
  const cells = sheet.getRange(rangeAddress(area)).load("numberFormat");
  const looks = lookAddresses(spec).map(([, address]) => sheet.getRanges(address).load("style"));
  const lists = spec.choices.map(({ range }) =>
    sheet.getRange(rangeAddress(range)).dataValidation.load("rule"),
  );
  const lines = [
    cells.getRowProperties({ format: { rowHeight: true } }),
    cells.getColumnProperties({ format: { columnWidth: true } }),
    cells.conditionalFormats.getCount(),
    sheet.horizontalPageBreaks.getCount(),
  ];
  const page = loadPage(sheet);
  return () =>
    JSON.stringify([
      [sheet.showGridlines, sheet.tabColor, sheet.visibility],
      [cells.numberFormat, looks.map(({ style }) => style), lists.map(({ rule }) => rule)],
      lines.map(({ value }) => value),
      page(),
    ]);
}

function loadPage({ pageLayout }: Excel.Worksheet): () => unknown {
  pageLayout.load(
    "orientation,paperSize,zoom,topMargin,bottomMargin,leftMargin,rightMargin,headerMargin,footerMargin," +
      "centerHorizontally,blackAndWhite,firstPageNumber",
  );
  const footer = pageLayout.headersFooters.defaultForAllPages.load("leftFooter,rightFooter");
  const places = [
    pageLayout.getPrintAreaOrNullObject().load("address"),
    pageLayout.getPrintTitleRowsOrNullObject().load("address"),
    pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
  ];
  return () => [pageLayout.toJSON(), footer.toJSON(), places.map(addressOf)];
}

/** Where cells are on their sheet; `null` for none. */
const addressOf = (cells: Excel.Range | Excel.RangeAreas): string | null =>
  cells.isNullObject ? null : cells.address.replace(/[^,!]*!/g, "");
