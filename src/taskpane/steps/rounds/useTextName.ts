import type { HandedOutText } from "../../../handOut/handOutBase";
import { usePane } from "../../usePane";
import { useRoundWords } from "./useRoundWords";

/** How a text is called: its policy or measure, and its field. */
export function useTextName(): (text: HandedOutText) => string {
  const { fieldName } = usePane().strings;
  const { collect: words } = useRoundWords();
  return ({ policy, measure, field }) => {
    const { number, title } = measure ?? policy;
    return words.textOf(number, title, fieldName(field));
  };
}
