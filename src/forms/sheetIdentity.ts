import type { BasicPolicy, Measure } from "../plan/plan";

/** What our sheets are, whatever they are called and wherever they stand. */
export const planSheetIdentity = "plan";
export const summarySheetIdentity = "summary";
export const archiveSheetIdentity = "archive";
export const journalSheetIdentity = "journal";

const escaped = (text: string): string =>
  text.replace(/[%/@#]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Excel takes 255 characters; two groups that begin so much alike are told by their order. */
const longestGroup = 60;

/**
 * Keys of policies, in the plan's order: their numbers, with their group where they have one, as numbers may begin anew under every group;
 * `1#2` for a second policy of the same.
 */
export function policyKeys(policies: readonly Pick<BasicPolicy, "number" | "group">[]): string[] {
  const seen = new Map<string, number>();
  return policies.map(({ number, group }) => {
    const key = escaped(number) + (group === "" ? "" : `@${escaped(group.slice(0, longestGroup))}`);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

/** What tells the group of a sheet's policy from others; "" where it has none. */
export const groupMark = (identity: string | null): string => /@([^/#]*)/.exec(identity ?? "")?.[1] ?? "";

/** The same of a policy. */
export const groupMarkOf = ({ group }: Pick<BasicPolicy, "group">): string =>
  escaped(group.slice(0, longestGroup));

export function policySheetIdentity(policyKey: string): string {
  return `policy:${policyKey}`;
}

export function measureSheetIdentity(policyKey: string, measure: Pick<Measure, "number">): string {
  return `measure:${policyKey}/${escaped(measure.number)}`;
}

/** Whether the sheet holds typed assessments (and so belongs to one policy or measure). */
export function holdsAssessments(identity: string): boolean {
  return identity.startsWith("policy:") || identity.startsWith("measure:");
}
