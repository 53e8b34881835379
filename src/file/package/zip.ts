import { crc32, deflate } from "./compression";

const localSignature = 0x04034b50;
const entrySignature = 0x02014b50;
const endSignature = 0x06054b50;
const localLength = 30;
const entryLength = 46;
const endLength = 22;

/** Deflated parts need version 2.0; names are in UTF-8. */
const version = 20;
const utf8Names = 0x0800;
const deflated = 8;
/** 1 January 1980, the format's first day: the same workbook gives the same bytes at any time. */
const firstDay = 0x21;

interface Packed {
  name: Uint8Array;
  bytes: Uint8Array;
  size: number;
  crc: number;
  /** Where it stands in the file. */
  offset: number;
}

/** Packs parts (name → bytes) into a zip file, in their order. */
export async function zip(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const packed: Packed[] = [];
  let offset = 0;
  let directoryLength = 0;
  for (const [text, plain] of parts) {
    const [name, bytes] = [new TextEncoder().encode(text), await deflate(plain)];
    packed.push({ name, bytes, size: plain.length, crc: crc32(plain), offset });
    offset += localLength + name.length + bytes.length;
    directoryLength += entryLength + name.length;
  }
  const file = new Uint8Array(offset + directoryLength + endLength);
  for (const part of packed) writePart(file, part);
  writeDirectory(file, offset, packed);
  return file;
}

function writePart(file: Uint8Array, part: Packed): void {
  const { name, bytes, offset } = part;
  const view = new DataView(file.buffer, offset);
  view.setUint32(0, localSignature, true);
  describe(view, 4, part);
  file.set(name, offset + localLength);
  file.set(bytes, offset + localLength + name.length);
}

function writeDirectory(file: Uint8Array, start: number, parts: readonly Packed[]): void {
  const view = new DataView(file.buffer);
  let at = start;
  for (const part of parts) {
    view.setUint32(at, entrySignature, true);
    view.setUint16(at + 4, version, true);
    describe(view, at + 6, part);
    view.setUint32(at + 42, part.offset, true);
    file.set(part.name, at + entryLength);
    at += entryLength + part.name.length;
  }
  view.setUint32(at, endSignature, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - start, true);
  view.setUint32(at + 16, start, true);
}

/** What a part's own header and its entry in the directory both say. */
function describe(view: DataView, at: number, { name, bytes, size, crc }: Packed): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, bytes.length, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, name.length, true);
}
