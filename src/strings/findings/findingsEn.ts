import { fieldName, planText } from "../namesEn";
import { counted } from "../numbers";
import type { FindingWords } from "./findingStrings";
import { publicationFindingsEn } from "./publicationFindingsEn";
import { readingFindingsEn } from "./readingFindingsEn";

const fieldText = (field: string | null): string => (field === null ? "text" : fieldName(field));

/** What is found in the workbook and before publishing, in English. */
export const findingsEn: FindingWords = {
  ...readingFindingsEn(({ field }) => fieldText(field)),
  ...publicationFindingsEn,
  blank: ({ field }) => `the ${fieldText(field)} is blank.`,
  placeholder: ({ field, text }) =>
    `the ${fieldText(field)} is only “${text.trim().slice(0, 20)}”; no text was written.`,
  errorValue: ({ field, error }) => `the cell of the ${fieldText(field)} holds the Excel error ${error}.`,
  noneAnswer: ({ field, text }) =>
    `the ${fieldText(field)} is only “${text.trim().slice(0, 20)}”. Make sure that it may be published like this.`,
  numberOnly: ({ field, text }) =>
    `the ${fieldText(field)} is only the number ${text}. Of a date or a percentage the summary shows this number, not what the cell shows. Write it as a sentence.`,
  notAGrade: ({ field, text, choices }) =>
    `the ${fieldText(field)} is “${text.trim()}”, which is none of its choices. Choose one of ${choices.join(", ")}.`,
  notANumber: ({ field, text }) =>
    `the ${fieldText(field)} is “${text.trim()}”, which is not a number. Type the number alone.`,
  sameText: () => "both assessments have the same text. Make sure that it was not copied by mistake.",
  outOfScopeText: ({ field, text }) =>
    `the committee does not judge this measure, but the ${field === null ? "text" : fieldName(field)} says “${text.trim().slice(0, 20)}”. The published sheets and files say 対象外 instead. To publish it, change 委員会の対象 on the plan sheet.`,
  unaskedTexts: ({ count: texts, text }) =>
    `${counted(texts, "text stands", "texts stand")} where the plan sheet asks for none, first “${text.slice(0, 20)}”. They are published until the sheets are built again, which moves them to the sheet 保管. To go on publishing them, change 評価の単位 on the plan sheet.`,
  textTooLongToPrint: ({ field }) =>
    `the ${fieldText(field)} is too long to print whole on this sheet. The summary continues it in further rows.`,
  rowsTooLow: ({ place, count: texts }) =>
    `${counted(texts, "text needs", "texts need")} more room than the row has, first on “${place?.sheetName ?? ""}”: the sheet prints it cut off. Build the sheets again, which makes the rows higher.`,
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
  columnMissing: ({ header }) => `the heading “${header}” is missing. Put it back or build the sheets again.`,
  namesLost: ({ count }) =>
    `another program has dropped what marks the sheets (${count}) when it saved the workbook. They were told by their headings and numbers; no text was lost. Build the sheets again to mark them.`,
  formsOlder: () =>
    "the sheets were built by an earlier version. Build them again to bring them up; no text changes.",
  looksLost: () =>
    "another program has dropped the looks and the protection of the sheets when it saved the workbook. Build the sheets again to bring them back; no text changes.",
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
};
