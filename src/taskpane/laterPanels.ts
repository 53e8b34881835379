import { laterPanel } from "./laterPanel";

/** The panels that a workbook of ours does not open with, loaded when they are first shown. */
export const PlanStep = laterPanel(async () => (await import("./steps/plan/PlanStep")).PlanStep);
export const BuildStep = laterPanel(async () => (await import("./steps/build/BuildStep")).BuildStep);
export const RoundsView = laterPanel(async () => (await import("./steps/rounds/RoundsView")).RoundsView);
export const StageView = laterPanel(async () => (await import("./steps/stage/StageView")).StageView);
export const SummaryStep = laterPanel(async () => (await import("./steps/summary/SummaryStep")).SummaryStep);
