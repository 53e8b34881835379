import { assessmentFields, type BasicPolicy, type Measure, type Plan } from "../../plan/plan";
import { fitsInACell } from "../../plan/rules/cellLimits";
import { repeatedNumbers } from "../../plan/rules/repeatedNumbers";
import { WorkbookError } from "../failure";

/** Policies and measures can be told from each other; every text has to fit in a cell. */
export function assertBuildable({ policies }: Plan): void {
  if (policies.every(({ measures }) => measures.length === 0)) throw new WorkbookError("planHasNoMeasures");
  const twice = repeatedNumbers(policies).map(({ item: { policy, measure } }) => numberOf(policy, measure));
  if (twice.length > 0) throw new WorkbookError("numbersTwice", { subject: twice.join("、") });
  const subjects = policies.flatMap((policy) => [policy, ...policy.measures]);
  const tooLong = subjects.find((subject) => assessmentFields.some(({ key }) => !fitsInACell(subject[key])));
  if (tooLong !== undefined)
    throw new WorkbookError("textTooLong", { subject: `${tooLong.number} ${tooLong.title}` });
}

const numberOf = ({ group, number }: BasicPolicy, measure: Measure | null): string =>
  measure?.number ?? [group, number].filter((part) => part !== "").join(" ");
