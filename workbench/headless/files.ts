import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { UsageError } from "./usage";

/** @throws UsageError when there is no such file. */
export async function readInput(path: string): Promise<Uint8Array> {
  const state = await stat(path).catch(() => null);
  if (state === null) throw new UsageError(`ファイルが見つかりません：${path}`);
  if (!state.isFile()) throw new UsageError(`ファイルではありません：${path}`);
  return readFile(path);
}

/** Tells before any work that an output can be written. @throws UsageError */
export async function assertWritable(path: string): Promise<void> {
  const [state, folder] = await Promise.all(
    [path, dirname(path)].map((each) => stat(each).catch(() => null)),
  );
  if (state?.isDirectory())
    throw new UsageError(`--out がフォルダーです。ファイル名を指定してください：${path}`);
  if (!folder?.isDirectory()) throw new UsageError(`--out のフォルダーがありません：${dirname(path)}`);
}

/** Writes beside the file first, so that an interrupted run leaves the old file whole. */
export async function writeOutput(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}.part`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw new UsageError(
      `書き込めません：${path}（${error instanceof Error ? error.message : String(error)}）`,
    );
  }
}
