import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, parse } from "node:path";
import { pathToFileURL } from "node:url";

const python = ["/usr/bin/python3", "python3"].find(
  (path) => spawnSync(path, ["-c", "import openpyxl"]).status === 0,
);
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

const strictWarnings = `
import openpyxl, warnings
warnings.filterwarnings("error")`;

/** Opens and saves a workbook with LibreOffice; `null`, and a line that says so, where it is not installed. */
export function resavedByLibreOffice(bytes: Uint8Array): Uint8Array | null {
  if (!hasLibreOffice) return absent("LibreOffice");
  return inFolder((folder) => {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    return readFileSync(convert(folder, "book.xlsx", "xlsx:Calc MS Excel 2007 XML"));
  });
}

/**
 * Opens and saves a workbook with LibreOffice, every row as high as LibreOffice finds it has to be. It trusts the heights of an
 * .xlsx, also where there are none; of its own format it does not.
 */
export function fittedByLibreOffice(bytes: Uint8Array): Uint8Array | null {
  if (!hasLibreOffice) return absent("LibreOffice");
  return inFolder((folder) => {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const own = readFileSync(convert(folder, "book.xlsx", "fods"), "utf8");
    const unset = own
      .replace(/(<style:table-row-properties) style:row-height="[^"]*"/g, "$1")
      .replaceAll('style:use-optimal-row-height="false"', 'style:use-optimal-row-height="true"');
    writeFileSync(join(folder, "unset.fods"), unset);
    return readFileSync(convert(folder, "unset.fods", "xlsx:Calc MS Excel 2007 XML"));
  });
}

/** Where a word stands on a printed page, in points from its top left corner. */
export interface PrintedWord {
  page: number;
  text: string;
  left: number;
  top: number;
  bottom: number;
}

/** The words of a workbook as LibreOffice prints them; `null` where it, or what reads PDFs, is not installed. */
export function printedByLibreOffice(bytes: Uint8Array): PrintedWord[] | null {
  if (!hasLibreOffice) return absent("LibreOffice");
  if (spawnSync("pdftotext", ["-v"]).error) return absent("pdftotext");
  return inFolder((folder) => {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    const page = join(folder, "words.html");
    run("pdftotext", ["-bbox", convert(folder, "book.xlsx", "pdf"), page]);
    return readFileSync(page, "utf8").split("<page ").slice(1).flatMap(wordsOfPage);
  });
}

const wordsOfPage = (html: string, page: number): PrintedWord[] =>
  [...html.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax=".+?" yMax="(.+?)">(.*?)<\/word>/gs)].map(
    ([, left, top, bottom, text = ""]) => ({
      page,
      text: text.replace(/&(lt|gt|amp|quot|apos|#39);/g, (_, name: string) => entities[name] ?? ""),
      left: Number(left),
      top: Number(top),
      bottom: Number(bottom),
    }),
  );

const entities: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", "#39": "'" };

/** Converts a file of a folder with LibreOffice; the path of what came of it. */
function convert(folder: string, name: string, filter: string): string {
  const output = join(folder, "out");
  mkdirSync(output, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
  run("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", output, join(folder, name)]);
  return join(output, `${parse(name).name}.${filter.split(":")[0] ?? filter}`);
}

/** Opens a workbook with openpyxl, runs `script` on it as `book`, and saves it; `null` where it is not installed. */
export function resavedByOpenpyxl(bytes: Uint8Array | null, script = ""): Uint8Array | null {
  if (python === undefined) return absent("openpyxl");
  return inFolder((folder) => {
    const path = join(folder, "book.xlsx");
    if (bytes) writeFileSync(path, bytes);
    const open = bytes ? `openpyxl.load_workbook(${JSON.stringify(path)})` : "openpyxl.Workbook()";
    const program = [strictWarnings, `book = ${open}`, script, `book.save(${JSON.stringify(path)})`].join(
      "\n",
    );
    run(python, ["-c", program]);
    return readFileSync(path);
  });
}

const readCsv = `
import csv, json, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    print(json.dumps(list(csv.reader(file, strict=True))))`;

/** The fields of a CSV file as Python's own reader finds them; `null` where Python is not installed. */
export function readByPython(path: string): string[][] | null {
  const plain = ["/usr/bin/python3", "python3"].find((each) => spawnSync(each, ["--version"]).status === 0);
  if (plain === undefined) return absent("Python");
  return JSON.parse(run(plain, ["-c", readCsv, path])) as string[][];
}

function absent(application: string): null {
  console.info(`${application} is not installed: only our own reading of the file is tested.`);
  return null;
}

function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-"));
  try {
    return use(folder);
  } finally {
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, parameters: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, parameters, {
    encoding: "utf8",
    timeout: 300_000,
  });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
  return stdout;
}
