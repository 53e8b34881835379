/** `npm run headless`: runs workbench/headless/main.ts without compiling it each time. */
const { Buffer } = require("node:buffer");
const { createRequire } = require("node:module");
const path = require("node:path");
const v8 = require("node:v8");
const { keptBundle } = require("./keptBundle.js");
const { keptScript } = require("./keptScript.js");

const root = path.join(__dirname, "..");
const entry = path.join(root, "workbench", "headless", "main.ts");
const folder = path.join(root, "node_modules", ".cache", "headless");

/**
 * A run is over before much of the optimising that V8 does for it on the other core has paid: a quarter of all processor time. Its
 * options have no promise of staying, so they are used where they have been tried, by version of Node.
 */
const shortRunOptions = {
  20: ["--max-inlined-bytecode-size-cumulative=300", "--interrupt-budget=250000"],
  22: ["--max-inlined-bytecode-size-cumulative=300"],
  24: ["--max-inlined-bytecode-size-cumulative=300"],
};

/** Each verb needs other parts of the program compiled. */
const verbs = ["parse", "build", "check", "summary", "--summary"];

async function run(words) {
  const kind = words.filter((word) => verbs.includes(word)).join("");
  const scripts = [];
  const evaluate = (source, filename) => {
    const code = path.join(folder, `${path.basename(filename)}.${kind}`);
    const script = keptScript(source, filename, code);
    scripts.push(script);
    return script.run();
  };
  const bundle = await keptBundle(root, entry, path.join(folder, "bundle"));
  const [head, tail] = ["(function (exports, require, module) {", "\n})"].map((text) => Buffer.from(text));
  const program = evaluate(Buffer.concat([head, bundle, tail]), `${entry}.js`);
  const module = { exports: {} };
  program(module.exports, createRequire(entry), module);
  await module.exports.main(words, evaluate);
  // A command line that was refused has shown V8 too little of the program.
  if (process.exitCode !== 2) for (const { keepCode } of scripts) keepCode();
}

/** Ends as soon as everything that was said is out; of itself Node would wait for code that V8 is still optimising. */
async function leave() {
  const said = [process.stdout, process.stderr].map((stream) => new Promise((out) => stream.write("", out)));
  await Promise.all(said);
  process.exit();
}

const [major] = process.versions.node.split(".");
for (const option of shortRunOptions[major] ?? []) v8.setFlagsFromString(option);
run(process.argv.slice(2))
  .catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  })
  .then(leave);
