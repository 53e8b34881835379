import type { BasicPolicy, Measure, Plan } from "../../plan/plan";
import { fitsInACell } from "../../plan/rules/cellLimits";
import { repeatedNumbers } from "../../plan/rules/repeatedNumbers";
import type { Settings } from "../../forms/settings";
import { assertReadable } from "../assertReadable";
import { WorkbookError } from "../failure";
import { namedFirst } from "../namedFirst";

/** Settings are known, policies and measures can be told from each other, every text fits in a cell. @throws WorkbookError */
export function assertBuildable({ policies }: Plan, settings: Settings): void {
  assertReadable(settings);
  if (policies.every(({ measures }) => measures.length === 0)) throw new WorkbookError("planHasNoMeasures");
  const twice = repeatedNumbers(policies).map(({ item: { policy, measure } }) => numberOf(policy, measure));
  if (twice.length > 0) throw new WorkbookError("numbersTwice", { subject: namedFirst(twice) });
  const subjects = policies.flatMap((policy) => [policy, ...policy.measures]);
  const tooLong = subjects.find((subject) => Object.values(subject.texts).some((text) => !fitsInACell(text)));
  if (tooLong !== undefined)
    throw new WorkbookError("textTooLong", { subject: `${tooLong.number} ${tooLong.title}` });
}

const numberOf = ({ group, number }: BasicPolicy, measure: Measure | null): string =>
  measure?.number ?? [group, number].filter((part) => part !== "").join(" ");
