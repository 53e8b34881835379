import { readFileSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from "node:fs";
import { dirname } from "node:path";
import { UsageError } from "./usage";

/** `null` for what is not there, or cannot be looked at. */
function stateOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** @throws UsageError when there is no such file. */
export function readInput(path: string): Uint8Array {
  const state = stateOf(path);
  if (state === null) throw new UsageError(`ファイルが見つかりません：${path}`);
  if (!state.isFile()) throw new UsageError(`ファイルではありません：${path}`);
  return readFileSync(path);
}

/** The content of a file; `null` where there is none. */
export const readIfThere = (path: string): Uint8Array | null =>
  stateOf(path)?.isFile() ? readFileSync(path) : null;

/** Tells before any work that an output can be written. @throws UsageError */
export function assertWritable(path: string): void {
  if (stateOf(path)?.isDirectory())
    throw new UsageError(`--out がフォルダーです。ファイル名を指定してください：${path}`);
  if (!stateOf(dirname(path))?.isDirectory())
    throw new UsageError(`--out のフォルダーがありません：${dirname(path)}`);
}

/** Writes beside the file first, so that an interrupted run leaves the old file whole. */
export function writeOutput(path: string, bytes: Uint8Array): void {
  const part = `${path}.${process.pid}.part`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw new UsageError(
      `書き込めません：${path}（${error instanceof Error ? error.message : String(error)}）`,
    );
  }
}
