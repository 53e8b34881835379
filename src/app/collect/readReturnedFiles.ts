import type { ReturnedFile } from "../../collect/collection";
import { readReturned } from "../../collect/readReturned";
import { breathe, type TaskProgress } from "../taskProgress";

/** A file that came back, read when it is its turn. */
export interface SourceFile {
  name: string;
  bytes: () => Promise<Uint8Array>;
}

/**
 * Reads files that came back, one at a time; what cannot be read is told with the others.
 * @param files in the order in which they count: of the same cell the first is taken
 * @throws the signal's reason when it was stopped
 */
export async function readReturnedFiles(
  files: readonly SourceFile[],
  progress: TaskProgress = {},
): Promise<ReturnedFile[]> {
  const read: ReturnedFile[] = [];
  const names = new Set<string>();
  for (const { name, bytes } of files) {
    progress.onProgress?.(read.length, files.length);
    read.push({ file: nameAmong(names, name), returned: await readReturned(await bytes()) });
    await breathe(progress);
  }
  return read;
}

/** Files from several folders may have one name. */
function nameAmong(names: Set<string>, name: string): string {
  let own = name;
  for (let count = 2; names.has(own); count++) own = `${name} (${count})`;
  names.add(own);
  return own;
}
