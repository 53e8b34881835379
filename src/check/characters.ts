import type { PolicyEvaluation } from "../forms/evaluation/evaluation";
import { entryFinding, type Finding } from "./finding";

/** Half-width katakana, gaiji of one's own machine, characters already lost, and controls but tab and line feed. */
const unsafe =
  /[\uFF61-\uFF9F\uE000-\uF8FF\uFFFD\u0000-\u0008\u000B-\u001F\u007F]|[\uDB80-\uDBFF][\uDC00-\uDFFF]/g;
const shown = 10;

/** Texts hold only characters that look the same on every machine and on the published page. */
export function checkCharacters({ entries }: PolicyEvaluation): Finding[] {
  return entries.flatMap((entry) => {
    const characters = [...new Set(entry.text.match(unsafe))].slice(0, shown).join("");
    return characters === "" ? [] : [entryFinding(entry, { code: "unsafeCharacters", characters })];
  });
}
