import { defaultLabels } from "../forms/usableLabels";

/** Headings of the assessments unless a city words them otherwise, for the pane to show. */
export const usualLabels = defaultLabels;
