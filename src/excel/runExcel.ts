/**
 * The one port through which everything sees Excel. The pane passes `Excel.run`; tests and the headless command pass the
 * same real client over the workbench.
 */
export type RunExcel = <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
