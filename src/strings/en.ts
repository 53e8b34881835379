import { fields, fieldName, planText } from "./namesEn";
import { paneEn } from "./paneEn";
import { readingFindingsEn } from "./readingFindingsEn";
import type { Strings } from "./strings";

const fieldText = (field: string | null): string => (field === null ? "text" : fieldName(field));

/** The words on the screen in English. */
export const en: Strings = {
  language: "en",
  fields,
  fieldName,
  findings: {
    ...readingFindingsEn(({ field }) => fieldText(field)),
    blank: ({ field }) => `the ${fieldText(field)} is blank.`,
    placeholder: ({ field, text }) =>
      `the ${fieldText(field)} is only “${text.trim()}”; no text was written.`,
    errorValue: ({ field, error }) => `the cell of the ${fieldText(field)} holds the Excel error ${error}.`,
    noneAnswer: ({ field, text }) =>
      `the ${fieldText(field)} is only “${text.trim()}”. Make sure that it may be published like this.`,
    numberOnly: ({ field, text }) =>
      `the ${fieldText(field)} is only the number ${text}. Of a date or a percentage the summary shows this number, not what the cell shows. Write it as a sentence.`,
    notAGrade: ({ field, text, choices }) =>
      `the ${fieldText(field)} is “${text.trim()}”, which is none of its choices. Choose one of ${choices.join(", ")}.`,
    notANumber: ({ field, text }) =>
      `the ${fieldText(field)} is “${text.trim()}”, which is not a number. Type the number alone.`,
    sameText: () => "both assessments have the same text. Make sure that it was not copied by mistake.",
    outOfScopeText: ({ field, text }) =>
      `the committee does not judge this measure, but the ${field === null ? "text" : fieldName(field)} says “${text.trim().slice(0, 20)}”. The published sheets and files say 対象外 instead. To publish it, change 委員会の対象 on the plan sheet.`,
    textTooLongToPrint: ({ field }) =>
      `the ${fieldText(field)} is too long to print whole on this sheet. The summary continues it in further rows.`,
    unsafeCharacters: ({ field, characters }) =>
      `the ${field === null ? "title" : fieldName(field)} has characters that other machines may not show correctly: ${characters}`,
    duplicatePolicyTitle: ({ title, firstPolicy }) =>
      `the title “${title}” is also that of basic policy ${firstPolicy}.`,
    duplicateMeasureTitle: ({ title, firstPolicy, firstMeasure }) =>
      `the title “${title}” is also that of ${planText(firstPolicy, firstMeasure)}.`,
    groupAssumed: ({ group }) =>
      `the group is blank, so this new policy is taken for one of “${group}” above it. If it is not, type its group on the plan sheet.`,
    groupMissing: ({ group }) =>
      `the group is blank, and the policy stands below “${group}”. Type its group on the plan sheet, or move it.`,
    policyNumberGap: ({ after }) => `the number does not follow ${after}.`,
    measureNumberGap: ({ after, first, measure }) =>
      after === ""
        ? `the measure numbers begin with ${measure}; ${first} is missing.`
        : `the number does not follow ${after}.`,
    planIsEmpty: () => "The plan sheet has no measures. Type them into its table, then build the sheets.",
    sheetMissing: () => "the sheet is missing. Build the sheets again.",
    sheetTwice: ({ place }) => `there are two sheets for it; “${place?.sheetName ?? ""}” is not counted.`,
    sheetUnfinished: () => "the sheet is unfinished. Build the sheets again.",
    earlierText: ({ fiscalYear }) =>
      `the text is still that of ${fiscalYear}. Write it anew; if it is meant to stay, delete the row of ${fiscalYear} on the sheet 保管.`,
    sheetUnplanned: ({ place, text }) =>
      `the text “${text.slice(0, 20)}” on “${place?.sheetName ?? ""}” is of no measure of the plan sheet. Put its row back there, or build the sheets again, which moves it to the sheet 保管.`,
    columnMissing: ({ header }) =>
      `the heading “${header}” is missing. Put it back or build the sheets again.`,
    namesLost: ({ count }) =>
      `another program has dropped what marks the sheets (${count}) when it saved the workbook. They were told by their headings and numbers; no text was lost. Build the sheets again to mark them.`,
    formsOlder: () =>
      "the sheets were built by an earlier version. Build them again to bring them up; no text changes.",
    settingUnreadable: ({ place, setting, text, reason, choices }) =>
      `the setting “${setting}” on “${place?.sheetName ?? ""}” ${text === "" ? "is blank" : `cannot be “${text.slice(0, 20)}”`}. ${
        {
          choice: `Choose ${choices.map((choice) => `“${choice}”`).join(" or ")}.`,
          number: "Write a number such as 800, or leave it blank.",
          blank: "Give it a name.",
          twice: "Another row has it already. Give it another name.",
          tooLong: "It is too long. Shorten it.",
          reserved: "The sheets are managed with it. Choose another name.",
          mark: "Put ● there, or leave it blank.",
          tooMany: "More has to be written than the sheets can tell. Make it optional (任意).",
        }[reason]
      }`,
    measureMissing: () => "its row is missing. Build the sheets again.",
    measureTwice: () => "two rows have its number; only the upper one is counted.",
    titleDiffers: ({ title }) =>
      `this sheet says “${title.slice(0, 20)}”. Build the sheets again after changing titles or numbers on the plan sheet; until then texts may count as another's.`,
    idTwice: () =>
      "this row was made by copying another. The next build takes it for a new measure; the texts stay with the first.",
    columnsContradict: () =>
      "headings stand in other columns (or rows) than when the sheet was built, so that it cannot be told which text is which. Somebody may have moved columns outside of Excel, or exchanged headings. Put them back; until then the texts of this sheet are neither read nor changed.",
    sheetForeign: ({ place }) =>
      `“${place?.sheetName ?? ""}” was copied in from another workbook. It is neither counted nor changed nor deleted.`,
    unknownMeasure: ({ measure, text }) =>
      measure === ""
        ? `a row has no measure number: “${text.slice(0, 20)}”`
        : "the plan sheet does not have this measure. Compare the numbers with the plan sheet.",
  },
  about: (policy, measure) => (policy === "" ? "" : `${planText(policy, measure)}: `),
  hostErrors: {
    editing: "A cell is being edited. Press Enter to finish, then try again.",
    protected:
      "A sheet or the workbook is protected. Unprotect it on the Review tab (with its password, where it has one), or check that you may edit the workbook.",
    tooLarge: "Too much was sent at once. Nothing was lost. Try again.",
    busy: "Excel is busy. Wait a moment, then try again.",
    unsupported: "This Excel cannot do that. Use Microsoft 365 or Excel 2021 or later.",
    missing: "A sheet was not found. Somebody may have deleted or renamed it. Check again.",
    notInFront:
      "Excel could not finish. That may happen while another workbook is in front. Bring this one to the front, then try again. What you typed is still there.",
    unknown: "Excel could not finish. What was typed is still there. Try again.",
  },
  workbookErrors: {
    notOurs: () => "This workbook has no plan sheet. Build the sheets first.",
    planHasNoMeasures: () =>
      "No measures were found in the plan, so no sheets can be built. Make sure that every heading has a line of its own, or that the table has a column 施策.",
    textTooLong: (subject) =>
      `A text of “${subject}” is too long for a cell of Excel (32,767 characters, 253 line feeds).`,
    ownWorkbook: (subject) =>
      `This file is an evaluation workbook that this add-in built. Open it in Excel to go on with it. To use only its plan for another workbook, choose the sheet ${subject} alone.`,
    numbersTwice: (subject) => `A number stands twice: ${subject}. Correct the numbers, then try again.`,
    settingUnreadable: (subject) =>
      `The setting “${subject}” cannot be read. Correct it on the plan sheet (fields and scales on their own sheets), then try again. Nothing was changed.`,
    bodiesUnknown: (subject) =>
      `The plan sheet names no such body: ${subject}. Use a name that stands there, then try again. Nothing was changed.`,
    yearUnreadable: (subject) =>
      `The fiscal year on the plan sheet ${subject === "" ? "is blank" : `cannot be read: “${subject}”`}, so the year after is not known. Write it like 令和6年度, then try again. Nothing was changed.`,
    ambiguousTexts: (subject) =>
      `Numbers and titles alone do not tell to which measure of the new plan these texts belong: ${subject}. Choose the measure where sheets are built, or give it the number or title it had, then try again. Nothing was changed.`,
    columnsContradict: (subject) =>
      `On some sheets headings stand in other columns (or rows) than when they were built, so that it cannot be told which text is which: ${subject}. Put them back, then try again. Nothing was changed.`,
    nothingInStage: (stage) =>
      `This workbook has nothing to write in this stage (${stage}). Add a field with 評価項目 on the sheet 計画, build the sheets again, then try again.`,
    changedMeanwhile: () =>
      "Somebody kept changing the same sheets meanwhile. What was typed is still there. Wait a moment, then try again.",
    selectionIsEmpty: () => "The selected cells hold no text. Select the cells of the plan, then try again.",
  },
  documentErrors: {
    tooLarge: () =>
      "The file is too large (limit 20 MB, 100 MB unpacked). Save only the chapters or sheets you need as a file of their own.",
    damaged: () =>
      "The file is damaged, or is no .docx or .xlsx. Open it in Word or Excel and save it again, or copy and paste its text.",
    encrypted: () =>
      "The file is protected by a password. Save it without the password, or copy and paste its text.",
    oldWord: () => "Old Word documents (.doc) cannot be read. Open it in Word and save it as .docx.",
    oldExcel: () => "Old Excel workbooks (.xls) cannot be read. Open it in Excel and save it as .xlsx.",
    pdf: () =>
      "PDF cannot be read. Open it, then copy and paste its text. For a table, open the PDF in Word and save it as .docx.",
    richText: () => "Rich text (.rtf) cannot be read. Open it in Word and save it as .docx.",
    webPage: () =>
      "Web pages (HTML) cannot be read as a file. Open it in Excel or Word and save it as .xlsx or .docx, or copy and paste its table.",
    macroWorkbook: () =>
      "Workbooks with macros (.xlsm) cannot be read. Open it in Excel and save it as .xlsx.",
    noSuchSheet: (subject) => `There is no sheet “${subject}”. Check its name, then choose again.`,
    noSheets: () => "Only an Excel workbook (.xlsx) has sheets to choose. Leave the choice of sheets out.",
    empty: () =>
      "The file holds no text. If it is a picture, type its text and paste it. Hidden sheets and rows are not read.",
    unknownKind: () =>
      "This kind of file cannot be read. Save it as .docx, .xlsx, .csv or .txt, or copy and paste its text.",
  },
  unexpectedError:
    "Something unexpected happened. Try again. If that does not help, close the pane and open it again.",
  pane: paneEn,
};
