import { count, counted } from "../numbers";
import type { OtherKind } from "../../collect/otherTexts";
import type { RoundStrings } from "./roundStrings";

const drawings: Record<OtherKind, string> = {
  picture: "(picture)",
  chart: "(diagram or chart)",
  shape: "(shape)",
  mark: "(colour)",
  page: "(header or footer) ",
};

/** The words of handing out and collecting in English. */
export const roundsEn: RoundStrings = {
  back: "Back to Fill and check",
  task: "Task",
  tasks: { handOut: "Hand out", collect: "Collect" },
  handOut: {
    hint: "Makes a file to fill in for every implementing body. Those who get it need Excel alone, without this add-in. This workbook stays as it is.",
    stage: "What is to be written",
    by: "A file for each",
    shares: { body: "Implementing body", policy: "Basic policy" },
    files: (files) => `${counted(files, "file", "files")} to hand out`,
    inFile: (body, measures, fields, blanks) =>
      `${body}: ${counted(measures, "measure", "measures")}, ${counted(fields, "text", "texts")} to write (${count(blanks)} blank)`,
    onlyToRead: (body, measures) => `${body}: ${counted(measures, "measure", "measures")} to read only`,
    moreFiles: (more) => `Show ${count(more)} more`,
    copyMail: "Copy the mail",
    copyMailTo: (body) => `Copy the mail to ${body}`,
    make: "Make the files",
    makeAgain: "Make the files again",
    making: (done, total) => `Making the files (${count(done)} of ${count(total)})`,
    outdated: "The workbook has changed since the files were made. Make them again.",
    made: (files) => `Made ${counted(files, "file", "files")} and 配布一覧, the list of them.`,
    zipName: (stage) => `配布_${stage}.zip`,
    save: (file) => `Save ${file}`,
    cannotSave: "Where saving does not work (on a Mac)",
    openEach: "Open the files in Excel one by one, and save each under the name shown.",
    open: (file) => `Open ${file} in Excel`,
  },
  collect: {
    hint: "Takes the texts of the files that came back into this workbook. You see what comes in before anything is written.",
    chooseFiles: "Choose files",
    chooseFolder: "Choose a folder",
    dropHint: "Files and folders can be dropped here too.",
    dropHere: "Drop them here.",
    noFiles: "There is no Excel file in that folder. Choose the files that came back.",
    reading: (done, total) => `Reading the files (${count(done)} of ${count(total)})`,
    overview: (files, taken, conflicts) =>
      `${counted(files, "file", "files")}: ${counted(taken, "text", "texts")} to take, ${count(conflicts)} changed on both sides`,
    files: "Files",
    statuses: {
      merged: "Can be taken",
      otherYear: "Of another fiscal year; not taken",
      otherStage: "Asks for other texts than the other files; not taken",
      otherPlan: "Of another plan; not taken",
      secondFile: "A second file of the same body: check which one is meant",
      formChanged: "Some texts cannot be read, as where the form was changed",
      otherTexts: "There is more in it than in the cells to write in",
      list: "This is 配布一覧, the list of the files. Choose those that came back",
      notOurs: "Was not handed out from here; not taken",
      unreadable: "Cannot be opened",
    },
    reasons: {
      notXlsx: "It is no Excel workbook (.xlsx). Open it in Excel and save it as .xlsx.",
      corrupt: "The file is damaged. Ask for it again.",
      encrypted: "It is protected by a password. Save it without one.",
      macroWorkbook: "It is a workbook with macros. Save it as .xlsx.",
      tooLarge: "The file is too large (at most 20 MB, 100 MB unpacked).",
    },
    counts: (taken, conflicts, kept) =>
      taken + conflicts + kept === 0
        ? "No text has changed"
        : [
            taken > 0 ? `${counted(taken, "text", "texts")} to take` : "",
            conflicts > 0 ? `${count(conflicts)} changed on both sides` : "",
            kept > 0 ? `${count(kept)} changed in this workbook only (kept)` : "",
          ]
            .filter((text) => text !== "")
            .join(", "),
    unread: (texts) => `${counted(texts, "text", "texts")} not read`,
    others: (texts) =>
      `${counted(texts, "text or drawing", "texts or drawings")} outside of the cells to write in (not taken)`,
    othersIn: (file, texts) =>
      `${file}: ${counted(texts, "text or drawing", "texts or drawings")} outside of the cells to write in`,
    otherText: ({ sheetName, cell, text, drawing }) =>
      `[${[sheetName, cell].filter(Boolean).join(" ")}] ${drawing === null ? "" : drawings[drawing]}${text}`,
    takenFrom: (texts) => `See the ${counted(texts, "text", "texts")} to take`,
    textOf: (number, title, field) => `${[number, title].filter((text) => text !== "").join(" ")} (${field})`,
    conflicts: (conflicts) => `${counted(conflicts, "text", "texts")} changed on both sides`,
    conflictsHint:
      "Choose which one stays. Where you choose nothing, the text of this workbook stays. What does not stay goes to the sheet 保管.",
    forAll: "For all",
    choices: { ours: "Ours", theirs: "Theirs", both: "Both" },
    chooseFor: (text) => `Text that stays for ${text}`,
    ours: "Ours (this workbook)",
    theirs: (file) => `Theirs (${file})`,
    noText: "(blank)",
    noPlace:
      "The plan has no place for this text, or nothing tells which one it is. The file's text goes to the sheet 保管.",
    moreConflicts: (more) => `Show ${count(more)} more`,
    moreFiles: (more) => `Show ${count(more)} more`,
    take: "Take them in",
    nothingToTake: "There is nothing to take.",
    otherFiles: "Choose other files",
    taking: "Taking the texts in",
    taken: (texts) => `Took ${counted(texts, "text", "texts")}. The sheet 取込記録 lists them.`,
    toArchive: (texts) => `${counted(texts, "text", "texts")} that did not stay went to the sheet 保管:`,
    notTaken: (files) => `${counted(files, "file", "files")} to look at:`,
    awaited: (bodies) => `${counted(bodies, "body has", "bodies have")} not sent a file yet:`,
    allCame: "Every body has sent its file.",
    toCheck: "To Fill and check",
  },
};
