import type { RunExcel } from "./runExcel";

/** What a person can do about it. */
export type HostErrorKind =
  "editing" | "protected" | "tooLarge" | "busy" | "unsupported" | "missing" | "notInFront" | "unknown";

/** Excel did not do what it was asked. `code` is Excel's own (`AccessDenied`); the message is Excel's and is for logs, not for people. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly kind: HostErrorKind,
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const kinds: Record<string, HostErrorKind> = {
  InvalidOperationInCellEditMode: "editing",
  AccessDenied: "protected",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  ServiceNotAvailable: "busy",
  Timeout: "busy",
  ConflictingOperation: "busy",
  InsertDeleteConflict: "busy",
  ApiNotFound: "unsupported",
  NotImplemented: "unsupported",
  UnsupportedOperation: "unsupported",
  ItemNotFound: "missing",
  InvalidReference: "missing",
  // What Excel answers where another workbook is in front: https://github.com/OfficeDev/office-js/issues/3148
  GeneralException: "notInFront",
  InvalidSelection: "notInFront",
};

/** A port whose failures are all `HostError`; errors of our own pass through. */
export function namingHostErrors(run: RunExcel): RunExcel {
  return async (batch) => {
    try {
      return await run(batch);
    } catch (error) {
      throw asHostError(error);
    }
  };
}

/** A failure of Excel as a `HostError`; any other error as it is. */
export function asHostError(error: unknown): Error {
  if (isHostFailure(error)) return new HostError(kindOf(error), error.code, error.message, { cause: error });
  return error instanceof Error || error instanceof DOMException
    ? error
    : new Error(String(error), { cause: error });
}

/** A sheet with a password is refused as an argument that is missing: https://github.com/microsoftgraph/microsoft-graph-docs/issues/10151 */
const kindOf = ({ code, debugInfo }: HostFailure): HostErrorKind =>
  debugInfo.errorLocation === "WorksheetProtection.unprotect" ? "protected" : (kinds[code] ?? "unknown");

/** Whether Excel found what it was asked for too long to answer; asking for less may do. */
export const isAnswerTooLarge = (error: unknown): boolean =>
  isHostFailure(error) && error.code === "ResponsePayloadSizeLimitExceeded";

/** Errors of the Office.js client carry a code and what it was doing. */
type HostFailure = Error & { code: string; debugInfo: { errorLocation?: string } };

function isHostFailure(error: unknown): error is HostFailure {
  return error instanceof Error && "debugInfo" in error && "code" in error && typeof error.code === "string";
}
