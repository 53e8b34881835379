export type WorkbookErrorCode =
  | "notOurs"
  | "planHasNoMeasures"
  | "numbersTwice"
  | "selectionIsEmpty"
  | "documentTooLarge"
  | "documentUnreadable";

/** The workbook, the plan or the document is not one that the add-in can work on. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(
    readonly code: WorkbookErrorCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }
}
