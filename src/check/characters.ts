import type { PolicyEvaluation } from "../forms/evaluation/evaluation";
import type { PlanStructure } from "../forms/planSheet/readPlanSheet";
import { entryFinding, subjectFinding, type Finding, type FindingDetail } from "./finding";

/**
 * Half-width katakana, radicals that PDFs have for ideographs, variants of ideographs that their fonts may not have, gaiji of one's own
 * machine, characters already lost, and controls but tab and line feed.
 */
const unsafe =
  /.[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]|[\u2E80-\u2EF3\u2F00-\u2FD5\uFF61-\uFF9F\uE000-\uF8FF\uFFFD\u0000-\u0008\u000B-\u001F\u007F\u{F0000}-\u{10FFFF}]/gu;

/**
 * Signs beyond the common set (JIS X 0208) that systems had of their own (CP932), and their like: ① Ⅰ ㈱ ㎡ № ㍻, and emoji. Ideographs beyond it are
 * those of names, which have no other spelling: 髙.
 */
const ofOneMachine =
  /[\u2116\u2121\u2160-\u217f\u2211\u221f\u22bf\u222e\u2460-\u24ff\u2776-\u2793\u301d-\u301f\u3220-\u33ff\uff02\uff07\uffe4]|[\ud83c-\ud83e][\udc00-\udfff]/g;

/** Of whatever the one or the other finds: few texts have any, and to see that takes a fifth of the time. */
const suspect =
  /[\ufe00-\ufe0f\u0000-\u0008\u000b-\u001f\u007f\u2116\u2121\u2160-\u217f\u2211\u221f\u22bf\u222e\u2460-\u24ff\u2776-\u2793\u2e80-\u2ef3\u2f00-\u2fd5\u301d-\u301f\u3220-\u33ff\ud83c-\ud83e\udb40\udb80-\udbff\ue000-\uf8ff\uff02\uff07\uff61-\uff9f\uffe4\ufffd]/;

const kinds = [
  { pattern: unsafe, detail: { code: "unsafeCharacters" } },
  { pattern: ofOneMachine, detail: { code: "machineCharacters", rule: "1-10" } },
] as const;

const shown = 10;

/** Texts hold only characters that look the same on every machine and on the published page. */
export function checkCharacters({ entries }: PolicyEvaluation): Finding[] {
  return entries.flatMap((entry) => foundIn(entry.text).map((detail) => entryFinding(entry, detail)));
}

/** The same of titles and bodies, which are published too. */
export function checkNameCharacters({ plan, places }: PlanStructure): Finding[] {
  const subjects = plan.policies.flatMap((policy) => [
    { policy, measure: null, names: policy.title + policy.group },
    ...policy.measures.map((measure) => ({
      policy,
      measure,
      names: measure.title + measure.implementingBody,
    })),
  ]);
  return subjects.flatMap(({ names, ...subject }) =>
    foundIn(names).map((detail) => subjectFinding(subject, places, detail)),
  );
}

function foundIn(text: string): FindingDetail[] {
  if (!suspect.test(text)) return [];
  return kinds.flatMap(({ pattern, detail }) => {
    const characters = [...new Set(text.match(pattern))].slice(0, shown).join("");
    return characters === "" ? [] : [{ ...detail, characters }];
  });
}
