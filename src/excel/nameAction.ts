import { nameSize, sentBytes, type SheetAction } from "./actions";
import { constantFormula } from "../sheet/ownNames";

/** Names are hidden so that nobody takes them for clutter; one whose hiding failed last time is hidden now. */
export function nameAction(name: string, text: string, current: string | null): SheetAction {
  return {
    ...nameSize(sentBytes(text)),
    queue: ({ names }) => {
      // Only in the batch that adds a name does Excel reliably hide it: https://github.com/OfficeDev/office-js/issues/3878
      const item = current === null ? names.add(name, constantFormula(text)) : names.getItem(name);
      if (current !== null && current !== text) item.formula = constantFormula(text);
      item.visible = false;
    },
  };
}
