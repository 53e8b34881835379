import { laterPanel } from "../../laterPanel";

/** Loaded when a row is first opened. */
export const OpenRow = laterPanel(async () => (await import("./OpenRow")).OpenRow);

/** Loaded when there is something to tell, with its words. */
export const GeneralFindings = laterPanel(async () => (await import("./GeneralFindings")).GeneralFindings);
