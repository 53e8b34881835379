import { DocumentError, type DocumentErrorCode } from "../document/documentError";
import { HostError, type HostErrorKind } from "../excel/hostError";
import { NotLoadedError } from "./loadPart";

export type WorkbookErrorCode =
  | "notOurs"
  | "planHasNoMeasures"
  | "numbersTwice"
  /** A workbook of ours was chosen as a plan's document. */
  | "ownWorkbook"
  | "textTooLong"
  | "ambiguousTexts"
  | "columnsContradict"
  | "settingUnreadable"
  | "yearUnreadable"
  /** Bodies are to have new names that the plan does not name. */
  | "bodiesUnknown"
  /** Nothing is written in the stage that is to be handed out; `subject` is the stage. */
  | "nothingInStage"
  | "changedMeanwhile"
  | "selectionIsEmpty";

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

/** Why a use case did not come to its end, as data that a language table can word. */
export type Failure =
  | { code: "host"; kind: HostErrorKind; hostCode: string }
  | { code: "workbook"; reason: WorkbookErrorCode; subject: string }
  | { code: "document"; reason: DocumentErrorCode; subject: string }
  /** A part of the add-in that is loaded when it is wanted did not arrive. */
  | { code: "notLoaded" }
  /** A person stopped it. */
  | { code: "stopped" }
  | { code: "unexpected"; message: string };

/** The failure in whatever a use case threw. */
export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) return { code: "host", kind: error.kind, hostCode: error.code };
  if (error instanceof WorkbookError) return { code: "workbook", reason: error.code, subject: error.subject };
  if (error instanceof DocumentError) return { code: "document", reason: error.code, subject: error.subject };
  if (error instanceof NotLoadedError) return { code: "notLoaded" };
  if (error instanceof DOMException && error.name === "AbortError") return { code: "stopped" };
  return { code: "unexpected", message: error instanceof Error ? error.message : String(error) };
}
