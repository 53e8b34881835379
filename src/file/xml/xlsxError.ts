export type XlsxErrorCode = "notXlsx" | "corrupt" | "encrypted" | "macroWorkbook" | "tooLarge";

/** A file that cannot be opened as a workbook; `code` says why, `message` adds the detail for a developer. */
export class XlsxError extends Error {
  override readonly name = "XlsxError";

  constructor(
    readonly code: XlsxErrorCode,
    detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
