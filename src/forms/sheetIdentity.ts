import type { BasicPolicy, Measure } from "../plan/plan";

/** What our sheets are, whatever they are called and wherever they stand. */
export const planSheetIdentity = "plan";
export const summarySheetIdentity = "summary";
export const publicationSheetIdentity = "publication";
export const archiveSheetIdentity = "archive";
export const journalSheetIdentity = "journal";
export const collectionRecordIdentity = "collectionRecord";
export const handOutListIdentity = "handOutList";
/** The very hidden sheet of a file that goes out to a body. */
export const handOutBaseIdentity = "handOutBase";

const escaped = (text: string): string =>
  text.replace(/[%/@#]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Excel takes 255 characters; two groups that begin so much alike are told by their order. */
const longestGroup = 60;

/**
 * Keys of policies, in the plan's order: their numbers, and `1#2` for a second policy with number 1, where numbers begin anew under every
 * group. Only where the title is the same too, the group is in the key: it may be reworded without anything else.
 */
export function policyKeys(policies: readonly Pick<BasicPolicy, "number" | "title" | "group">[]): string[] {
  const names = policies.map(({ number, title }) => `${number}\n${title}`);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const seen = new Map<string, number>();
  return policies.map((policy, index) => {
    const mark = repeated.has(names[index] ?? "") ? groupMarkOf(policy) : "";
    const key = escaped(policy.number) + (mark === "" ? "" : `@${mark}`);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

/** The number of a sheet's policy. */
export const policyNumberIn = (identity: string | null): string =>
  /^[a-z]+:([^@#/]*)/.exec(identity ?? "")?.[1] ?? "";

/** What tells the group of a sheet's policy, where nothing else does; "" elsewhere. */
export const groupMark = (identity: string | null): string => /@([^/#]*)/.exec(identity ?? "")?.[1] ?? "";

/** The same of a policy. */
export const groupMarkOf = ({ group }: Pick<BasicPolicy, "group">): string =>
  escaped(group.slice(0, longestGroup));

export function policySheetIdentity(policyKey: string): string {
  return `policy:${policyKey}`;
}

/** A policy's part in a file that goes out to a body; none of a workbook of ours, where it is never taken for the policy's own. */
export const handOutSheetIdentity = (policyKey: string): string => `handOut:${policyKey}`;

/** The policy's key in the identity of such a sheet; `null` for any other. */
export const handedOutPolicyKey = (identity: string | null): string | null =>
  identity?.startsWith("handOut:") === true ? identity.slice("handOut:".length) : null;

export function measureSheetIdentity(policyKey: string, measure: Pick<Measure, "number">): string {
  return `measure:${policyKey}/${escaped(measure.number)}`;
}

/** Whether the sheet is a measure's own (個票). */
export const isMeasureSheet = (identity: string | null): boolean => identity?.startsWith("measure:") === true;

/** Whether the sheet holds typed assessments (and so belongs to one policy or measure). */
export function holdsAssessments(identity: string): boolean {
  return identity.startsWith("policy:") || identity.startsWith("measure:");
}

/** A policy or measure as its sheet names it. */
export interface TextSubject {
  sheetName: string;
  policyNumber: string;
  policyTitle: string;
  /** `null` for a policy as a whole. */
  measure: { number: string; title: string } | null;
}
