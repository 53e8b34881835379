import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type BigIntStats,
} from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "./usageError";

/** `null` for what is not there, or cannot be looked at. */
function stateOf(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
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

/** Whether two paths lead to one file, by whatever names, links or folders. */
export function isSameFile(one: string, other: string): boolean {
  const [first, second] = [stateOf(one), stateOf(other)];
  return first !== null && second !== null && first.dev === second.dev && first.ino === second.ino;
}

/** What is only read is not written over. @throws UsageError */
export function assertNoInput(path: string, inputs: readonly string[]): void {
  const input = inputs.find((each) => isSameFile(each, path));
  if (input !== undefined)
    throw new UsageError(`--out が入力のファイルと同じです。別の名前を指定してください：${input}`);
}

/** Tells before any work that an output can be written. @throws UsageError */
export function assertWritable(path: string): void {
  if (stateOf(path)?.isDirectory())
    throw new UsageError(`--out がフォルダーです。ファイル名を指定してください：${path}`);
  if (!stateOf(dirname(path))?.isDirectory())
    throw new UsageError(`--out のフォルダーがありません：${dirname(path)}`);
}

/** Tells before any work that a folder is there or can be made. @throws UsageError */
export function assertFolder(path: string): void {
  const state = stateOf(path);
  if (state !== null && !state.isDirectory())
    throw new UsageError(`--out がフォルダーではありません：${path}`);
  if (state === null && !stateOf(dirname(path))?.isDirectory())
    throw new UsageError(`--out のフォルダーがありません：${dirname(path)}`);
}

/** Writes beside the file first, so that an interrupted run leaves the old file whole. */
export function writeOutput(path: string, bytes: Uint8Array): void {
  writeTogether([{ path, bytes }]);
}

/** Writes files into a folder, which is made where it is not there; all of them or none. Their paths. */
export function writeOutputs(
  folder: string,
  files: readonly { name: string; bytes: Uint8Array }[],
): string[] {
  const isNew = stateOf(folder) === null;
  try {
    if (isNew) mkdirSync(folder);
    const placed = files.map(({ name, bytes }) => ({ path: join(folder, name), bytes }));
    writeTogether(placed);
    return placed.map(({ path }) => path);
  } catch (error) {
    if (isNew) rmSync(folder, { force: true, recursive: true });
    throw error instanceof UsageError ? error : notWritten(folder, error);
  }
}

function writeTogether(files: readonly { path: string; bytes: Uint8Array }[]): void {
  const parts = files.map(({ path, bytes }) => ({ path, bytes, part: `${path}.${process.pid}.part` }));
  for (const { path } of files)
    if (stateOf(path)?.isDirectory()) throw new UsageError(`同じ名前のフォルダーがあります：${path}`);
  try {
    for (const { part, bytes } of parts) writeFileSync(part, bytes);
    for (const { part, path } of parts) renameSync(part, path);
  } catch (error) {
    for (const { part } of parts) rmSync(part, { force: true });
    throw notWritten(files[0]?.path ?? "", error);
  }
}

const notWritten = (path: string, error: unknown): UsageError =>
  new UsageError(`書き込めません：${path}（${error instanceof Error ? error.message : String(error)}）`);
