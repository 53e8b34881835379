import type { BasicPolicy, Measure } from "../plan/plan";

/** What our sheets are, whatever they are called and wherever they stand. */
export const planSheetIdentity = "plan";
export const summarySheetIdentity = "summary";
export const archiveSheetIdentity = "archive";
export const journalSheetIdentity = "journal";

const escaped = (number: string): string => number.replaceAll("%", "%25").replaceAll("/", "%2F");

/**
 * Keys of policies in the plan's order: their numbers, and `1#2` for a second policy with number 1, where numbers begin anew under every
 * group.
 */
export function policyKeys(policies: readonly Pick<BasicPolicy, "number">[]): string[] {
  const seen = new Map<string, number>();
  return policies.map(({ number }) => {
    const count = (seen.get(number) ?? 0) + 1;
    seen.set(number, count);
    return count === 1 ? number : `${number}#${count}`;
  });
}

export function policySheetIdentity(policyKey: string): string {
  return `policy:${escaped(policyKey)}`;
}

export function measureSheetIdentity(policyKey: string, measure: Pick<Measure, "number">): string {
  return `measure:${escaped(policyKey)}/${escaped(measure.number)}`;
}

/** Whether the sheet holds typed assessments (and so belongs to one policy or measure). */
export function holdsAssessments(identity: string): boolean {
  return identity.startsWith("policy:") || identity.startsWith("measure:");
}
