import { problemsEn } from "./problemsEn";
import { problemsJa } from "./problemsJa";
import type { ProblemWords, Strings } from "./strings";

/** Loaded when a plan is first looked through. */
export const problemWords: Record<Strings["language"], ProblemWords> = { ja: problemsJa, en: problemsEn };
