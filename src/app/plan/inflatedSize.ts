import { WorkbookError } from "../failure";

const mostEntries = 2000;
const largestInflated = 100 * 1024 * 1024;
const signatures = { endOfDirectory: 0x06054b50, entry: 0x02014b50 };
const methods = { stored: 0, deflated: 8 };

/**
 * Bytes that a zip file grows to when it is unpacked, counted by unpacking it without keeping anything: what the file itself says about
 * that may be a lie.
 * @throws WorkbookError `documentTooLarge` above the caps, `documentUnreadable` when it is no zip file.
 */
export async function inflatedSize(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const entries = readDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  let total = 0;
  for (const { start, size, method } of entries) {
    const packed = bytes.subarray(start, start + size);
    if (method === methods.stored) total += packed.length;
    else total = await countInflated(packed, total);
    if (total > largestInflated) throw new WorkbookError("documentTooLarge");
  }
  return total;
}

interface ZipEntry {
  start: number;
  size: number;
  method: number;
}

function readDirectory(view: DataView): ZipEntry[] {
  try {
    const end = findEnd(view);
    const count = view.getUint16(end + 10, true);
    if (count > mostEntries) throw new WorkbookError("documentTooLarge");
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let index = 0; index < count; index++) {
      if (view.getUint32(at, true) !== signatures.entry) throw new WorkbookError("documentUnreadable");
      const local = view.getUint32(at + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      entries.push({ start, size: view.getUint32(at + 20, true), method: view.getUint16(at + 10, true) });
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (cause) {
    throw cause instanceof RangeError ? new WorkbookError("documentUnreadable", { cause }) : cause;
  }
}

function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--)
    if (view.getUint32(at, true) === signatures.endOfDirectory) return at;
  throw new WorkbookError("documentUnreadable");
}

async function countInflated(packed: Uint8Array<ArrayBuffer>, before: number): Promise<number> {
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  let total = before;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      total += read.value.length;
      if (total > largestInflated) throw new WorkbookError("documentTooLarge");
    }
  } catch (cause) {
    await reader.cancel().catch(() => undefined);
    throw cause instanceof WorkbookError ? cause : new WorkbookError("documentUnreadable", { cause });
  }
  return total;
}
