import type { Plan } from "../plan/plan";

type Named = Pick<Plan, "title" | "fiscalYear">;

const narrow = (text: string): string => text.normalize("NFKC").replace(/\s/g, "");

/** Whether the title names the fiscal year, in whatever spelling, or there is none to name. */
export const saysFiscalYear = ({ title, fiscalYear }: Named): boolean =>
  narrow(title).includes(narrow(fiscalYear));

/** Digits of one width, and no spaces around them: 平成 ２８ 年度 → 平成28年度. */
const withEvenDigits = (text: string): string =>
  text
    .replace(/[０-９]/g, (digit) => digit.normalize("NFKC"))
    .replace(/(?<=[^\x00-\x7f])[ \u3000]+(?=\d)|(?<=\d)[ \u3000]+(?=年度)/g, "");

/** The plan and the fiscal year, which stands there once. */
export function planCaption(plan: Named): string {
  const names = saysFiscalYear(plan) ? [plan.title] : [plan.title, plan.fiscalYear];
  return withEvenDigits(names.filter((text) => text !== "").join("　"));
}
