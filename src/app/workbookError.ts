export type WorkbookErrorCode =
  | "notOurs"
  | "planHasNoMeasures"
  | "numbersTwice"
  | "textTooLong"
  | "ambiguousTexts"
  | "changedMeanwhile"
  | "selectionIsEmpty"
  | "documentTooLarge"
  | "documentUnreadable";

/** The workbook, the plan or the document is not one that the add-in can work on. */
export class WorkbookError extends Error {
  override readonly name = "WorkbookError";

  /** What it is about, in the plan's own words; "" where there is nothing to name. */
  readonly subject: string;

  constructor(
    readonly code: WorkbookErrorCode,
    { subject = "", ...options }: ErrorOptions & { subject?: string } = {},
  ) {
    super(code, options);
    this.subject = subject;
  }
}
