import type { Finding, ReadingDetail } from "../../check/finding";
import { count, counted } from "../numbers";
import type { FindingWords } from "./findingStrings";

const widths = { full: "full-width", half: "half-width" } as const;

type FieldOf = (item: Pick<Finding, "field">) => string;

/** What somebody who reads the texts would stop at, in English. */
export const readingFindingsEn = (fieldOf: FieldOf): Pick<FindingWords, ReadingDetail["code"]> => ({
  nearEarlierText: ({ fiscalYear, percent, ...item }) =>
    `${percent}% of the ${fieldOf(item)} is the same as that of ${fiscalYear}. Make sure that it says what was done this year.`,
  repeatedText: ({ firstPolicy, firstMeasure, ...item }) =>
    `the ${fieldOf(item)} is the same as that of ${firstMeasure === "" ? "" : `measure ${firstMeasure} of `}basic policy ${firstPolicy}. Make sure that it was not copied by mistake.`,
  intentOnly: ({ text, ...item }) =>
    `the ${fieldOf(item)} is only “${text.trim()}”. Add what was done, or what will be done by when.`,
  reasonMissing: ({ grade, ...item }) =>
    `the ${fieldOf(item)} is “${grade}” without a reason. Add to the text why.`,
  gradeDiffers: ({ grade, textField, words, ...item }) =>
    `the ${fieldOf(item)} is “${grade}”, but the ${fieldOf({ field: textField })} says “${words}”. Make sure which is right.`,
  textCutOff: ({ end, ...item }) =>
    `the ${fieldOf(item)} ends in “…${end}”. Make sure that nothing is missing.`,
  textOverLimit: ({ length, limit, ...item }) =>
    `the ${fieldOf(item)} has ${counted(length, "character", "characters")}; the plan sheet allows ${count(limit)}.`,
  bodyNameDiffers: ({ body, like }) =>
    `the implementing body “${body}” is called almost like “${like}” of other measures. Write the same name on the plan sheet.`,
  mixedPunctuation: ({ rare, usual, count: texts }) =>
    `both 「${usual}」 and 「${rare}」 are used as commas (「${rare}」 in ${counted(texts, "text", "texts")}). Use one of them throughout.`,
  mixedDigitWidths: ({ rare, count: texts }) =>
    `digits are partly half-width, partly full-width (${widths[rare]} ones in ${counted(texts, "text", "texts")}). Use one of them throughout.`,
  machineCharacters: ({ characters, rule, field }) =>
    `characters that machines show differently in the ${field === null ? "title or body" : fieldOf({ field })}: ${characters}. Write (1) or kg in plain letters (rule ${rule}).`,
});
