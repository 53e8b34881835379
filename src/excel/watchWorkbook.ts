/** Who changed cells: `own` is this add-in, `other` a person here, a colleague, or another add-in. */
export type ChangeOrigin = "own" | "other";

/** What the workbook tells while it is watched. Ids are those of sheets; addresses have no sheet name. */
export interface WorkbookListener {
  onChanged: (sheetId: string, origin: ChangeOrigin) => void;
  onSelected: (sheetId: string, address: string) => void;
  /** A sheet was added or deleted. */
  onSheets: () => void;
}

/** Starts listening; the result stops it. */
export async function watchWorkbook(
  context: Excel.RequestContext,
  listener: WorkbookListener,
): Promise<() => Promise<void>> {
  const { worksheets } = context.workbook;
  const told = (tell: () => void) => {
    tell();
    return Promise.resolve();
  };
  const handlers = [
    worksheets.onChanged.add((event) => told(() => listener.onChanged(event.worksheetId, originOf(event)))),
    worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
      told(() => listener.onSelected(worksheetId, address)),
    ),
    worksheets.onAdded.add(() => told(listener.onSheets)),
    worksheets.onDeleted.add(() => told(listener.onSheets)),
  ];
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await handlers[0]?.context.sync();
  };
}

/** Before ExcelApi 1.14 there is no trigger source, and every change counts as somebody else's. */
function originOf({ triggerSource }: Partial<Excel.WorksheetChangedEventArgs>): ChangeOrigin {
  return triggerSource === "ThisLocalAddin" ? "own" : "other";
}
