/** `npm run headless`: bundles workbench/headless/main.ts when something has changed since it was bundled, and runs it. */
const {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const { compileFunction } = require("node:vm");

const root = path.join(__dirname, "..");
const entry = path.join(root, "workbench", "headless", "main.ts");
const kept = path.join(root, "node_modules", ".cache", "headless.js");

/** When anything that the bundle is made of was last changed, as the file system says: no program can set that back. */
function lastChange() {
  const folders = ["src", "workbench"].map((name) => path.join(root, name));
  const inside = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true }).map((name) => path.join(folder, name)),
  );
  // npm writes the last of these whenever a package comes or goes.
  const others = ["tsconfig.json", "scripts/headless.js", "node_modules/.package-lock.json"];
  const all = [...folders, ...inside, ...others.map((name) => path.join(root, name))];
  return Math.max(...all.map((name) => statSync(name).ctimeMs));
}

async function newBundle() {
  const { build } = require("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    target: "node20",
    external: ["@microsoft/office-js"],
    logLevel: "silent",
    write: false,
  });
  return outputFiles[0].text;
}

/** Other runs find the whole file or the former one. Where nothing can be written, every run bundles anew. */
function keep(bundle) {
  const part = `${kept}.${process.pid}`;
  try {
    mkdirSync(path.dirname(kept), { recursive: true });
    writeFileSync(part, bundle);
    renameSync(part, kept);
  } catch {
    rmSync(part, { force: true });
  }
}

function keptBundle() {
  try {
    return readFileSync(kept, "utf8");
  } catch {
    return "";
  }
}

async function run() {
  // Read before the sources are, so that what is changed meanwhile is newer.
  const made = `// ${root} ${lastChange()}\n`;
  let bundle = keptBundle();
  if (!bundle.startsWith(made)) {
    bundle = made + (await newBundle());
    keep(bundle);
  }
  compileFunction(bundle, ["require"], { filename: entry })(createRequire(entry));
}

run().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
