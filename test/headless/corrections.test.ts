import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../workbench/headless/command";

interface Printed {
  plan: { policies: { title: string; measures: { title: string }[] }[] };
  problems: { code: string; severity: string; line: number; message: string }[];
  lines: { line: number; text: string; role: string; reason: string }[];
}

const notices = `令和5年度の事業

海岸清掃事業

所管課: 環境課

藻場再生事業

所管課: 水産課
`;
const table = "ねらい\tやること\tどうだったか\n海を守る\t海岸の清掃\t清掃した。\n";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "corrections-"));
  await writeFile(at("notices.txt"), notices);
  await writeFile(at("table.tsv"), table);
});
afterEach(() => rm(folder, { recursive: true }));

async function parse(file: string, ...options: string[]): Promise<Printed> {
  const { exitCode, stdout } = await runCommand(["parse", at(file), ...options, "--json"]);
  expect(exitCode).toBe(0);
  return JSON.parse(stdout) as Printed;
}

const titlesOf = ({ plan }: Printed): string[] =>
  plan.policies.flatMap(({ measures }) => measures.map(({ title }) => title));

describe("parse with corrections", () => {
  it("lists every line with its number, role and reason, also where there is no plan yet", async () => {
    const { lines, problems } = await parse("notices.txt");
    expect(lines.map(({ line }) => line)).toEqual(lines.map((_, index) => index + 1));
    expect(lines[0]).toEqual({
      line: 1,
      text: "令和5年度の事業",
      role: "title",
      reason: "firstHeading",
    });
    expect(problems.map(({ code }) => code)).toContain("noPolicies");
  });

  it("takes --role for an example and --only for that line", async () => {
    expect(titlesOf(await parse("notices.txt", "--role", "3=measure"))).toEqual([
      "海岸清掃事業",
      "藻場再生事業",
    ]);
    expect(titlesOf(await parse("notices.txt", "--only", "3=measure"))).toEqual(["海岸清掃事業"]);
    expect(titlesOf(await parse("notices.txt", "--role", "3=measure", "--only", "7=noise"))).toEqual([
      "海岸清掃事業",
    ]);
  });

  it("takes --column for what a column of a table holds, and lists rows as their measures", async () => {
    const columns = ["ねらい=policy", "やること=measure", "どうだったか=selfAssessment"];
    const read = await parse("table.tsv", ...columns.flatMap((column) => ["--column", column]));
    expect(read.plan.policies).toMatchObject([
      { title: "海を守る", measures: [{ title: "海岸の清掃", selfAssessment: "清掃した。" }] },
    ]);
    expect(read.lines.map(({ role }) => role).slice(0, 2)).toEqual(["noise", "measure"]);
  });

  it("says which line or column is not there, and reads the document all the same", async () => {
    const said = [
      "--role",
      "3=measure",
      "--only",
      "99=policy",
      "--role",
      "2=noise",
      "--column",
      "施策=measure",
    ];
    const read = await parse("notices.txt", ...said);
    expect(titlesOf(read)).toHaveLength(2);
    const missed = read.problems.filter(({ code }) => code.startsWith("corrected"));
    expect(missed.map(({ code, line }) => [code, line])).toEqual([
      ["correctedLineMissing", 2],
      ["correctedLineMissing", 99],
      ["correctedColumnMissing", 1],
    ]);
    expect(missed.at(-1)?.message).toContain("「施策」");
  });

  it.each([
    ["a role that is none", ["--role", "3=施策"]],
    ["a line that is no number", ["--role", "x=measure"]],
    ["no role", ["--only", "3"]],
    ["a column's role that no column has", ["--column", "やること=title"]],
  ])("refuses %s", async (_name, options) => {
    const { exitCode, stderr, stdout } = await runCommand(["parse", at("notices.txt"), ...options]);
    expect({ exitCode, stdout, lines: stderr.split("\n").length }).toEqual({
      exitCode: 2,
      stdout: "",
      lines: 1,
    });
  });
});

describe("build with corrections", () => {
  it("builds what the corrections make of the document, and refuses it without", async () => {
    const out = at("book.xlsx");
    const refused = await runCommand(["build", at("notices.txt"), "--out", out]);
    expect(refused.exitCode).toBe(2);
    expect(await readdir(folder)).not.toContain("book.xlsx");
    const built = await runCommand(["build", at("notices.txt"), "--out", out, "--role", "3=measure"]);
    expect(built.exitCode).toBe(0);
    expect(await readdir(folder)).toContain("book.xlsx");
  });
});
