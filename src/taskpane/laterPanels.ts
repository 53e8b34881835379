import { lazy } from "react";

/** The panels that the pane never opens with, loaded when they are first shown. */
export const PlanReview = lazy(async () => ({ default: (await import("./steps/PlanReview")).PlanReview }));
export const BuildStep = lazy(async () => ({ default: (await import("./steps/BuildStep")).BuildStep }));
export const SummaryStep = lazy(async () => ({
  default: (await import("./steps/SummaryStep")).SummaryStep,
}));
