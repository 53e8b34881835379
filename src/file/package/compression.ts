/** Node's zlib works on the spot; the streams of the web, which browsers have too, take several times as long. */
const zlib = typeof process === "undefined" ? undefined : process.getBuiltinModule("node:zlib");

/** Little is gained by trying harder: Excel packs its own files fast, too. */
const level = 3;

export async function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (zlib) return zlib.deflateRawSync(bytes, { level });
  const packed = streamed(bytes, new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Largest piece of memory that is set aside on the word of a file. */
const largestChunk = 1_000_000;
const smallestChunk = 64;

/** Unpacks what should become `size` bytes. Throws as soon as it becomes more, and for what is no packed data. */
export async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  if (!zlib) return inflateStream(packed, size);
  const chunkSize = Math.max(smallestChunk, Math.min(size + 1, largestChunk));
  return zlib.inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize });
}

async function inflateStream(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  const reader = streamed(packed, new DecompressionStream("deflate-raw")).getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    if (length + chunk.value.length > size) {
      await reader.cancel();
      throw new Error("more than was said");
    }
    bytes.set(chunk.value, length);
    length += chunk.value.length;
  }
  return bytes.subarray(0, length);
}

const streamed = (
  bytes: Uint8Array,
  through: CompressionStream | DecompressionStream,
): ReadableStream<Uint8Array> => new Blob([bytes.slice()]).stream().pipeThrough(through);

/** The checksum of zip files. */
export function crc32(bytes: Uint8Array): number {
  if (zlib) return zlib.crc32(bytes);
  let crc = -1;
  // An indexed loop over signed numbers: files of many megabytes pass through here.
  for (let index = 0; index < bytes.length; index++) {
    crc = (crc >>> 8) ^ (checksums[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0);
  }
  return ~crc >>> 0;
}

const checksums = zlib ? new Int32Array() : Int32Array.from({ length: 256 }, (_, byte) => checksumOf(byte));

function checksumOf(byte: number): number {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
}
