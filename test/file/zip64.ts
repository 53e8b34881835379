const endLength = 22;
const entryLength = 46;
const told32 = 0xffff_ffff;

/** A zip file whose directory, or the entries in it, tell their numbers in 64 bits, as files of more than 4 GB have to. */
export function asZip64(file: Uint8Array, wide: { entries: boolean; directory: boolean }): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const end = file.length - endLength;
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  const entries: Uint8Array[] = [];
  for (let at = start; entries.length < count;) {
    const length = entryLength + view.getUint16(at + 28, true);
    const entry = file.slice(at, at + length);
    entries.push(wide.entries ? wideEntry(entry) : entry);
    at += length;
  }
  const directory = Buffer.concat(entries);
  const tail = wide.directory
    ? wideEnd(count, directory.length, start)
    : plainEnd(count, directory.length, start);
  return Uint8Array.from(Buffer.concat([file.subarray(0, start), directory, tail]));
}

function wideEntry(entry: Uint8Array): Uint8Array {
  const view = new DataView(entry.buffer);
  const field = Buffer.alloc(4 + 24);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(24, 2);
  for (const [index, at] of [24, 20, 42].entries()) {
    field.writeBigUInt64LE(BigInt(view.getUint32(at, true)), 4 + index * 8);
    view.setUint32(at, told32, true);
  }
  view.setUint16(30, field.length, true);
  return Buffer.concat([entry, field]);
}

function wideEnd(count: number, size: number, start: number): Uint8Array {
  const end = Buffer.alloc(56 + 20);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  for (const [at, value] of [
    [24, count],
    [32, count],
    [40, size],
    [48, start],
  ] as const)
    end.writeBigUInt64LE(BigInt(value), at);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(start + size), 64);
  end.writeUInt32LE(1, 72);
  return Buffer.concat([end, plainEnd(0xffff, told32, told32)]);
}

function plainEnd(count: number, size: number, start: number): Uint8Array {
  const end = Buffer.alloc(endLength);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(start, 16);
  return end;
}
