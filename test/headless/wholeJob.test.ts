import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { assessmentKeys, type AssessmentKey } from "../../src/plan/plan";
import { runCommand } from "../../workbench/headless/command";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { shown } from "../app/city";
import { resavedByLibreOffice, resavedByOpenpyxl } from "../file/otherApplications";

const realPlan = resolve("../shared/plans/musashino-h28.txt");
const planPath = existsSync(realPlan) ? realPlan : resolve("assets/sample-plan.txt");
if (planPath !== realPlan)
  console.info("../shared/plans is not here: the whole job runs on the sample plan.");

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "job-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(...words: string[]): Promise<Record<string, unknown>> {
  const { stdout, stderr } = await runCommand([...words, "--json"]);
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout) as Record<string, unknown>;
}

/** Every unlocked blank cell of the policies' tables gets a text, as a person would type it. */
const fillBlanks = `
for sheet in book.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            if sheet.protection.sheet and not cell.protection.locked and cell.value is None:
                cell.value = sheet.title + " " + cell.coordinate + " の評価を記入した。"
`;

const timeLimit = 120_000;

describe.each(["policy", "measure"])("the whole job, layout %s", (layout) => {
  it(
    "is complete after it was filled in with openpyxl and saved by LibreOffice",
    async () => {
      const book = at(`${layout}.xlsx`);
      await run("build", planPath, "--out", book, "--layout", layout);
      const before = await run("check", book);
      expect(before.complete).toBe(false);
      const built = new Uint8Array(await readFile(book));
      const filled = resavedByOpenpyxl(built, fillBlanks);
      const saved = filled && resavedByLibreOffice(filled);
      await writeFile(at("filled.xlsx"), saved ?? filled ?? built);
      const after = await run("check", at("filled.xlsx"));
      expect(after).toMatchObject({ complete: filled !== null, required: before.required });
      expect(after.filled).toBe(filled === null ? before.filled : before.required);
    },
    timeLimit,
  );
});

describe("the printed summary", () => {
  it(
    "holds every sentence of the policies' texts, in order, on A4 landscape pages",
    async () => {
      const { plan } = (await run("build", planPath, "--out", at("book.xlsx"))) as {
        plan: { policies: Record<AssessmentKey, string>[] };
      };
      await run("summary", at("book.xlsx"), "--out", at("summary.xlsx"));
      const printed = await printedSummary(at("summary.xlsx"));
      const texts = plan.policies.flatMap((policy) => assessmentKeys.map((key) => policy[key]));
      for (const text of texts) {
        const places = sentences(text).map((sentence) => printed.text.indexOf(sentence));
        expect(places).not.toContain(-1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
      expect(texts.filter((text) => text !== "").length).toBeGreaterThan(0);
      expect([...new Set(printed.pageSizes)]).toEqual(["842 x 595"]);
    },
    timeLimit,
  );
});

const withoutSpaces = (text: string): string => text.replace(/\s/g, "");
const sentences = (text: string): string[] =>
  text
    .split(/(?<=。)|\n/)
    .map(withoutSpaces)
    .filter((sentence) => sentence !== "");

/** The summary's pages as LibreOffice prints them; where it is not installed, the texts of its cells. */
async function printedSummary(path: string): Promise<{ text: string; pageSizes: string[] }> {
  const workbook = await openXlsx(await readFile(path));
  workbook.sheets = workbook.sheets.filter(({ name }) => name === "総括表");
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("no 総括表");
  workbook.activeSheetId = sheet.id;
  await writeFile(at("alone.xlsx"), await saveXlsx(workbook));
  const profile = `-env:UserInstallation=${pathToFileURL(at("profile")).href}`;
  const options = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
  if (spawnSync("soffice", [...options, at("alone.xlsx")]).status !== 0) {
    console.info("LibreOffice is not installed: the cells are read instead of the printed pages.");
    const cells = [...sheet.cells.values()].flatMap((row) => [...row.values()]);
    const { orientation, paperSize } = sheet.pageLayout;
    const size =
      orientation === "landscape" && paperSize?.toUpperCase() === "A4"
        ? "842 x 595"
        : `${orientation} ${paperSize}`;
    return { text: withoutSpaces(cells.map(({ value }) => shown(value)).join("")), pageSizes: [size] };
  }
  const text = spawnSync("pdftotext", ["-raw", at("alone.pdf"), "-"], { encoding: "utf8" }).stdout;
  const info = spawnSync("pdfinfo", ["-l", "99", at("alone.pdf")], { encoding: "utf8" }).stdout;
  const sizes = [...info.matchAll(/size:\s+([\d.]+) x ([\d.]+)/g)];
  return {
    text: withoutSpaces(text),
    pageSizes: sizes.map(([, ...size]) => size.map((points) => Math.round(Number(points))).join(" x ")),
  };
}
