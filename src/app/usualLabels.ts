import { usualLabels as labels } from "../forms/settings";

/** Headings of the assessments unless a city words them otherwise, for the pane to show. */
export const usualLabels = labels;
