import { readSheets, readSheetsAgain, type WantedContents, type WorkbookContent } from "../excel/readSheets";
import type { ExcelContext } from "../excel/runExcel";
import { archiveName } from "../forms/headings";
import { lacksSheets } from "../forms/evaluation/readEvaluation";
import { publishedSheets } from "../forms/publishedSheets";
import type { SheetContent } from "../sheet/sheetContent";
import { loadPart } from "./loadPart";

/** Holds the headings of all our forms: so much is looked at of a sheet that may be anything. */
const headingsWindow = "A1:P24";

/** A sheet of such a name that says nothing of itself may be ours: its headings tell. */
const ourNames = [...publishedSheets.map(({ name }) => name), archiveName];

/** Few workbooks need it. */
const loadRecognition = () => loadPart(import("../forms/recognition/recogniseSheets"));

/**
 * Reads the workbook. Where sheets of ours are missing, those that have lost their names are looked for among the others, which takes a
 * further round trip; and one more, for the headings alone, in a workbook that may be anybody's.
 */
export async function readWorkbook(
  context: ExcelContext,
  wanted: WantedContents = "rows",
): Promise<WorkbookContent> {
  const content = await readSheets(context, wanted);
  const nameless = await readNameless(context, content);
  if (nameless.length === 0) return content;
  const { recogniseSheets } = await loadRecognition();
  return { ...content, sheets: [...content.sheets, ...recogniseSheets(content.sheets, nameless)] };
}

async function readNameless(
  context: ExcelContext,
  { sheets, sheetNames }: WorkbookContent,
): Promise<SheetContent[]> {
  const known = new Set(sheets.map(({ id }) => id));
  const others = sheetNames.filter(({ id, isEmpty }) => !isEmpty && !known.has(id));
  const isLacking = lacksSheets(sheets);
  const wanted = others.filter(({ name }) => isLacking || ourNames.some((ours) => name.startsWith(ours)));
  const ids = wanted.map(({ id }) => id);
  if (ids.length === 0) return [];
  if (sheets.length === 0) {
    const headings = contentsIn(await readSheetsAgain(context, ids, headingsWindow));
    const { formOf } = await loadRecognition();
    if (headings.every((content) => formOf(content) === null)) return [];
  }
  return contentsIn(await readSheetsAgain(context, ids));
}

const contentsIn = (read: ReadonlyMap<string, SheetContent | null>): SheetContent[] =>
  [...read.values()].filter((content) => content !== null);
