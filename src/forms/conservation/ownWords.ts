import { assessmentFields, type AssessmentKey, type Plan } from "../../plan/plan";
import * as headings from "../headings";
import { measureLabel } from "../measureSheet/measureSheet";
import { usualLabels, type Settings } from "../settings";

const subsets = assessmentFields.reduce<AssessmentKey[][]>(
  (sets, { key }) => [...sets, ...sets.map((set) => [...set, key])],
  [[]],
);

/** Words of the forms, whatever the plan. */
const formWords: readonly string[] = [
  headings.planSheetName,
  headings.summarySheetName,
  headings.publicationSheetName,
  headings.archiveName,
  headings.journalName,
  headings.linkHeader,
  headings.statusHeader,
  headings.missingStatus,
  headings.unknownStatus,
  headings.continuationMark,
  headings.priorityMark,
  headings.copyMark,
  ...subsets.map(headings.statusText),
  ...[
    headings.policyHeaders,
    headings.planHeaders,
    headings.idHeaders,
    headings.settingLabels,
    headings.layoutLabels,
    headings.levelLabels,
    headings.summaryHeaders,
    headings.publicationHeaders,
    headings.publicationKinds,
    headings.hints,
    headings.linkTexts,
    usualLabels,
  ].flatMap((words) => Object.values<string>(words)),
  ...headings.archiveHeaders,
  ...headings.earlierHints,
  ...assessmentFields.flatMap(({ key, shortLabel }) => [shortLabel, headings.fieldSettingLabel(key)]),
];

/** What a plan and its settings bring onto the sheets besides texts. */
export interface Structure {
  plan: Plan;
  settings: Settings;
}

/** Every word that the add-in writes on sheets of these plans, texts aside. */
export function ownWords(structures: readonly Structure[]): ReadonlySet<string> {
  return new Set([...formWords, ...structures.flatMap(structureWords)].map((word) => word.trim()));
}

function structureWords({ plan, settings }: Structure): string[] {
  const labels = Object.values(settings.labels);
  return [
    plan.title,
    plan.fiscalYear,
    headings.planCaption(plan),
    `${plan.fiscalYear}\u3000${headings.summarySheetName}`,
    ...labels,
    ...headings.differentHeaders([...Object.values(headings.summaryHeaders), ...labels]),
    ...plan.policies.flatMap((policy) => [
      policy.id ?? "",
      policy.number,
      policy.title,
      policy.group,
      headings.numberedTitle(policy.number, policy.title),
      String(policy.measures.length),
      ...policy.measures.flatMap((measure) => [
        measure.id ?? "",
        measure.number,
        measure.title,
        measure.implementingBody,
        headings.numberedTitle(measureLabel(policy, measure), measure.title),
      ]),
    ]),
  ];
}
