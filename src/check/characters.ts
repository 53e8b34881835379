import type { PolicyEvaluation } from "../forms/evaluation/evaluation";
import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import { entryFinding, subjectFinding, type Finding } from "./finding";

/** Half-width katakana, radicals that PDFs have for ideographs, gaiji of one's own machine, characters already lost, and controls but tab and line feed. */
const unsafe =
  /[\u2E80-\u2EF3\u2F00-\u2FD5\uFF61-\uFF9F\uE000-\uF8FF\uFFFD\u0000-\u0008\u000B-\u001F\u007F]|[\uDB80-\uDBFF][\uDC00-\uDFFF]/g;
const shown = 10;

/** Texts hold only characters that look the same on every machine and on the published page. */
export function checkCharacters({ entries }: PolicyEvaluation): Finding[] {
  return entries.flatMap((entry) => {
    const characters = unsafeIn(entry.text);
    return characters === "" ? [] : [entryFinding(entry, { code: "unsafeCharacters", characters })];
  });
}

/** The same of the titles, which are published too. */
export function checkTitleCharacters({ plan, places }: PlanStructure): Finding[] {
  const subjects = plan.policies.flatMap((policy) => [
    { policy, measure: null, title: policy.title },
    ...policy.measures.map((measure) => ({ policy, measure, title: measure.title })),
  ]);
  return subjects.flatMap(({ title, ...subject }) => {
    const characters = unsafeIn(title);
    return characters === ""
      ? []
      : [subjectFinding(subject, places, { code: "unsafeCharacters", characters })];
  });
}

const unsafeIn = (text: string): string => [...new Set(text.match(unsafe))].slice(0, shown).join("");
