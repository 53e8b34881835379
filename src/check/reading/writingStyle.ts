import type { AssessmentEntry, Evaluation, PolicyEvaluation } from "../../forms/evaluation/evaluation";
import { remembered } from "../../sheet/remembered";

/** The texts of a workbook in which each way of writing occurs, in the plan's order. */
export type Occurrences<Way extends string> = Record<Way, AssessmentEntry[]>;

/** Finds ways of writing in all texts of a workbook. What has not changed since is not read again. */
export function occurrencesOf<Way extends string>(
  ways: Readonly<Record<Way, RegExp>>,
): (evaluation: Evaluation) => Occurrences<Way> {
  const each = (entriesOf: (way: Way) => AssessmentEntry[]): Occurrences<Way> =>
    Object.fromEntries((Object.keys(ways) as Way[]).map((way) => [way, entriesOf(way)])) as Occurrences<Way>;
  const inPart = remembered(({ entries }: PolicyEvaluation) =>
    each((way) => entries.filter(({ text }) => ways[way].test(text))),
  );
  return ({ policies }) => {
    const parts = policies.map(inPart);
    return each((way) => parts.flatMap((part) => part[way]));
  };
}
