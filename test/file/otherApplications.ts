import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const python = ["/usr/bin/python3", "python3"].find(
  (path) => spawnSync(path, ["-c", "import openpyxl"]).status === 0,
);
const hasLibreOffice = spawnSync("soffice", ["--version"]).status === 0;

/** openpyxl warns of every extension, Excel's own too: without them a data bar cannot be solid. */
const strictWarnings = `
import openpyxl, warnings
warnings.filterwarnings("error")
warnings.filterwarnings("ignore", message=".*extension is not supported")`;

/** Opens and saves a workbook with LibreOffice; `null`, and a line that says so, where it is not installed. */
export function resavedByLibreOffice(bytes: Uint8Array): Uint8Array | null {
  if (!hasLibreOffice) return absent("LibreOffice");
  return inFolder((folder) => {
    const input = join(folder, "book.xlsx");
    const output = join(folder, "out");
    mkdirSync(output);
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    const filter = "xlsx:Calc MS Excel 2007 XML";
    run("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", output, input]);
    return readFileSync(join(output, "book.xlsx"));
  });
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

function run(command: string, parameters: string[]): void {
  const { status, stderr, error } = spawnSync(command, parameters, { encoding: "utf8", timeout: 60_000 });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
}
