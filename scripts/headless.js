/** `npm run headless`: bundles workbench/headless/main.ts as it is now, and runs it. */
const { createRequire } = require("node:module");
const path = require("node:path");
const { compileFunction } = require("node:vm");
const esbuild = require("esbuild");

const root = path.join(__dirname, "..");
const filename = path.join(root, "workbench", "headless", "main.ts");

const { outputFiles } = esbuild.buildSync({
  absWorkingDir: root,
  entryPoints: [filename],
  bundle: true,
  platform: "node",
  target: "node20",
  external: ["@microsoft/office-js"],
  logLevel: "silent",
  write: false,
});
const program = compileFunction(outputFiles[0].text, ["require"], { filename });
program(createRequire(filename));
