import { zip } from "../../file/package/zip";
import { saveXlsx } from "../../file/saveXlsx";
import { specWorkbook } from "../../file/spec/specWorkbook";
import { breathe, type TaskProgress } from "../taskProgress";
import type { HandOutFiles } from "./splitWorkbook";

export interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

/** Makes the files of a round, 配布一覧 last, one at a time. @throws the signal's reason when it was stopped */
export async function writeHandOuts(
  { files, list }: HandOutFiles,
  progress: TaskProgress = {},
): Promise<NamedFile[]> {
  const written: NamedFile[] = [];
  const total = files.length + 1;
  for (const { file, sheets, opensOn } of [...files, { ...list, opensOn: undefined }]) {
    progress.onProgress?.(written.length, total);
    written.push({ name: file, bytes: await saveXlsx(specWorkbook(sheets, opensOn)) });
    await breathe(progress);
  }
  return written;
}

/** The files in one, as browsers ask before they save several. */
export async function zipOf(files: readonly NamedFile[]): Promise<Blob> {
  const bytes = await zip(new Map(files.map((file) => [file.name, file.bytes])));
  return new Blob([new Uint8Array(bytes)], { type: "application/zip" });
}
