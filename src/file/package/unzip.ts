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
const wideEndSignature = 0x06064b50;
const wideEndLocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const wideEndLocatorLength = 20;
/** Stand where a number is told elsewhere, in 64 bits. */
const told32 = 0xffff_ffff;
const told16 = 0xffff;
const wideNumbers = 0x0001;
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
  const { count, start, end } = findDirectory(view);
  if (count > sizeLimits.entries) throw new XlsxError("tooLarge", `${count} entries`);
  const entries: Entry[] = [];
  let offset = start;
  for (let index = 0; index < count; index++) {
    if (offset + 46 > end || view.getUint32(offset, true) !== entrySignature) throw damagedDirectory();
    const [nameLength, extraLength] = [view.getUint16(offset + 28, true), view.getUint16(offset + 30, true)];
    if (offset + 46 + nameLength + extraLength > end) throw damagedDirectory();
    entries.push(readEntry(view, offset, nameLength, extraLength));
    offset += 46 + nameLength + extraLength + view.getUint16(offset + 32, true);
  }
  return entries;
}

const damagedDirectory = (): XlsxError => new XlsxError("corrupt", "the zip directory is damaged");

/** Where the directory is; files of more than 4 GB, and those of careful programs, tell it in 64 bits (APPNOTE 4.3.14, 4.3.15). */
function findDirectory(view: DataView): { count: number; start: number; end: number } {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const locator = end - wideEndLocatorLength;
  const isWide = locator >= 0 && view.getUint32(locator, true) === wideEndLocatorSignature;
  if (!isWide || (count !== told16 && start !== told32)) return { count, start, end };
  const wideEnd = readWide(view, locator + 8);
  if (wideEnd + 56 > locator || view.getUint32(wideEnd, true) !== wideEndSignature) throw damagedDirectory();
  return { count: readWide(view, wideEnd + 32), start: readWide(view, wideEnd + 48), end: wideEnd };
}

/** A number of 64 bits; those beyond what is exact here are beyond every limit too. */
const readWide = (view: DataView, offset: number): number => Number(view.getBigUint64(offset, true));

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let offset = view.byteLength - endLength; offset >= first; offset--) {
    if (view.getUint32(offset, true) === endSignature) return offset;
  }
  throw new XlsxError("corrupt", "the end of the zip file is missing");
}

function readEntry(view: DataView, offset: number, nameLength: number, extraLength: number): Entry {
  const flags = view.getUint16(offset + 8, true);
  const method = view.getUint16(offset + 10, true);
  const nameStart = offset + 46;
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength));
  if (flags & encryptedFlag) throw new XlsxError("encrypted", name);
  if (method !== 0 && method !== 8) throw new XlsxError("corrupt", `${name} is packed with method ${method}`);
  const wide = wideNumbersOf(view, nameStart + nameLength, extraLength);
  const number = (at: number): number => {
    const told = view.getUint32(at, true);
    return told === told32 ? (wide.shift() ?? told) : told;
  };
  const size = number(offset + 24);
  const compressedSize = number(offset + 20);
  const localOffset = number(offset + 42);
  return {
    name: name.replaceAll("\\", "/").replace(/^\/+/, ""),
    isDeflated: method === 8,
    crc: view.getUint32(offset + 16, true),
    compressedSize,
    size,
    localOffset,
  };
}

/** The 64-bit numbers of an entry in their order: size, packed size, place; only those that its 32 bits do not tell (APPNOTE 4.5.3). */
function wideNumbersOf(view: DataView, start: number, length: number): number[] {
  for (let at = start; at + 4 <= start + length;) {
    const fieldLength = view.getUint16(at + 2, true);
    if (at + 4 + fieldLength > start + length) break;
    if (view.getUint16(at, true) === wideNumbers)
      return Array.from({ length: fieldLength >> 3 }, (_, index) => readWide(view, at + 4 + index * 8));
    at += 4 + fieldLength;
  }
  return [];
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
