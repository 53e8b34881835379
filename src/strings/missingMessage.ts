import type { FileState } from "../app/check/fileStates";
import type { OwedTexts, Owner } from "../app/check/owedTexts";
import type { Plan } from "../plan/plan";
import type { Strings } from "./strings";

/** What is not written yet, grouped by who owes it, ready to paste into a mail. */
export function missingMessage(
  strings: Strings,
  plan: Pick<Plan, "title" | "fiscalYear">,
  owed: readonly OwedTexts[],
  fileOf: (owed: OwedTexts) => FileState = () => null,
): string {
  const { check } = strings.pane;
  const owing = owed.filter(({ missing }) => missing.length > 0);
  const total = owing.reduce((sum, { missing }) => sum + missing.length, 0);
  const blocks = owing.map((each) => {
    const { owner, missing } = each;
    const body = check.missingBody(ownerName(strings, owner), missing.length);
    return [body + fileNote(strings, fileOf(each)), ...missingItems(strings, missing)].join("\n");
  });
  return [check.missingTitle(plan.title, plan.fiscalYear, total), ...blocks].join("\n\n");
}

/** Who owes a text, as the list and the bars name them. */
export function ownerName({ pane: { check } }: Strings, owner: Owner): string {
  if (owner.kind === "body") return owner.name;
  return owner.kind === "committee"
    ? check.committee(owner.name)
    : check.ofPolicy(owner.policy.number, owner.policy.title);
}

/** Of a file that went out to somebody; nothing where none did. */
export const fileNote = ({ pane: { check } }: Strings, state: FileState): string =>
  state === null ? "" : check.files[state];

/** A line a policy or measure. */
function missingItems({ pane, fieldName }: Strings, missing: OwedTexts["missing"]): string[] {
  const subjects = new Map(missing.map((entry) => [entry.measure ?? entry.policy, entry]));
  return [...subjects].map(([subject, { policy, measure }]) =>
    pane.check.missingItem(
      policy.number,
      measure?.number ?? "",
      subject.title,
      missing
        .filter((entry) => (entry.measure ?? entry.policy) === subject)
        .map(({ field }) => fieldName(field)),
    ),
  );
}
