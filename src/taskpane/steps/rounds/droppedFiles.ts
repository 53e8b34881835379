/** Files that were dropped, those in folders too. To be called while the drop is being handled: later nothing is told of it any more. */
export async function droppedFiles({ items }: DataTransfer): Promise<{ file: File; isInFolder: boolean }[]> {
  const entries = Array.from(items).flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found = await Promise.all(entries.map((entry) => filesIn(entry)));
  return found.flatMap((files, index) =>
    files.map((file) => ({ file, isInFolder: entries[index]?.isDirectory === true })),
  );
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const found: File[] = [];
  for (const inside of await entriesIn(entry)) found.push(...(await filesIn(inside)));
  return found;
}

/** Browsers tell a hundred at a time. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
