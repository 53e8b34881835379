import { execFile, spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const scripts = resolve("scripts");
let project: string;
const at = (name: string): string => join(project, name);
const kept = (): string => at("kept/bundle");

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), "kept-"));
  mkdirSync(at("src"));
  writeFileSync(at("src/main.ts"), 'import { word } from "./word";\nconsole.log(word as string);\n');
  writeFileSync(at("src/word.ts"), 'export const word: string = "one";\n');
});
afterEach(() => rmSync(project, { recursive: true }));

function node(script: string): { said: string; failed: boolean } {
  const { stdout, status } = spawnSync(process.execPath, ["-e", script], { cwd: project, encoding: "utf8" });
  return { said: stdout.trim(), failed: status !== 0 };
}

const quoted = (text: string): string => JSON.stringify(text);

/** Runs the program, and tells whether it had to be bundled. */
function run(keptIn = kept()): { said: string; failed: boolean; isBundled: boolean } {
  const done = node(`
    require(${quoted(join(scripts, "keptBundle.js"))})
      .keptBundle(${quoted(project)}, ${quoted(at("src/main.ts"))}, ${quoted(keptIn)})
      .then((bundle) => { (0, eval)(bundle.toString()); console.log("esbuild" in cached()); });
    const cached = () => Object.fromEntries(Object.keys(require.cache).map((file) => [file.split(/[\\\\/]/).at(-3), 1]));
  `);
  const [said = "", isBundled] = done.said.split("\n");
  return { ...done, said, isBundled: isBundled === "true" };
}

describe("a program that is kept", () => {
  it("is bundled once", () => {
    expect(run()).toEqual({ said: "one", failed: false, isBundled: true });
    expect(run()).toEqual({ said: "one", failed: false, isBundled: false });
  });

  it("is what the sources say now, also when size and time of a changed file are what they were", () => {
    run();
    const { atime, mtime } = statSync(at("src/word.ts"));
    writeFileSync(at("src/word.ts"), 'export const word: string = "two";\n');
    utimesSync(at("src/word.ts"), atime, mtime);
    expect(run()).toMatchObject({ said: "two", isBundled: true });
  });

  it("is not bundled again for a file that was only touched", () => {
    run();
    utimesSync(at("src/word.ts"), new Date(), new Date());
    expect(run()).toMatchObject({ said: "one", isBundled: false });
  });

  it("takes a new file that an import means from now on", () => {
    run();
    writeFileSync(at("src/word.tsx"), 'export const word = "three";\n');
    expect(run()).toMatchObject({ said: "three", isBundled: true });
  });

  it("does not outlive a source that is deleted", () => {
    run();
    rmSync(at("src/word.ts"));
    expect(run().failed).toBe(true);
  });

  it("is bundled again when packages came or went", () => {
    run();
    mkdirSync(at("node_modules"));
    writeFileSync(at("node_modules/.package-lock.json"), "{}");
    expect(run()).toMatchObject({ said: "one", isBundled: true });
  });

  it.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 3)],
    ["empty", () => Buffer.alloc(0)],
    ["something else", () => Buffer.from("{}\n")],
  ])("is bundled again when what was kept is %s", (_, damaged) => {
    run();
    writeFileSync(kept(), damaged(readFileSync(kept())));
    expect(run()).toMatchObject({ said: "one", isBundled: true });
    expect(run()).toMatchObject({ said: "one", isBundled: false });
  });

  it("runs where nothing can be written", () => {
    writeFileSync(at("noFolder"), "");
    expect(run(at("noFolder/bundle"))).toMatchObject({ said: "one", isBundled: true });
  });

  it("is whole when two runs keep it at once", async () => {
    const program = `
      require(${quoted(join(scripts, "keptBundle.js"))})
        .keptBundle(${quoted(project)}, ${quoted(at("src/main.ts"))}, ${quoted(kept())})
        .then((bundle) => (0, eval)(bundle.toString()));
    `;
    const runs = [1, 2, 3].map(() => promisify(execFile)(process.execPath, ["-e", program]));
    const said = (await Promise.all(runs)).map(({ stdout }) => stdout.trim());
    expect(said).toEqual(["one", "one", "one"]);
    expect(run()).toMatchObject({ said: "one", isBundled: false });
  });

  it("leaves nothing half written behind", () => {
    run();
    expect(readdirSync(at("kept"))).toEqual(["bundle"]);
  });
});

it("takes the compiled code of a script for that very script only, never for another of the same length", () => {
  const runScript = (source: string): string =>
    node(`
      const { keptScript } = require(${quoted(join(scripts, "keptScript.js"))});
      const script = keptScript(Buffer.from(${quoted(source)}), "script.js", ${quoted(at("code"))});
      console.log(script.run());
      script.keepCode();
    `).said;
  expect(runScript("(() => 'one')()")).toBe("one");
  expect(runScript("(() => 'one')()")).toBe("one");
  expect(runScript("(() => 'two')()")).toBe("two");
});

it("the command is run by way of it", () => {
  const words = [join(scripts, "headless.js"), "parse", resolve("assets/sample-plan.txt"), "--json"];
  const outputs = [1, 2].map(() => {
    const { stdout, status } = spawnSync(process.execPath, words, { encoding: "utf8" });
    const { elapsedMs: _, ...output } = JSON.parse(stdout) as Record<string, unknown>;
    return { status, output };
  });
  expect(outputs[0]).toMatchObject({ status: 0, output: { problems: [] } });
  expect(outputs[1]).toEqual(outputs[0]);
});
