import { foldText } from "./foldText";
import { isPriorityCell } from "./priority";

const yes = /^(?:対象|該当|y|ok)$/i;
const no = /^(?:[×✕✖✗\-―ー0]|対象外|非対象|非該当|無し?|なし|いいえ|no|false)$/i;

/** What a cell says in which people put a mark; `null` where that cannot be told. */
export function readMark(text: string): boolean | null {
  const folded = foldText(text).trim();
  if (folded === "" || no.test(folded)) return false;
  return isPriorityCell(text) || yes.test(folded) ? true : null;
}
