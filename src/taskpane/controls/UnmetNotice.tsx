import type { Unmet } from "../../excel/writeSheets";
import { unmetStrings } from "../../strings/unmetStrings";
import { usePane } from "../usePane";
import { Message } from "./Message";

/** What Excel left undone of sheets that are written, and how to do it by hand. */
export function UnmetNotice({ unmet: { isNotFrozen, unfitted } }: { unmet: Unmet }) {
  const words = unmetStrings[usePane().strings.language];
  return (
    <>
      {isNotFrozen && <Message intent="warning">{words.notFrozen}</Message>}
      {unfitted.length > 0 && <Message intent="warning">{words.unfitted(unfitted)}</Message>}
    </>
  );
}
