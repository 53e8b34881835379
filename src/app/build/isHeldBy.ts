import { attachedTexts } from "../../file/attachedTexts";
import type { Workbook } from "../../file/model/workbook";
import { readId } from "../../forms/sheetIdentity";

/** Whether all that stands in a workbook stands in another one in the same place, but for ids, which every build makes anew. */
export function isHeldBy(workbook: Workbook, other: Workbook): boolean {
  const held = new Set(contentsOf(other));
  return contentsOf(workbook).every((content) => held.has(content));
}

const contentsOf = (workbook: Workbook): string[] =>
  workbook.sheets.flatMap((sheet) => [
    ...[...sheet.cells].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, { value, formula }]) => {
        const content = formula ?? value;
        const isId = typeof content === "string" && readId(content) !== null;
        return content === null ? [] : [JSON.stringify([sheet.name, row, column, isId ? "id" : content])];
      }),
    ),
    ...attachedTexts(workbook, sheet).map((attached) => JSON.stringify([sheet.name, attached])),
  ]);
