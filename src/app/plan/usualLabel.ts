import { usualLabel as labelOf } from "../../forms/settings";

/** The heading of a field unless a city words it otherwise, for the pane to show. */
export const usualLabel = labelOf;
