import { laterPanel } from "../../laterPanel";

/** Loaded when a row is first opened. */
export const OpenRow = laterPanel(async () => (await import("./OpenRow")).OpenRow);
