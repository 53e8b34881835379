import { laterPanel } from "./laterPanel";

/** The panels that the pane never opens with, loaded when they are first shown. */
export const BuildStep = laterPanel(async () => (await import("./steps/build/BuildStep")).BuildStep);
export const RoundsView = laterPanel(async () => (await import("./steps/rounds/RoundsView")).RoundsView);
export const SummaryStep = laterPanel(async () => (await import("./steps/summary/SummaryStep")).SummaryStep);
