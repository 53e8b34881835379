import { directionScale, usualScale, type Scale } from "./scales";
import type { Stage } from "./stages";

/**
 * What is asked about every policy and measure. A workbook's form is the list of the fields that are on (`Settings.fields`), in the order of
 * their columns; no field has code of its own.
 */

/** What stands in the field's cell. `share` is calculated: the number of one field in percent of another's. */
export type FieldKind =
  | { is: "text" }
  | { is: "choice"; scale: Scale }
  | { is: "number"; unit: string }
  | { is: "share"; of: string; inPercentOf: string };

/** When a field has to be written, once its stage is open. */
export type Requirement = "always" | "inScope" | "never" | { filled: string };

export interface Field {
  /** By which its texts are kept. Of a field of a city's own: its name. */
  key: string;
  /** Heads the column, as the city words it. */
  label: string;
  /** Names it where space is short; no two fields have the same. */
  shortLabel: string;
  kind: FieldKind;
  /** Who owes it; what nobody writes is only shown. */
  writtenBy: "body" | "committee" | "secretariat" | "nobody";
  stage: Stage;
  level: "both" | "measure" | "policy";
  required: Requirement;
  /** The key of the grade that this one judges again; 集計 counts them together. */
  judgesAgain?: string;
}

const text: Pick<Field, "kind" | "writtenBy" | "stage" | "level" | "required"> = {
  kind: { is: "text" },
  writtenBy: "body",
  stage: "self",
  level: "both",
  required: "always",
};

const ofCommittee = { writtenBy: "committee", stage: "committee", required: "inScope" } as const;
const ofMeasure = { level: "measure", required: "never" } as const;

const own = (key: string, shortLabel: string, label: string, more: Partial<Field> = {}): Field => ({
  ...text,
  key,
  shortLabel,
  label,
  ...more,
});

const earlier = (key: string, name: string): Field =>
  own(earlierKey(key), `前年度の${name}`, `前年度の${name}`, { writtenBy: "nobody", required: "never" });

/** The key of the field that shows what was written in another the year before. */
export const earlierKey = (key: string): string => `earlier.${key}`;

/** Whether a field shows what was written the year before, which 保管 keeps under that year. */
export const isEarlierKey = (key: string): boolean => key.startsWith(earlierKey(""));

/** Those that a workbook may have without anybody describing them. */
export const builtInFields: readonly Field[] = [
  own("selfRating", "自己評価の評定", "自己評価の評定", { kind: { is: "choice", scale: usualScale } }),
  own("selfAssessment", "自己評価", "実施主体による自己評価"),
  own("direction", "今後の方向性", "今後の方向性", { kind: { is: "choice", scale: directionScale } }),
  own("committeeRating", "委員会の評定", "委員会の評定", {
    ...ofCommittee,
    judgesAgain: "selfRating",
    kind: { is: "choice", scale: usualScale },
  }),
  own("committeeAssessment", "委員会評価", "市民活動推進委員会による評価及び意見", ofCommittee),
  own("reply", "市の対応", "市の対応", { stage: "reply", required: { filled: "committeeAssessment" } }),
  own("indicator", "指標", "指標", ofMeasure),
  own("target", "目標値", "目標値", { ...ofMeasure, kind: { is: "number", unit: "" } }),
  own("actual", "実績値", "実績値", { ...ofMeasure, kind: { is: "number", unit: "" } }),
  own("achievement", "達成率", "達成率", {
    ...ofMeasure,
    kind: { is: "share", of: "actual", inPercentOf: "target" },
    writtenBy: "nobody",
  }),
  earlier("selfRating", "自己評価の評定"),
  earlier("selfAssessment", "自己評価"),
  earlier("committeeRating", "委員会の評定"),
  earlier("committeeAssessment", "委員会評価"),
];

const builtIn = new Map(builtInFields.map((field) => [field.key, field]));
const keysByName = new Map(builtInFields.map(({ key, shortLabel }) => [shortLabel, key]));

/** Those that are on unless a city chooses. */
export const usualFields: readonly Field[] = builtInFields.filter(
  ({ key }) => key === "selfAssessment" || key === "committeeAssessment",
);

/** A field by its key, as it is before a city says more of it; one that is not built in is a text that nobody has to write. */
export const fieldOf = (key: string, label?: string): Field => ({
  ...(builtIn.get(key) ?? own(key, key, key, { required: "never" })),
  ...(label !== undefined && { label }),
});

/** The short label of a field by its key. */
export const shortLabel = (key: string): string => builtIn.get(key)?.shortLabel ?? key;

/** The key of the field with a short label. */
export const keyOfShortLabel = (name: string): string => keysByName.get(name) ?? name;

/** Whether what stands in a field is worked out from others, so that nothing is lost with it. */
export const isCalculated = (key: string): boolean => builtIn.get(key)?.kind.is === "share";

/** A record with an entry for every field. */
export const byField = <T>(fields: readonly Field[], entry: (field: Field) => T): Record<string, T> =>
  Object.fromEntries(fields.map((field) => [field.key, entry(field)]));
