import type { BasicPolicy, Plan } from "../../plan/plan";
import { cellAt, cellText, type SheetContent } from "../../sheet/sheetContent";
import { earlierMeasureIdentity, earlierPolicyIdentity, earlierPolicyKeys } from "../earlierIdentity";
import { endedSheetIdentity, endedYearIn } from "../endedSheet";
import { fieldHeaders, scaleHeaders } from "../fieldHeadings";
import { findLabelled, findTable } from "../finding/table";
import {
  archiveHeaders,
  headerKey,
  measureHeaders,
  planHeaders,
  policyHeaders,
  readNumberedTitle,
  settingLabels,
  statusHeader,
} from "../headings";
import { readPlanSheet } from "../planSheet/readPlanSheet";
import { publishedSheets } from "../publishedSheets";
import {
  archiveSheetIdentity,
  fieldsSheetIdentity,
  scalesSheetIdentity,
  planSheetIdentity,
} from "../sheetIdentity";

/** What a sheet is by its headings; `null` for one that is none of ours. */
export type FormName =
  | "plan"
  | "fields"
  | "scales"
  | "policy"
  | "measure"
  | "archive"
  | (typeof publishedSheets)[number]["identity"];

const { group: _, ...planColumns } = planHeaders;
const archiveColumns = Object.fromEntries(archiveHeaders.map((header) => [header, header]));
const measureLabels = [
  settingLabels.title,
  planHeaders.policyTitle,
  planHeaders.measureNumber,
  planHeaders.measureTitle,
  statusHeader,
];

/** Each form with how it is told; the first that fits counts, as 計画 has the headings of others too. */
const forms: readonly { form: FormName; fits: (content: SheetContent) => boolean }[] = [
  {
    form: "plan",
    fits: (content) =>
      hasTable(content, planColumns, "measureNumber") &&
      hasLabels(content, [settingLabels.layout, settingLabels.level]),
  },
  { form: "fields", fits: (content) => hasTable(content, fieldHeaders, "name") },
  { form: "scales", fits: (content) => hasTable(content, scaleHeaders, "symbol") },
  { form: "archive", fits: (content) => hasTable(content, archiveColumns, archiveHeaders[0]) },
  ...publishedSheets.map(({ identity: form, headers, anchor, mayLack }) => ({
    form,
    fits: (content: SheetContent) => hasTable(content, headers, anchor, mayLack),
  })),
  {
    form: "policy",
    fits: (content) =>
      hasTable(content, policyHeaders, "policyNumber") && hasTable(content, measureHeaders, "measureNumber"),
  },
  { form: "measure", fits: (content) => hasLabels(content, measureLabels) },
];

export const formOf = (content: SheetContent): FormName | null =>
  forms.find(({ fits }) => fits(content))?.form ?? null;

function hasTable<Key extends string>(
  content: SheetContent,
  headers: Record<Key, string>,
  anchor: NoInfer<Key>,
  mayLack: readonly NoInfer<Key>[] = [],
): boolean {
  return findTable(content, headers, anchor)?.missing.every((key) => mayLack.includes(key)) ?? false;
}

const hasLabels = (content: SheetContent, labels: readonly string[]): boolean =>
  labels.every((label) => findLabelled(content, label, measureLabels) !== null);

/**
 * Sheets that have lost the names that say what they are, told by their headings and by the numbers in their cells: some programs drop
 * such names when they save. `known` are the sheets that still have them. Of what is none of ours nothing is given.
 */
export function recogniseSheets(
  known: readonly SheetContent[],
  nameless: readonly SheetContent[],
): SheetContent[] {
  const told = nameless.flatMap((content) => {
    const form = formOf(content);
    return form === null ? [] : [{ content, form }];
  });
  const planSheet =
    known.find(({ identity }) => identity === planSheetIdentity) ??
    told.find(({ form }) => form === "plan")?.content;
  const keyOf = policyKeysOf(planSheet === undefined ? [] : readPlanSheet(planSheet).plan.policies);
  return told.map(({ content, form }) => ({
    ...content,
    identity: identityOf(content, form, keyOf),
    hasLostNames: true,
  }));
}

type Named = Pick<BasicPolicy, "number" | "title">;

/** The key of a policy as the plan has it, by number and title, or by number alone. */
function policyKeysOf(policies: Plan["policies"]): (named: Named) => string {
  const keys = earlierPolicyKeys(policies);
  const isSame = (one: string, other: string): boolean => headerKey(one) === headerKey(other);
  return ({ number, title }) => {
    const sameNumber = policies.filter((policy) => isSame(policy.number, number));
    const policy = sameNumber.find((each) => isSame(each.title, title)) ?? sameNumber[0];
    const key = policy && keys[policies.indexOf(policy)];
    return key ?? earlierPolicyKeys([{ number, title, group: "" }])[0] ?? number;
  };
}

/** By numbers, as in workbooks of earlier versions: the id that a name said is gone. */
function identityOf(content: SheetContent, form: FormName, keyOf: (named: Named) => string): string {
  switch (form) {
    case "plan":
      return planSheetIdentity;
    case "fields":
      return fieldsSheetIdentity;
    case "scales":
      return scalesSheetIdentity;
    case "archive":
      return archiveSheetIdentity;
    case "policy":
      return earlierPolicyIdentity(keyOf(policyOn(content)));
    case "measure": {
      const policy = readNumberedTitle(beside(content, planHeaders.policyTitle));
      return earlierMeasureIdentity(keyOf(policy), { number: beside(content, planHeaders.measureNumber) });
    }
    default:
      return publishedIdentity(content, form);
  }
}

/** That of a year that is over bears the year in its tab. */
function publishedIdentity({ name }: SheetContent, identity: string): string {
  const ended = endedYearIn(name);
  return ended === null ? identity : endedSheetIdentity(identity, ended);
}

function policyOn(content: SheetContent): Named {
  const table = findTable(content, policyHeaders, "policyNumber");
  const below = (key: keyof typeof policyHeaders): string =>
    cellText(cellAt(content, (table?.headerRow ?? -1) + 1, table?.columns[key] ?? -1)).trim();
  return { number: below("policyNumber"), title: below("policyTitle") };
}

function beside(content: SheetContent, label: string): string {
  const at = findLabelled(content, label);
  return at === null ? "" : cellText(cellAt(content, at.row, at.column)).trim();
}
