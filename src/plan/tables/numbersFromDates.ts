import type { PlanLine } from "../planLine";
import { readDateNumber } from "../words/dateNumber";
import { numberValues } from "../words/numbering";

/**
 * Takes the numbers of measures back of which Excel has made dates (1月1日 for 1-1): where the month is the number of the policy, which the
 * row or one above it names. Any other date is left, and told.
 */
export function withoutDates(lines: readonly PlanLine[]): PlanLine[] {
  let policy: number | undefined;
  return lines.map((line) => {
    const { record } = line;
    if (record === undefined) return line;
    policy = policyIn(record) ?? policy;
    const date = readDateNumber(record.measureNumber);
    if (date === null) return line;
    if (date.month !== policy) return { ...line, dateForNumber: record.measureNumber };
    return { ...line, record: { ...record, measureNumber: `${date.month}-${date.day}` } };
  });
}

/** In a table with one column of numbers, a number alone is a policy's. */
function policyIn({
  policyNumber,
  policyTitle,
  measureNumber,
}: NonNullable<PlanLine["record"]>): number | undefined {
  if (policyNumber !== "") return numberValues(policyNumber).at(-1);
  const values = policyTitle === "" ? numberValues(measureNumber) : [];
  return values.length === 1 && readDateNumber(measureNumber) === null ? values[0] : undefined;
}
