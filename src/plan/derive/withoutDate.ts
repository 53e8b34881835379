import { readDateNumber } from "../words/dateNumber";
import { numberValues } from "../words/numbering";
import type { GatheredPolicy } from "./gatheredPolicy";

/** A measure's number as it was before it became a date: 1月2日 is 1-2 where the policy is 1, else null. What is no date stays. */
export function withoutDate(number: string, policy: GatheredPolicy | null): string | null {
  const date = readDateNumber(number);
  if (date === null) return number;
  return numberValues(policy?.number ?? "").join() === String(date[0]) ? date.join("-") : null;
}
