import type { Field } from "../../forms/fields";
import { stageOf, withForm, type Settings } from "../../forms/settings";
import { stages, type StageSetting } from "../../forms/stages";
import { nextHeadings } from "./nextHeadings";

/**
 * The settings of the year after `fiscalYear`: headings that name years name the next ones, a city that goes by stages begins with the
 * first, with no cell locked, and no date is set yet.
 */
export function nextSettings(settings: Settings, fiscalYear: string): Settings {
  const { fields, form } = settings;
  const next = { ...settings, ...firstStage(stageOf(settings)), dueDate: "" };
  return form === undefined
    ? { ...next, fields: renewed(fields, fiscalYear) }
    : withForm(next, { ...form, fields: renewed(form.fields, fiscalYear) });
}

const firstStage = ({ openStage }: StageSetting): StageSetting => ({
  openStage: openStage === "all" ? "all" : stages[0],
  isLocked: false,
});

function renewed<Item extends Field>(fields: readonly Item[], fiscalYear: string): Item[] {
  const labels = nextHeadings(
    fields.map(({ label }) => label),
    fiscalYear,
  );
  return fields.map((field, index) => ({ ...field, label: labels[index] ?? field.label }));
}
