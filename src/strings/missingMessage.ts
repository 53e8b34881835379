import type { MissingTexts } from "../app/check/missingTexts";
import type { Plan } from "../plan/plan";
import type { Strings } from "./strings";

/** What is not written yet, grouped by implementing body, ready to paste into a mail. */
export function missingMessage(
  { pane, fields }: Strings,
  plan: Pick<Plan, "title" | "fiscalYear">,
  groups: readonly MissingTexts[],
): string {
  const { check } = pane;
  const counts = groups.map(({ items }) => items.reduce((sum, item) => sum + item.fields.length, 0));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const blocks = groups.map(({ body, items }, index) =>
    [
      check.missingBody(body === "" ? check.noBody : body, counts[index] ?? 0),
      ...items.map(({ policy, measure, fields: missing }) =>
        check.missingItem(
          policy.number,
          measure?.number ?? "",
          (measure ?? policy).title,
          missing.map((field) => fields[field]),
        ),
      ),
    ].join("\n"),
  );
  return [check.missingTitle(plan.title, plan.fiscalYear, total), ...blocks].join("\n\n");
}
