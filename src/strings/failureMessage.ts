import type { Failure } from "../app/failure";
import type { Strings } from "./strings";

/** What happened and what to do next. */
export function failureMessage(strings: Strings, failure: Failure): string {
  switch (failure.code) {
    case "host":
      return `${strings.hostErrors[failure.kind]} [${failure.hostCode}]`;
    case "workbook":
      return strings.workbookErrors[failure.reason](failure.subject);
    case "planText":
      return strings.textErrors[failure.reason];
    case "notLoaded":
      return strings.pane.notLoaded;
    case "stopped":
      return strings.pane.stopped;
    case "unexpected":
      return strings.unexpectedError(failure.message);
  }
}
