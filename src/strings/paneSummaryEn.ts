import { count, counted } from "./numbers";
import type { PublicStrings } from "./paneSummaryStrings";

/** The words of the last step in English: the sheets and the files for the public. */
export const paneSummaryEn: PublicStrings = {
  summary: {
    notOurs: "Once the assessment sheets are built, the summary is written from here.",
    states: {
      missing: "There is no summary yet.",
      current: "The summary is up to date.",
      outdated: "The texts have changed since the summary was written. Write it again.",
    },
    edits: (edits) =>
      `${counted(edits, "text was", "texts were")} typed into the summary itself. Writing it again moves them to the sheet 保管.`,
    keptEdits: (edits) =>
      `${counted(edits, "text", "texts")} that had been typed into the summary moved to the sheet 保管.`,
    missing: (missing) =>
      `${counted(missing, "text is", "texts are")} blank; the summary marks them as 未記入.`,
    nothingMissing: "Nothing is blank.",
    missingIn: (number, title, missing) => `${number} ${title}: ${count(missing)}`,
    writeSummary: "Write the summary",
    rewriteSummary: "Write the summary again",
    summaryWritten: (summary, publication) => `Written to the sheets “${summary}” and “${publication}”.`,
    showSheet: "Show the summary",
    printHint:
      "Print it with File > Print in Excel. The summary is set up for A4 landscape, 公表用, the version to publish, for A4 portrait.",
  },
  publication: {
    title: "Files to publish",
    hint: "Makes 公表用.html for the website (Word opens it too) and 公表用.csv as open data. Before that, it looks for what should not go out with the workbook.",
    make: "Make the files",
    makeAgain: "Make the files again",
    outdated: "The workbook has changed since the files were made. Make them again.",
    findings: (errors, warnings) =>
      `Before you publish: ${errors > 0 ? `${count(errors)} to correct, ` : ""}${count(warnings)} to check`,
    moreFindings: (more) => `Show ${count(more)} more`,
    noFindings: "Nothing to check before you publish.",
    rules: "See the Ministry's rules (総務省「統計表における機械判読可能なデータの表記方法の統一ルール」)",
    save: (file) => `Save ${file}`,
    copy: (file) => `Copy ${file}`,
    copyHint:
      "Where saving does not work (on a Mac), copy the file's text, paste it into a text editor, and save it as UTF-8 under the same name.",
    pdfHint:
      "Excel makes the PDF. Show the sheet 公表用, then choose File → Export → Create PDF/XPS on Windows, File → Save As → PDF on a Mac, File → Print on the web.",
  },
};
