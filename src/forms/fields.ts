/**
 * What is asked about every policy and measure. A workbook's form is the list of the fields that are on (`Settings.fields`), in the order of
 * their columns; no field has code of its own.
 */

/** What stands in the field's cell. */
export type FieldKind = { is: "text" };

export interface Field {
  /** By which its texts are kept. Of a field of a city's own: its name. */
  key: string;
  /** Heads the column, as the city words it. */
  label: string;
  /** Names it where space is short; no two fields have the same. */
  shortLabel: string;
  kind: FieldKind;
  /** Who owes it. */
  writtenBy: "body" | "committee" | "secretariat";
}

/** Those that a workbook may have without anybody describing them. */
export const builtInFields: readonly Field[] = [
  {
    key: "selfAssessment",
    label: "実施主体による自己評価",
    shortLabel: "自己評価",
    kind: { is: "text" },
    writtenBy: "body",
  },
  {
    key: "committeeAssessment",
    label: "市民活動推進委員会による評価及び意見",
    shortLabel: "委員会評価",
    kind: { is: "text" },
    writtenBy: "committee",
  },
];

/** Those that are on unless a city chooses. */
export const usualFields: readonly Field[] = builtInFields;

const builtIn = new Map(builtInFields.map((field) => [field.key, field]));
const keysByName = new Map(builtInFields.map(({ key, shortLabel }) => [shortLabel, key]));

/** A field by its key, which says all of it but the heading; one that is not built in is a text. */
export const fieldOf = (key: string, label: string): Field => ({
  ...(builtIn.get(key) ?? { key, shortLabel: key, kind: { is: "text" }, writtenBy: "body" }),
  label,
});

/** The short label of a field by its key. */
export const shortLabel = (key: string): string => builtIn.get(key)?.shortLabel ?? key;

/** The key of the field with a short label. */
export const keyOfShortLabel = (name: string): string => keysByName.get(name) ?? name;

/** A record with an entry for every field. */
export const byField = <T>(fields: readonly Field[], entry: (field: Field) => T): Record<string, T> =>
  Object.fromEntries(fields.map((field) => [field.key, entry(field)]));
