export type HostErrorCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented";

/** A refusal the client hears of as `OfficeExtension.Error` with this code. Anything else thrown is a bug of the host. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: HostErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export const invalidArgument = (message: string): HostError => new HostError("InvalidArgument", message);

export const notImplemented = (what: string): HostError =>
  new HostError("NotImplemented", `The workbench does not implement ${what}.`);
