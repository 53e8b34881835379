import { checkPublication } from "../../check/publication/checkPublication";
import type { PublicationFinding } from "../../check/publication/publicationFinding";
import { readWorkbook } from "../readWorkbook";
import { readSurroundings, type HasExcelApi } from "../../excel/readSurroundings";
import type { RunExcel } from "../../excel/runExcel";
import { readEvaluation } from "../../forms/evaluation/readEvaluation";
import { publishedFileNames } from "../../forms/headings";
import { publicationCsv } from "../../publish/publicationCsv";
import { publicationHtml } from "../../publish/publicationHtml";
import { allChecks } from "../../check/allChecks";
import { checkEvaluation, withSeverity, type ReportedFinding } from "../check/checkEvaluation";
import { assertReadable } from "../assertReadable";
import { WorkbookError } from "../failure";

/** A file for the public, to be encoded as UTF-8. */
export interface PublishedFile {
  name: string;
  mimeType: string;
  text: string;
}

/** What should be looked at before publishing: in the texts, and around them. */
export type PublishedFinding = ReportedFinding | ReturnType<typeof withSeverity<PublicationFinding>>;

export interface Publication {
  files: PublishedFile[];
  findings: PublishedFinding[];
}

export interface PublicationRequest {
  hasApi: HasExcelApi;
  /** Cells with notes, which a file tells and Excel's API does not. */
  notes?: readonly { sheetId: string; row: number; column: number }[];
}

/**
 * Makes the files for the public from what the workbook says now, and looks at what goes out with them. The workbook stays as it is.
 * @throws WorkbookError when it has no plan sheet, or one with a setting that is none of its choices; HostError when Excel fails.
 */
export async function publishWorkbook(
  run: RunExcel,
  { hasApi, notes = [] }: PublicationRequest,
): Promise<Publication> {
  const { content, surroundings } = await run(async (context) => {
    const read = await readWorkbook(context);
    return { content: read, surroundings: await readSurroundings(context, read, hasApi) };
  });
  const evaluation = readEvaluation(content.sheets);
  if (evaluation === null) throw new WorkbookError("notOurs");
  assertReadable(evaluation.settings);
  const sheets = surroundings.sheets.map((sheet) => ({
    ...sheet,
    comments: [...sheet.comments, ...notes.filter(({ sheetId }) => sheetId === sheet.id)],
  }));
  const material = { ...surroundings, sheets, evaluation, contents: content.sheets };
  return {
    files: [
      { name: publishedFileNames.page, mimeType: "text/html", text: publicationHtml(evaluation) },
      { name: publishedFileNames.table, mimeType: "text/csv", text: publicationCsv(evaluation) },
    ],
    findings: [
      ...checkEvaluation(allChecks, evaluation).findings,
      ...checkPublication(material).map((finding) => withSeverity(finding, "warning")),
    ],
  };
}
