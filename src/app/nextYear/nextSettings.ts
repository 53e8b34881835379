import { isEarlierKey, type Field } from "../../forms/fields";
import type { Settings } from "../../forms/settings";
import { westernYearOf } from "../../plan/words/fiscalYear";
import { withNextYear } from "../../plan/words/nextFiscalYear";

/**
 * The settings of the year after `fiscalYear`: headings that name the year, or the one before it over what was written then, name the next
 * one, and no date is set yet.
 */
export function nextSettings(settings: Settings, fiscalYear: string): Settings {
  const yearBefore = `${(westernYearOf(fiscalYear) ?? 1) - 1}年度`;
  const renewed = <Item extends Field>(field: Item): Item => ({
    ...field,
    label: withNextYear(field.label, isEarlierKey(field.key) ? yearBefore : fiscalYear) ?? field.label,
  });
  const { fields, form } = settings;
  return {
    ...settings,
    fields: fields.map(renewed),
    ...(form !== undefined && { form: { ...form, fields: form.fields.map(renewed) } }),
    dueDate: "",
  };
}
