import type { Found } from "../check/finding";
import type { Strings } from "./strings";

/** What is needed to tell of findings of some codes. */
interface Words<Code extends string> extends Pick<Strings, "about"> {
  findings: Readonly<Record<Code, (item: never) => string>>;
}

/** One sentence for a finding, beginning with what it is about. */
export function findingMessage<Item extends Found<{ code: string }>>(
  words: Words<Item["code"]>,
  finding: Item,
): string {
  const word = words.findings[finding.code as Item["code"]] as (item: Item) => string;
  return words.about(finding.policy, finding.measure) + word(finding);
}
