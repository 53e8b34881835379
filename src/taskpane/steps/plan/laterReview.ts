import { laterPanel } from "../../laterPanel";

/** Loaded when a plan is first looked through. */
export const PlanReview = laterPanel(async () => (await import("./PlanReview")).PlanReview);
