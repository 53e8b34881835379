import type { Failure } from "../app/failure";
import type { Strings } from "./strings";

/** What happened and what to do next. */
export function failureMessage(strings: Strings, failure: Failure): string {
  switch (failure.code) {
    case "host":
      return strings.hostErrors[failure.kind];
    case "workbook":
      return strings.workbookErrors[failure.reason](failure.subject);
    case "document":
      return strings.documentErrors[failure.reason](failure.subject);
    case "notLoaded":
      return strings.pane.notLoaded;
    case "stopped":
      return strings.pane.stopped;
    case "unexpected":
      return strings.unexpectedError;
  }
}

/** What helps those who mend the add-in, and nobody else; `null` where there is nothing of the kind. */
export function failureDetail(failure: Failure): string | null {
  if (failure.code === "host") return failure.hostCode;
  return failure.code === "unexpected" ? failure.message : null;
}
