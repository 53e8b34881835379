import type { Found } from "../../check/finding";
import type { Strings } from "../strings";
import type { FindingWords } from "./findingStrings";
import { findingWords } from "./findingWords";

/** One sentence for a finding, beginning with what it is about. */
export function findingMessage<Item extends Found<{ code: keyof FindingWords }>>(
  { about, language }: Pick<Strings, "about" | "language">,
  finding: Item,
): string {
  const word = findingWords[language][finding.code] as (item: Item) => string;
  return about(finding.policy, finding.measure) + word(finding);
}
