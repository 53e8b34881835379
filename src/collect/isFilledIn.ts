import { cellText } from "../sheet/sheetContent";
import type { Returned } from "./readReturned";

/** Whether somebody has put anything into a file since it went out, or may have, as into one that cannot be read. */
export function isFilledIn(returned: Returned): boolean {
  switch (returned.kind) {
    case "unreadable":
    case "notOurs":
      return true;
    case "list":
      return returned.others.length > 0;
    case "read":
      return (
        returned.others.length > 0 ||
        returned.texts.some(({ handedOut, text }) => text !== cellText(handedOut.text))
      );
  }
}
