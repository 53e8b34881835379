import type { Plan } from "../../plan/plan";
import { countKinds, countsHint, countWords } from "../countHeadings";
import {
  fieldHints,
  fieldsSheetName,
  formLabels,
  openStageLabels,
  outOfScope,
  scalesSheetName,
  scopeHeader,
  sideSettingLabels,
} from "../fieldHeadings";
import { builtInFields, type Field } from "../fields";
import * as headings from "../headings";
import { measureLabel } from "../measureSheet/measureLayout";
import { publishedSheets } from "../publishedSheets";
import type { Settings } from "../settings";

const fieldWords = ({ key, label, shortLabel }: Field): string[] => [
  label,
  shortLabel,
  headings.fieldSettingLabel(key),
];

/** Words of the forms, whatever the plan. */
const formWords: readonly string[] = [
  headings.planSheetName,
  ...publishedSheets.flatMap(({ name, headers }) => [name, ...Object.values(headers)]),
  headings.archiveName,
  headings.journalName,
  headings.linkHeader,
  headings.statusHeader,
  headings.filledStatus,
  headings.missingStatus,
  headings.unknownStatus,
  headings.continuationMark,
  headings.priorityMark,
  headings.copyMark,
  scopeHeader,
  outOfScope,
  fieldsSheetName,
  scalesSheetName,
  ...[
    headings.policyHeaders,
    headings.planHeaders,
    headings.idHeaders,
    headings.settingLabels,
    headings.layoutLabels,
    headings.levelLabels,
    headings.publicationKinds,
    countKinds,
    countWords,
    headings.hints,
    headings.linkTexts,
    fieldHints,
    formLabels,
    openStageLabels,
    sideSettingLabels,
  ].flatMap((words) => Object.values<string>(words)),
  countsHint,
  ...headings.archiveHeaders,
  headings.archiveIdHeader,
  ...headings.earlierHints,
  ...builtInFields.flatMap(fieldWords),
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
  const labels = settings.fields.map(({ label }) => label);
  return [
    plan.title,
    plan.fiscalYear,
    headings.planCaption(plan),
    `${plan.fiscalYear}\u3000${headings.summarySheetName}`,
    ...settings.fields.flatMap(fieldWords),
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
