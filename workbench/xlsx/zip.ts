import { crc32 } from "./crc32";

const utf8Names = 0x0800;
const deflated = 8;
const version = 20;
/** 1980-01-01, the zip format's first day: the same workbook gives the same bytes at any time. */
const firstDay = 0x0021;

/** Packs parts (name → bytes) into a zip file, in their order. */
export async function zip(parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const files: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  const packed = await Promise.all([...parts.values()].map(deflate));
  for (const [index, [name, bytes]] of [...parts].entries()) {
    const nameBytes = encoder.encode(name);
    const data = packed[index] ?? new Uint8Array();
    const shared = sharedHeader(bytes, data.length, nameBytes.length);
    files.push(header(0x04034b50, shared, 30, nameBytes), data);
    const entry = header(0x02014b50, shared, 46, nameBytes, version);
    new DataView(entry.buffer).setUint32(42, offset, true);
    directory.push(entry);
    offset += 30 + nameBytes.length + data.length;
  }
  return concat([...files, ...directory, endRecord(directory, offset)]);
}

async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new CompressionStream("deflate-raw");
  const writer = stream.writable.getWriter();
  const written = writer.write(bytes.slice()).then(() => writer.close());
  const [packed] = await Promise.all([new Response(stream.readable).arrayBuffer(), written]);
  return new Uint8Array(packed);
}

/** The 26 bytes that a file's own header and its entry in the directory have in common. */
function sharedHeader(bytes: Uint8Array, packedLength: number, nameLength: number): Uint8Array {
  const shared = new Uint8Array(26);
  const view = new DataView(shared.buffer);
  view.setUint16(0, version, true);
  view.setUint16(2, utf8Names, true);
  view.setUint16(4, deflated, true);
  view.setUint16(8, firstDay, true);
  view.setUint32(10, crc32(bytes), true);
  view.setUint32(14, packedLength, true);
  view.setUint32(18, bytes.length, true);
  view.setUint16(22, nameLength, true);
  return shared;
}

function header(
  signature: number,
  shared: Uint8Array,
  length: number,
  name: Uint8Array,
  madeBy?: number,
): Uint8Array {
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  if (madeBy !== undefined) view.setUint16(4, madeBy, true);
  bytes.set(shared, madeBy === undefined ? 4 : 6);
  bytes.set(name, length);
  return bytes;
}

function endRecord(directory: Uint8Array[], offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, directory.length, true);
  view.setUint16(10, directory.length, true);
  view.setUint32(
    12,
    directory.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view.setUint32(16, offset, true);
  return bytes;
}

function concat(chunks: Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
