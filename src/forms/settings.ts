import { textOf, type Plan, type Texts } from "../plan/plan";
import type { SwitchedOff } from "./switchedOff";
import { usualFields, type Field } from "./fields";
import { headerKey, idHeaders, type layoutLabels, type levelLabels } from "./headings";
import type { Scale } from "./scales";
import type { OpenStage, StageSetting } from "./stages";

/** Where the texts are typed: in the policy's table, or in a sheet of their own for every measure (個票). */
export type Layout = keyof typeof layoutLabels;

/** What is assessed besides every measure. */
export type AssessmentLevel = keyof typeof levelLabels;

/** What a city chooses for its workbook; kept on the plan sheet. */
export interface Settings {
  layout: Layout;
  level: AssessmentLevel;
  /** What is asked, in the order of the columns, with its headings as the city words them. */
  fields: readonly Field[];
  /** Where a city chooses its fields: all that it may use, and the scales; else the two of always. */
  form?: ChosenForm;
  /** Up to which stage the workbook is open; all unless told otherwise. */
  openStage?: OpenStage;
  /** Whether only the cells of that stage can be typed in. */
  isLocked?: boolean;
  /** By when the stage is to be done, as typed; "" where nobody says. */
  dueDate?: string;
  /** How many characters a text may have; any number where it is absent. */
  textLimit?: number;
  /** Checks that the city does not want, everywhere or at one text. */
  switchedOff?: readonly SwitchedOff[];
  /** Labels of what stands on the plan sheet as none of its choices; nothing is built as long as there are any. */
  unreadable?: readonly string[];
}

/** What stands on 評価項目 and 評定の尺度. */
export interface ChosenForm {
  fields: readonly ListedField[];
  scales: readonly Scale[];
}

export type ListedField = Field & { isOn: boolean };

/** How far a workbook is open. */
export const stageOf = ({ openStage = "all", isLocked = false }: Settings): StageSetting => ({
  openStage,
  isLocked,
});

/** Settings with the fields that a form has on. */
export const withForm = (settings: Settings, form: ChosenForm): Settings => ({
  ...settings,
  form,
  fields: form.fields.filter(({ isOn }) => isOn),
});

/** Whether basic policies are assessed as a whole. */
export const assessesPolicies = ({ level }: Settings): boolean => level !== "measure";

/** Whether measures are assessed; else they are only listed. */
export const assessesMeasures = ({ level }: Settings): boolean => level !== "policy";

/** What is asked about policies as a whole (`null`) or about measures; nothing where they are not assessed. */
export function askedOf(settings: Settings, measure: object | null): readonly Field[] {
  const isAssessed = measure === null ? assessesPolicies(settings) : assessesMeasures(settings);
  const other = measure === null ? "measure" : "policy";
  return isAssessed ? settings.fields.filter(({ level }) => level !== other) : [];
}

/** Whether every measure has a sheet of its own, which it needs only for its texts. */
export const hasMeasureSheets = (settings: Settings): boolean =>
  settings.layout === "measure" && assessesMeasures(settings);

/** The fields with the headings that `labels` has for them. */
export const withLabels = (fields: readonly Field[], labels: Texts): Field[] =>
  fields.map((field) => ({ ...field, label: labels[field.key] ?? field.label }));

/** The heading of a field by its key. */
export const labelOf = ({ fields }: Pick<Settings, "fields">, key: string): string =>
  fields.find((field) => field.key === key)?.label ?? key;

const usualLabels: Texts = Object.fromEntries(usualFields.map(({ key, label }) => [key, label]));

const isIdHeader = (label: string): boolean =>
  Object.values(idHeaders).some((header) => headerKey(header) === headerKey(label));

/**
 * Settings whose headings can be told apart on a sheet: blank ones, those of the hidden columns, and two of the same wording, are the usual
 * ones instead.
 */
export function withUsableLabels(settings: Settings): Settings {
  const fields = settings.fields.map((field) => {
    const label = field.label.trim();
    return { ...field, label: label === "" || isIdHeader(label) ? usualLabel(field) : label };
  });
  const wordings = new Set(fields.map(({ label }) => headerKey(label)));
  const areDistinct = wordings.size === fields.length;
  return {
    ...settings,
    fields: areDistinct ? fields : fields.map((field) => ({ ...field, label: usualLabel(field) })),
  };
}

/** The heading of a field unless a city words it otherwise. */
export const usualLabel = ({ key, shortLabel }: Field): string => usualLabels[key] ?? shortLabel;

/** Settings that suit a plan: assessed by policy too when it holds a text of a policy. */
export function defaultSettings(plan: Plan): Settings {
  const hasPolicyTexts = plan.policies.some((policy) =>
    usualFields.some(({ key }) => textOf(policy, key) !== ""),
  );
  return {
    layout: "policy",
    level: hasPolicyTexts ? "policyAndMeasure" : "measure",
    fields: usualFields,
  };
}
