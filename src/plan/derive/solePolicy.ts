import type { PlanLine } from "../planLine";
import { branchOf } from "../rules/policyNumbers";
import { numberValues } from "../words/numbering";

/** The lines with the policy that the numbers of a table's measures name (1-1, 1-2), where the document names no policy and they name one alone. */
export function withSolePolicy(lines: readonly PlanLine[]): readonly PlanLine[] {
  const records = lines.flatMap(({ record }) => record ?? []);
  const isNamed = lines.some(({ role }) => role === "policy" || role === "group");
  const isNamedInRows = records.some(({ policyNumber, policyTitle }) => policyNumber + policyTitle !== "");
  if (records.length === 0 || isNamed || isNamedInRows) return lines;
  const numbers = records.flatMap(({ measureNumber }) => (measureNumber === "" ? [] : [measureNumber]));
  const [branch = "", ...others] = new Set(numbers.map((number) => branchOf(numberValues(number))));
  if (branch === "" || others.length > 0) return lines;
  return lines.map((line) =>
    line.record === undefined || line.record.measureNumber === ""
      ? line
      : { ...line, record: { ...line.record, policyNumber: branch } },
  );
}
