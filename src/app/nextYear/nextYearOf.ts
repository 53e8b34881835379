import type { Evaluation } from "../../forms/evaluation/evaluation";
import { nextFiscalYear } from "../../plan/words/nextFiscalYear";

/** The fiscal year after that of the workbook; `null` where 計画 names none. */
export const nextYearOf = ({ plan }: Evaluation): string | null => nextFiscalYear(plan.fiscalYear);
