import { attachedTexts } from "../../file/attachedTexts";
import type { Workbook } from "../../file/model/workbook";
import { readId } from "../../forms/sheetIdentity";

/** Ids, and the moments of what went to 保管: made anew each time. */
const isMadeAnew = (text: string): boolean =>
  readId(text) !== null || /^\d{4}\/\d{2}\/\d{2} \d{1,2}:\d{2}$/.test(text);

/** Whether all that stands in a workbook stands in another one in the same place, but for what is made anew each time. */
export function isHeldBy(workbook: Workbook, other: Workbook): boolean {
  const held = new Set(contentsOf(other));
  return contentsOf(workbook).every((content) => held.has(content));
}

const contentsOf = (workbook: Workbook): string[] =>
  workbook.sheets.flatMap((sheet) => [
    ...[...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value, formula }]) => {
        const content = formula ?? value;
        const stands = typeof content === "string" && isMadeAnew(content) ? "anew" : content;
        return content === null ? [] : [JSON.stringify([sheet.name, row, column, stands])];
      }),
    ),
    ...attachedTexts(workbook, sheet).map((attached) => JSON.stringify([sheet.name, attached])),
  ]);
