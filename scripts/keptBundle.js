const { Buffer } = require("node:buffer");
const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");
const { bytesOf, keep } = require("./keptFiles.js");

/** What a bundle depends on beside its sources. npm writes the last one whenever a package comes or goes. */
const surroundings = ["package.json", "tsconfig.json", "node_modules/.package-lock.json"];

const nothing = Buffer.alloc(0);

/** The names in a folder: a new file may be what an import means from then on. */
function namesIn(folder) {
  try {
    return readdirSync(folder).join("\n");
  } catch {
    return "";
  }
}

/** What a bundle was kept with; `null` when the file is none, or damaged. */
function readHeader(kept) {
  try {
    const start = kept.indexOf("\n") + 1;
    const header = JSON.parse(kept.toString("utf8", 0, start));
    const size = header.inputs.reduce((sum, [, length]) => sum + length, header.bundle);
    return start + size === kept.length ? { ...header, start } : null;
  } catch {
    return null;
  }
}

/** The bundle that was kept; `null` unless everything it was made from is, byte for byte, as it was. */
function unchangedBundle(root, kept) {
  const header = kept && readHeader(kept);
  if (!header) return null;
  const isSameFolder = ([folder, names]) => namesIn(path.join(root, folder)) === names;
  if (!header.folders.every(isSameFolder)) return null;
  let { start } = header;
  for (const [name, length] of header.inputs) {
    const now = bytesOf(path.join(root, name)) ?? nothing;
    if (now.length !== length || now.compare(kept, start, start + length) !== 0) return null;
    start += length;
  }
  return kept.subarray(start);
}

const isOfPackage = (file) => file.split(path.sep).includes("node_modules");

/** The bundle, the bytes it was made from and what their folders held. */
async function newBundle(root, entry) {
  const inputs = new Map(surroundings.map((name) => [name, bytesOf(path.join(root, name)) ?? nothing]));
  const folders = new Map();
  /** What is bundled and what is remembered must be the same, also when a file is being changed just now. */
  const remembering = {
    name: "remembering",
    setup: ({ onLoad }) =>
      onLoad({ filter: /./ }, (file) => {
        // Packages are remembered by npm's list of them.
        if (isOfPackage(file.path)) return null;
        const folder = path.relative(root, path.dirname(file.path));
        if (!folders.has(folder)) folders.set(folder, namesIn(path.join(root, folder)));
        const contents = readFileSync(file.path);
        inputs.set(path.relative(root, file.path), contents);
        return { contents, loader: "default" };
      }),
  };
  const { build } = require("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    minifyWhitespace: true,
    legalComments: "none",
    plugins: [remembering],
    logLevel: "silent",
    write: false,
  });
  return { bundle: Buffer.from(outputFiles[0].contents), inputs, folders };
}

/**
 * A program as one CommonJS script, bundled only when something it is made from has changed since it was kept.
 * @param {string} root the folder that all names are relative to
 * @param {string} entry the file the program begins with
 * @param {string} file where the bundle is kept
 * @returns {Promise<Buffer>} UTF-8
 */
async function keptBundle(root, entry, file) {
  const unchanged = unchangedBundle(root, bytesOf(file));
  if (unchanged !== null) return unchanged;
  const { bundle, inputs, folders } = await newBundle(root, entry);
  const header = {
    folders: [...folders],
    inputs: [...inputs].map(([name, { length }]) => [name, length]),
    bundle: bundle.length,
  };
  keep(file, [Buffer.from(`${JSON.stringify(header)}\n`), ...inputs.values(), bundle]);
  return bundle;
}

module.exports = { keptBundle };
