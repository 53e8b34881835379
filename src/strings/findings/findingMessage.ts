import type { Found } from "../../check/finding";
import type { Strings } from "../strings";
import type { FindingWords } from "./findingStrings";
import { findingWords } from "./findingWords";

/** One sentence for a finding, beginning with what it is about. */
export function findingMessage(
  { about, language }: Pick<Strings, "about" | "language">,
  finding: Found<{ code: keyof FindingWords }>,
): string {
  const word = findingWords[language][finding.code] as (item: typeof finding) => string;
  return about(finding.policy, finding.measure) + word(finding);
}
