export type WorkbookErrorCode = "notOurs" | "planHasNoMeasures" | "numbersTwice";

/** The workbook or the plan is not one that the add-in can work on. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  constructor(readonly code: WorkbookErrorCode) {
    super(code);
  }
}
