import { forEachField, type Settings } from "./settings";
import { headerKey } from "./finding/table";

/** Headings of the assessments unless a city words them otherwise. */
export const defaultLabels: Settings["labels"] = forEachField(({ label }) => label);

/** Settings whose headings can be told apart on a sheet: blank ones, and two of the same wording, are the usual ones instead. */
export function withUsableLabels(settings: Settings): Settings {
  const labels = forEachField(({ key }) => settings.labels[key].trim() || defaultLabels[key]);
  const wordings = new Set(Object.values(labels).map(headerKey));
  const areDistinct = wordings.size === Object.keys(labels).length;
  return { ...settings, labels: areDistinct ? labels : defaultLabels };
}
