import type { Strings } from "../strings";
import { findingsEn } from "./findingsEn";
import { findingsJa } from "./findingsJa";
import type { FindingWords } from "./findingStrings";

/** Loaded when there is something to tell. */
export const findingWords: Record<Strings["language"], FindingWords> = { ja: findingsJa, en: findingsEn };
