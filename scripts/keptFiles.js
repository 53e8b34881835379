const { Buffer } = require("node:buffer");
const { mkdirSync, readFileSync, renameSync, writeFileSync } = require("node:fs");
const path = require("node:path");

/** A file's bytes; `null` where there is none to be read. */
function bytesOf(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** Keeps bytes for another run. Others find the whole file or none; where nothing can be written, nothing is kept. */
function keep(file, parts) {
  const part = `${file}.${process.pid}.part`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(part, Buffer.concat(parts));
    renameSync(part, file);
  } catch {
    return;
  }
}

module.exports = { bytesOf, keep };
