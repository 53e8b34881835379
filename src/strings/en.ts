import { paneEn } from "./paneEn";
import type { Strings } from "./strings";

const fields = { selfAssessment: "self-assessment", committeeAssessment: "committee's assessment" } as const;

const planText = (policy: string, measure: string): string =>
  measure === "" ? `Basic policy ${policy}` : `Measure ${measure} of basic policy ${policy}`;

const fieldText = (field: keyof typeof fields | null): string => (field === null ? "text" : fields[field]);

/** The words on the screen in English. */
export const en: Strings = {
  language: "en",
  fields,
  problems: {
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
    unknownColumn: ({ header }) =>
      `The column “${header}” of the table is not used; its texts were not read.`,
    numberIsDate: ({ text }) =>
      `The measure's number has become the date “${text}”; which number it was is not clear. Correct it.`,
    strayQuotes: () =>
      "The quotation marks of this row are not set correctly. Make sure that its texts were read as they are.",
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
  },
  findings: {
    blank: ({ field }) => `the ${fieldText(field)} is blank.`,
    placeholder: ({ field, text }) =>
      `the ${fieldText(field)} is only “${text.trim()}”; no text was written.`,
    errorValue: ({ field, error }) => `the cell of the ${fieldText(field)} holds the Excel error ${error}.`,
    noneAnswer: ({ field, text }) =>
      `the ${fieldText(field)} is only “${text.trim()}”. Make sure that it may be published like this.`,
    numberOnly: ({ field, text }) =>
      `the ${fieldText(field)} is only the number ${text}. Of a date or a percentage the summary shows this number, not what the cell shows. Write it as a sentence.`,
    sameText: () => "both assessments have the same text. Make sure that it was not copied by mistake.",
    textTooLongToPrint: ({ field }) =>
      `the ${fieldText(field)} is too long to print whole on this sheet. The summary continues it in further rows.`,
    unsafeCharacters: ({ field, characters }) =>
      `the ${field === null ? "title" : fields[field]} has characters that other machines may not show correctly: ${characters}`,
    duplicatePolicyTitle: ({ title, firstPolicy }) =>
      `the title “${title}” is also that of basic policy ${firstPolicy}.`,
    duplicateMeasureTitle: ({ title, firstPolicy, firstMeasure }) =>
      `the title “${title}” is also that of ${planText(firstPolicy, firstMeasure)}.`,
    policyNumberGap: ({ after }) => `the number does not follow ${after}.`,
    measureNumberGap: ({ after, first, measure }) =>
      after === ""
        ? `the measure numbers begin with ${measure}; ${first} is missing.`
        : `the number does not follow ${after}.`,
    planIsEmpty: () => "The plan sheet has no measures.",
    sheetMissing: () => "the sheet is missing. Build the sheets again.",
    sheetTwice: ({ place }) => `there are two sheets for it; “${place?.sheetName ?? ""}” is not counted.`,
    sheetUnfinished: () => "the sheet is unfinished. Build the sheets again.",
    columnMissing: ({ header }) =>
      `the heading “${header}” is missing. Put it back or build the sheets again.`,
    namesLost: ({ count }) =>
      `another program has dropped what marks the sheets (${count}) when it saved the workbook. They were told by their headings and numbers; no text was lost. Build the sheets again to mark them.`,
    settingUnreadable: ({ setting, text, choices }) =>
      `the setting “${setting}” on the plan sheet ${text === "" ? "is blank" : `cannot be read: “${text.slice(0, 20)}”`}. Choose ${choices.map((choice) => `“${choice}”`).join(" or ")}.`,
    measureMissing: () => "its row is missing. Build the sheets again.",
    measureTwice: () => "two rows have its number; only the upper one is counted.",
    titleDiffers: ({ title }) =>
      `this sheet says “${title.slice(0, 20)}”. Build the sheets again after changing titles or numbers on the plan sheet; until then texts may count as another's.`,
    unknownMeasure: ({ measure, text }) =>
      measure === ""
        ? `a row has no measure number: “${text.slice(0, 20)}”`
        : "the plan sheet does not have this measure. Compare the numbers with the plan sheet.",
  },
  about: (policy, measure) => (policy === "" ? "" : `${planText(policy, measure)}: `),
  hostErrors: {
    editing: "A cell is being edited. Press Enter to finish, then try again.",
    protected:
      "A sheet or the workbook is protected. Unprotect it on the Review tab, or check that you may edit the workbook.",
    tooLarge: "Too much was sent at once. Nothing was lost. Try again.",
    busy: "Excel is busy. Wait a moment, then try again.",
    unsupported: "This Excel cannot do that. Use Microsoft 365 or Excel 2021 or later.",
    missing: "A sheet was not found. Somebody may have deleted or renamed it. Check again.",
    unknown: "Excel could not finish. What was typed is still there. Try again.",
  },
  workbookErrors: {
    notOurs: () => "This workbook has no plan sheet. Build the sheets first.",
    planHasNoMeasures: () =>
      "No measures were found in the plan, so no sheets can be built. Make sure that every heading has a line of its own, or that the table has a column 施策.",
    textTooLong: (subject) =>
      `A text of “${subject}” is too long for a cell of Excel (32,767 characters, 253 line feeds).`,
    numbersTwice: (subject) => `A number stands twice: ${subject}. Correct the numbers, then try again.`,
    settingUnreadable: (subject) =>
      `The setting “${subject}” on the plan sheet cannot be read. Choose it again there, then try again. Nothing was changed.`,
    ambiguousTexts: (subject) =>
      `Numbers and titles alone do not tell to which measure of the new plan these texts belong: ${subject}. Choose the measure, or give it the number or title it had, then try again. Nothing was changed.`,
    changedMeanwhile: () =>
      "Somebody kept changing the same sheets meanwhile. What was typed is still there. Wait a moment, then try again.",
    selectionIsEmpty: () => "The selected cells hold no text. Select the cells of the plan, then try again.",
    documentTooLarge: () =>
      "The document is too large (limit 20 MB). Save only the chapters you need as a document of their own.",
    documentUnreadable: () =>
      "This cannot be read as a Word document. Save it as .docx in Word, or copy and paste its text.",
  },
  textErrors: {
    emptyText: "The file holds no text.",
    binaryText:
      "The file cannot be read as text. Of an Excel file, select the cells of the table and choose “Use selected cells”. Save an old Word document (.doc) as .docx in Word. Of a PDF, copy and paste the text.",
  },
  unexpectedError:
    "Something unexpected happened. Try again. If that does not help, close the pane and open it again.",
  pane: paneEn,
};
