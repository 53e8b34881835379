import type { Finding } from "../check/finding";
import type { Strings } from "./strings";

/** One sentence for a finding, beginning with what it is about. */
export function findingMessage(strings: Strings, finding: Finding): string {
  const word = strings.findings[finding.code] as (item: Finding) => string;
  return strings.about(finding.policy, finding.measure) + word(finding);
}
