import { readWorkbook } from "../../src/app/readWorkbook";
import type { Workbook } from "../../src/file/model/workbook";
import { openXlsx } from "../../src/file/openXlsx";
import { openHost } from "../host/host";
import { assertWritable, isSameFile, readIfThere } from "./files";
import { UsageError } from "./usageError";
import { portOf } from "./verb";

/** The workbook of ours that stands in a file; `null` where nothing does. @throws UsageError when it is something else, which nothing is written over. */
export async function bookAt(path: string): Promise<Workbook | null> {
  const bytes = readIfThere(path);
  if (bytes === null || bytes.length === 0) return null;
  const workbook = await openXlsx(bytes).catch(() => null);
  if (workbook === null) throw standsThere("Excel ブックではないファイル", path);
  const { sheets } = await portOf(openHost(workbook))(readWorkbook);
  if (sheets.length === 0) throw standsThere("評価シートのないブック", path);
  return workbook;
}

/**
 * Tells that a workbook can be written to `out`; what stands there is handed over: another workbook of ours, `null` for
 * nothing or for the file that is read. @throws UsageError
 */
export async function writableBookAt(out: string, input: string): Promise<Workbook | null> {
  assertWritable(out);
  return isSameFile(out, input) ? null : bookAt(out);
}

const standsThere = (what: string, path: string): UsageError =>
  new UsageError(`--out に${what}があります：${path}。別の名前を指定してください。`);
