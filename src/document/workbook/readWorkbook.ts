import type { Sheet, Workbook } from "../../file/model/workbook";
import type { Block, Paragraph, SourceDocument } from "../document";
import { DocumentError } from "../documentError";
import { omissionsOf } from "./omissions";
import { readSheet } from "./readSheet";

/** Names such as Sheet1 and 1-1 say nothing. */
const isTitle = (name: string): boolean => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(name);

/**
 * Reads the sheets of a workbook, one after the other, as their cells show themselves. Where there are several, the name of a sheet stands
 * above its table, as it is the policy of the table in workbooks with a sheet a policy.
 * @param names of the sheets to read, in this order; all that are visible where there are none.
 * @throws DocumentError "noSuchSheet".
 */
export function readWorkbook(workbook: Workbook, names: readonly string[]): SourceDocument {
  const sheets =
    names.length > 0
      ? names.map((name) => sheetNamed(workbook, name))
      : workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  let hiddenCells = 0;
  const blocks = sheets.flatMap((sheet): Block[] => {
    const read = readSheet(workbook, sheet);
    hiddenCells += read.hiddenCells;
    const isNamed = sheets.length > 1 && read.blocks.length > 0 && isTitle(sheet.name);
    return [...read.above, ...(isNamed ? [nameOf(sheet)] : []), ...read.blocks];
  });
  return { blocks, omitted: omissionsOf(workbook, sheets, hiddenCells) };
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new DocumentError("noSuchSheet", { subject: name });
  return found;
}

const nameOf = ({ name }: Sheet): Paragraph => ({
  kind: "paragraph",
  text: name,
  number: "",
  headingLevel: 0,
  indent: 0,
  isBold: false,
});
