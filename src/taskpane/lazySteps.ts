import { lazy } from "react";

/** The panels of the steps, each loaded when it is first shown: the pane opens with one of them only. */
export const PlanStep = lazy(async () => ({ default: (await import("./steps/PlanStep")).PlanStep }));
export const BuildStep = lazy(async () => ({ default: (await import("./steps/BuildStep")).BuildStep }));
export const CheckStep = lazy(async () => ({ default: (await import("./steps/CheckStep")).CheckStep }));
export const SummaryStep = lazy(async () => ({
  default: (await import("./steps/SummaryStep")).SummaryStep,
}));
