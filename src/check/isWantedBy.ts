import { shortLabel } from "../forms/fields";
import { headerKey, planHeaders } from "../forms/headings";
import { measureLabel } from "../forms/measureSheet/measureLayout";
import type { Settings } from "../forms/settings";
import type { Finding } from "./finding";

/** Whether the city has not switched a finding's check off, nor anybody accepted what it finds there. */
export function isWantedBy({ switchedOff = [] }: Settings): (finding: Finding) => boolean {
  const everywhere = new Set<string>();
  const accepted = new Set<string>();
  for (const { check, place } of switchedOff) {
    if (place === "") everywhere.add(check);
    else accepted.add(`${check}\n${headerKey(place)}`);
  }
  return (finding) =>
    !everywhere.has(finding.code) &&
    (accepted.size === 0 || !accepted.has(`${finding.code}\n${headerKey(placeOf(finding))}`));
}

/** What a text is called: 1-2 自己評価, 基本施策1 自己評価; a name, 1-2. */
const placeOf = ({ policy, measure, field }: Finding): string =>
  (measure === ""
    ? `${planHeaders.policyTitle}${policy}`
    : measureLabel({ number: policy }, { number: measure })) + (field === null ? "" : shortLabel(field));
