import { fields, planText } from "./namesEn";
import type { ProblemWords } from "./strings";

const omissions = {
  footnote: "footnotes",
  comment: "comments",
  image: "pictures",
  hiddenText: "hidden texts",
  deletedText: "deleted texts",
  hiddenSheet: "hidden sheets",
  formula: "formulas",
  other: "others (texts in shapes, fields to fill in)",
} as const;

/** What is wrong with a plan's text, in English. */
export const problemsEn: ProblemWords = {
  notRead: ({ omitted }) =>
    `not read of the document: ${omitted.map(({ kind, count }) => `${omissions[kind]} ${count}`).join(", ")}. Copy what the plan needs into its text.`,
  correctedLineMissing: ({ line }) => `There is no text on line ${line}: what was said of it is not used.`,
  correctedColumnMissing: ({ heading }) =>
    `No column is headed “${heading}”: what was said of it is not used.`,
  unplacedLine: ({ text }) => `It is not clear where this line belongs: “${text}”`,
  unplacedText: ({ text }) => `It is not clear which measure this text is about: “${text}”`,
  duplicatePolicyNumber: ({ number, firstLine }) =>
    `Basic policy number ${number} also stands in line ${firstLine}.`,
  duplicateMeasureNumber: ({ policy, number, firstLine }) =>
    `Measure number ${number} of basic policy ${policy} also stands in line ${firstLine}.`,
  policyNumberGap: ({ after, number }) => `Basic policy numbers jump from ${after} to ${number}.`,
  measureNumberGap: ({ policy, after, first, number }) =>
    after === ""
      ? `Measure numbers of basic policy ${policy} begin with ${number}; ${first} is missing.`
      : `Measure numbers of basic policy ${policy} jump from ${after} to ${number}.`,
  duplicatePolicyTitle: ({ number, firstNumber, title }) =>
    `Basic policy ${number} has the same title as basic policy ${firstNumber}: “${title}”.`,
  duplicateMeasureTitle: ({ policy, number, firstPolicy, firstNumber, title }) =>
    `${planText(policy, number)} has the same title as ${planText(firstPolicy, firstNumber)}: “${title}”.`,
  measureWithoutPolicy: ({ number, title }) => `Measure ${number} “${title}” belongs to no basic policy.`,
  partLeftOut: ({ title }) =>
    `“${title}” and the lines below it were left out: they do not seem to hold measures of the plan. If they do, choose again what the line is.`,
  oneLine: () =>
    "The text is a single line, so that its headings cannot be told apart. Break it at each heading and read it again.",
  ratingsLeftOut: ({ count, ratings }) =>
    `The ratings behind titles (such as ${ratings.trim()}, in ${count} lines) were taken off the titles. They were not read.`,
  dateForNumber: ({ text }) =>
    `The number of the measure became the date “${text}”. Put the number (such as 1-1) back in the table and read it again.`,
  noPolicyColumn: () =>
    "The table has no column for basic policies. Add one with such a heading, or write the policy’s title on the line above the table.",
  unknownColumn: ({ header }) => `The column “${header}” of the table is not used; its texts were not read.`,
  policyWithoutNumber: ({ title }) => `The basic policy “${title}” has no number.`,
  measureWithoutNumber: ({ title }) => `The measure “${title}” has no number.`,
  policyWithoutMeasures: ({ number, title }) => `Basic policy ${number} “${title}” has no measures.`,
  noPolicies: () => "No basic policy was found.",
  noMeasures: () => "No measure was found.",
  noFiscalYear: () => "No fiscal year was found.",
  textTooLong: ({ policy, measure, field, length, limit }) =>
    `${planText(policy, measure)}: the ${fields[field]} is too long for a cell of Excel (${length}, limit ${limit}).`,
  textRepeated: ({ policy, measure, field }) =>
    `${planText(policy, measure)}: the ${fields[field]} stands more than once; the texts were joined.`,
};
