/** What a batch is queued on; the rest of the code only hands it through. */
export type ExcelContext = Excel.RequestContext;

/**
 * The one port through which everything sees Excel. The pane passes `Excel.run`; tests and the headless command pass the
 * same real client over the workbench.
 */
export type RunExcel = <T>(batch: (context: ExcelContext) => Promise<T>) => Promise<T>;
