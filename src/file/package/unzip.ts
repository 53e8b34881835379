import { crc32, inflate } from "./compression";
import { XlsxError } from "../xml/xlsxError";

export const sizeLimits = { fileBytes: 20_000_000, inflatedBytes: 100_000_000, entries: 2_000 };

interface Entry {
  name: string;
  isDeflated: boolean;
  crc: number;
  compressedSize: number;
  size: number;
  localOffset: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const encryptedFlag = 1;

/**
 * Unpacks a zip file: part names without a leading slash → bytes, in the order of its directory.
 * The limits are checked against the directory before anything is inflated, and again while inflating.
 * Throws XlsxError "corrupt", "tooLarge" or "encrypted".
 */
export async function unzip(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view);
  const inflatedBytes = entries.reduce((sum, { size }) => sum + size, 0);
  if (inflatedBytes > sizeLimits.inflatedBytes)
    throw new XlsxError("tooLarge", `${inflatedBytes} bytes inflated`);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (parts.has(entry.name)) throw new XlsxError("corrupt", `${entry.name} is there twice`);
    if (!entry.name.endsWith("/")) parts.set(entry.name, await extract(view, entry));
  }
  return parts;
}

function readDirectory(view: DataView): Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > sizeLimits.entries) throw new XlsxError("tooLarge", `${count} entries`);
  const entries: Entry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (offset + 46 > end || view.getUint32(offset, true) !== entrySignature) {
      throw new XlsxError("corrupt", "the zip directory is damaged");
    }
    entries.push(readEntry(view, offset));
    offset +=
      46 +
      view.getUint16(offset + 28, true) +
      view.getUint16(offset + 30, true) +
      view.getUint16(offset + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let offset = view.byteLength - endLength; offset >= first; offset--) {
    if (view.getUint32(offset, true) === endSignature) return offset;
  }
  throw new XlsxError("corrupt", "the end of the zip file is missing");
}

function readEntry(view: DataView, offset: number): Entry {
  const flags = view.getUint16(offset + 8, true);
  const method = view.getUint16(offset + 10, true);
  const nameStart = offset + 46;
  const nameLength = view.getUint16(offset + 28, true);
  if (nameStart + nameLength > view.byteLength)
    throw new XlsxError("corrupt", "the zip directory is damaged");
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength));
  if (flags & encryptedFlag) throw new XlsxError("encrypted", name);
  if (method !== 0 && method !== 8) throw new XlsxError("corrupt", `${name} is packed with method ${method}`);
  return {
    name: name.replaceAll("\\", "/").replace(/^\/+/, ""),
    isDeflated: method === 8,
    crc: view.getUint32(offset + 16, true),
    compressedSize: view.getUint32(offset + 20, true),
    size: view.getUint32(offset + 24, true),
    localOffset: view.getUint32(offset + 42, true),
  };
}

async function extract(view: DataView, entry: Entry): Promise<Uint8Array> {
  const { localOffset } = entry;
  if (localOffset + 30 > view.byteLength || view.getUint32(localOffset, true) !== localSignature) {
    throw new XlsxError("corrupt", `${entry.name} is not where the zip directory says`);
  }
  const start =
    localOffset + 30 + view.getUint16(localOffset + 26, true) + view.getUint16(localOffset + 28, true);
  if (start + entry.compressedSize > view.byteLength)
    throw new XlsxError("corrupt", `${entry.name} is cut off`);
  const packed = new Uint8Array(view.buffer, view.byteOffset + start, entry.compressedSize);
  const bytes = entry.isDeflated ? await inflated(packed, entry) : packed.slice();
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw new XlsxError("corrupt", `${entry.name} does not match its checksum`);
  }
  return bytes;
}

async function inflated(packed: Uint8Array, { name, size }: Entry): Promise<Uint8Array> {
  try {
    return await inflate(packed, size);
  } catch (cause) {
    throw new XlsxError("corrupt", `${name} does not inflate to what the zip directory says`, { cause });
  }
}
