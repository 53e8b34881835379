import { readSheets } from "../../src/excel/readSheets";
import { attachedTexts } from "../../src/file/attachedTexts";
import type { Workbook } from "../../src/file/model/workbook";
import { openXlsx } from "../../src/file/openXlsx";
import { readId } from "../../src/forms/sheetIdentity";
import { openHost } from "../host/host";
import { readIfThere } from "./files";
import { UsageError } from "./usageError";
import { portOf } from "./verb";

/** The workbook of ours that stands in a file; `null` where nothing does. @throws UsageError when it is something else, which nothing is written over. */
export async function bookAt(path: string): Promise<Workbook | null> {
  const bytes = readIfThere(path);
  if (bytes === null || bytes.length === 0) return null;
  const workbook = await openXlsx(bytes).catch(() => null);
  if (workbook === null) throw standsThere("Excel ブックではないファイル", path);
  const { sheets } = await portOf(openHost(workbook))(readSheets);
  if (sheets.length === 0) throw standsThere("評価シートのないブック", path);
  return workbook;
}

const standsThere = (what: string, path: string): UsageError =>
  new UsageError(`--out に${what}があります：${path}。別の名前を指定してください。`);

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
