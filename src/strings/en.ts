import { fields, fieldName, planText } from "./namesEn";
import { paneEn } from "./paneEn";
import type { Strings } from "./strings";

/** The words on the screen in English. */
export const en: Strings = {
  language: "en",
  fields,
  fieldName,
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
