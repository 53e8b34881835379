import type { Finding } from "../check/finding";
import type { FindingWords, PublicationWords, Strings } from "./strings";

/** One sentence for a finding, beginning with what it is about. What is found before publishing needs the words of the last step. */
export function findingMessage(strings: Strings, finding: Finding, found?: PublicationWords): string {
  const words: FindingWords & Partial<PublicationWords> = { ...strings.findings, ...found };
  const word = words[finding.code] as (item: Finding) => string;
  return strings.about(finding.policy, finding.measure) + word(finding);
}
