const { Script } = require("node:vm");
const { bytesOf, keep } = require("./keptFiles.js");

/**
 * A compiled script. V8 would take code that was kept for any source of the same length, so the source is kept with it.
 * @param {Buffer} source UTF-8
 * @param {string} filename for stack traces
 * @param {string} file where the code is kept
 * @returns {{ run: () => unknown, keepCode: () => void }} `keepCode` is for when everything has run: only what ran is compiled
 */
function keptScript(source, filename, file) {
  const kept = bytesOf(file);
  const codeSize = (kept?.length ?? 0) - source.length;
  const isSame = kept !== null && codeSize > 0 && source.compare(kept, codeSize) === 0;
  const cachedData = isSame ? kept.subarray(0, codeSize) : undefined;
  const script = new Script(source.toString(), { filename, cachedData });
  const isKept = isSame && script.cachedDataRejected === false;
  return {
    run: () => script.runInThisContext(),
    keepCode: () => {
      if (!isKept) keep(file, [script.createCachedData(), source]);
    },
  };
}

module.exports = { keptScript };
