import type { BasicPolicy, Measure } from "../plan/plan";

// What earlier versions wrote down: numbers instead of ids. Read only; a build gives such sheets their ids.

const escaped = (text: string): string =>
  text.replace(/[%/@#]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const unescaped = (text: string): string =>
  text.replace(/%(23|25|2F|40)/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** So much of a group's title was written down. */
const longestGroup = 60;

/**
 * Keys of policies, in the plan's order: their numbers, `1#2` for a second policy with number 1, and the group behind an @ where the title
 * is the same too.
 */
export function earlierPolicyKeys(
  policies: readonly Pick<BasicPolicy, "number" | "title" | "group">[],
): string[] {
  const names = policies.map(({ number, title }) => `${number}\n${title}`);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const seen = new Map<string, number>();
  return policies.map(({ number, group }, index) => {
    const mark = repeated.has(names[index] ?? "") ? escaped(group.slice(0, longestGroup)) : "";
    const key = escaped(number) + (mark === "" ? "" : `@${mark}`);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

export const earlierPolicyIdentity = (policyKey: string): string => `policy:${policyKey}`;

export const earlierMeasureIdentity = (policyKey: string, { number }: Pick<Measure, "number">): string =>
  `measure:${policyKey}/${escaped(number)}`;

/** The number of the policy that a sheet belongs to. */
export const earlierPolicyNumber = (identity: string | null): string =>
  unescaped(/^[a-z]+:([^@#/]*)/.exec(identity ?? "")?.[1] ?? "");

/** The beginning of its group's title; `null` where the sheet does not say it. */
export function earlierGroup(identity: string | null): string | null {
  const mark = /@([^/#]*)/.exec(identity ?? "")?.[1];
  return mark === undefined ? null : unescaped(mark);
}
