/** Why a file is not read as a document. */
export type DocumentErrorCode =
  /** Larger than what can be read in a moment, as a file, unpacked or in its markup. */
  | "tooLarge"
  | "damaged"
  | "encrypted"
  /** .doc, .xls, .pdf and .rtf: programs of their own make a text or a table of them. */
  | "oldWord"
  | "oldExcel"
  | "pdf"
  | "richText"
  | "macroWorkbook"
  /** HTML, an archive of it or other markup, often called .xls or .doc. */
  | "webPage"
  /** A sheet was asked for that is not there; `subject` is its name. */
  | "noSuchSheet"
  /** Sheets were asked for of what is no workbook. */
  | "noSheets"
  /** A workbook without anything on its visible sheets, a document without any text. */
  | "empty"
  /** Anything else that is no text, no Word document and no workbook. */
  | "unknownKind";

/** A file that cannot be read as a document. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";

  /** What it is about, in the file's own words; "" where there is nothing to name. */
  readonly subject: string;

  constructor(
    readonly code: DocumentErrorCode,
    { subject = "", ...options }: ErrorOptions & { subject?: string } = {},
  ) {
    super(code, options);
    this.subject = subject;
  }
}
