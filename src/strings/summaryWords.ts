import { paneSummaryEn } from "./paneSummaryEn";
import { paneSummaryJa } from "./paneSummaryJa";
import type { PublicStrings } from "./paneSummaryStrings";
import type { Strings } from "./strings";

export const summaryWords: Record<Strings["language"], PublicStrings> = {
  ja: paneSummaryJa,
  en: paneSummaryEn,
};
