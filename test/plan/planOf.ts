import type { Corrections } from "../../src/plan/correction";
import { assessmentKeys, textOf, type Assessed } from "../../src/plan/plan";
import { parseText } from "./parseText";

/** A plan in lines: `group > 1 policy`, `  1-1 measure [body]`, with the texts that are there behind them. */
export function planOf(text: string, corrections?: Corrections): string[] {
  const textsOf = (owner: Assessed): string =>
    assessmentKeys
      .map((key) => textOf(owner, key))
      .filter((written) => written !== "")
      .map((written) => ` <${written}>`)
      .join("");
  return parseText(text, corrections).plan.policies.flatMap((policy) => [
    `${policy.group === "" ? "" : `${policy.group} > `}${policy.number} ${policy.title}${textsOf(policy)}`,
    ...policy.measures.map(
      (measure) =>
        `  ${measure.number} ${measure.title}${measure.implementingBody && ` [${measure.implementingBody}]`}${textsOf(measure)}`,
    ),
  ]);
}
