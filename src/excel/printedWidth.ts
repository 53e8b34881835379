/**
 * Whether sheets are fitted to the width of their pages: Excel for Windows has left that undone, without an error, where its tab for page
 * layout was not in front. https://github.com/OfficeDev/office-js/issues/1860
 */
export class PrintedWidth {
  private readonly pages: { sheetName: string; page: Excel.PageLayout; wanted: number }[] = [];

  /** Queues a look at what has become of a setting. */
  readBack(sheetName: string, page: Excel.PageLayout, wanted: number): void {
    page.load("zoom");
    this.pages.push({ sheetName, page, wanted });
  }

  /** The sheets that may be printed on more pages across than they should, when all that was queued is sent. */
  get unfitted(): string[] {
    return this.pages
      .filter(({ page, wanted }) => {
        // Not known where Excel answered nothing but that it refused something else.
        const { zoom } = page.toJSON();
        return zoom !== undefined && zoom.horizontalFitToPages !== wanted;
      })
      .map(({ sheetName }) => sheetName);
  }
}
