import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A copy of the project, in a folder whose name needs quoting. */
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), "head less "));
  for (const name of ["package.json", "tsconfig.json", "scripts", "src", "workbench", "assets"])
    cpSync(resolve(name), join(project, name), {
      recursive: true,
      filter: (path) => !path.includes("node_modules"),
    });
  symlinkSync(resolve("node_modules"), join(project, "node_modules"), "junction");
});
afterAll(() => rmSync(project, { recursive: true }));

function headless(...words: string[]) {
  const launcher = join(project, "scripts/headless.js");
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...words], { encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("the process of the headless command", () => {
  it("ends with the command's exit code, having said what it says", () => {
    const { status, stdout } = headless("parse", join(project, "assets/sample-plan.txt"), "--json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ problems: [] });
    expect(headless()).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^使い方.+\n$/) as string,
    });
  });

  it("runs the sources as they are now, also when size and time of a changed file are what they were", () => {
    const source = join(project, "workbench/headless/help.ts");
    const { atime, mtime } = statSync(source);
    expect(headless("help").stdout).toContain("使い方");
    writeFileSync(source, readFileSync(source, "utf8").replace("使い方", "読み方"));
    utimesSync(source, atime, mtime);
    expect(headless("help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("読み方") as string,
    });
  });

  it("does not outlive a source that is deleted", () => {
    rmSync(join(project, "workbench/headless/help.ts"));
    expect(headless("help")).toMatchObject({ status: 2, stdout: "" });
  });
});
