import { panePlanEn } from "./panePlanEn";
import { panePlanJa } from "./panePlanJa";
import type { PlanStrings } from "./panePlanStrings";
import type { Strings } from "./strings";

/** The words of the step that reads a plan, loaded with it. */
export const planWords: Record<Strings["language"], PlanStrings> = { ja: panePlanJa, en: panePlanEn };
