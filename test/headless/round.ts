import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "../../src/plan/plan";
import { cellAt, setContent } from "../../src/file/model/cells";
import type { Sheet, Workbook } from "../../src/file/model/workbook";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { runCommand, type CommandResult } from "../../workbench/headless/command";
import { City, measureOf, policyOf, shown } from "../app/city";

export const plan: Plan = {
  title: "青葉市市民活動推進計画",
  fiscalYear: "令和6年度",
  policies: [
    policyOf("1", "裾野の拡大", [
      measureOf("1-1", "きっかけづくり", {
        implementingBody: "市民協働課",
        selfAssessment: "講座を開いた。",
      }),
      measureOf("1-2", "情報の提供", {
        implementingBody: "市民協働課、広報課",
        committeeAssessment: "内部の下書き",
      }),
    ]),
    policyOf("2", "支援の充実", [
      measureOf("2-1", "相談体制の拡充", { implementingBody: "広報課" }),
      measureOf("2-2", "施設の開放", { implementingBody: "施設課" }),
    ]),
  ],
};

let folder: string;
export const at = (name: string): string => join(folder, name);
export const file = (body: string): string => `R6_1自己評価_${body}.xlsx`;
export const out = (body: string): string => at(`out/${file(body)}`);
export const every = () => [out("市民協働課"), out("広報課"), out("施設課")];

/** A folder for every test of a file. */
export function useFolder(): void {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "rounds-"));
  });
  afterEach(() => rm(folder, { recursive: true }));
}

export async function handOut(
  of: Plan = plan,
  options: readonly string[] = [],
  to = "out",
  book = "book.xlsx",
) {
  const city = new City();
  await city.build(of);
  await writeFile(at(book), await saveXlsx(city.host.workbook));
  return json(await runCommand(["split", at(book), "--out", at(to), ...options, "--json"]));
}

interface Output {
  files: (Record<"file" | "status" | "body", string> &
    Record<"measures" | "fields" | "taken" | "kept" | "conflicts" | "others", number> & {
      otherTexts?: (Record<"sheet" | "cell" | "text", string> & { drawing?: string })[];
    })[];
  taken: number;
  conflicts: Record<"policy" | "measure" | "field" | "base" | "ours" | "theirs" | "file", string>[];
  host: { syncs: number; actions: number };
}

function json({ stdout, stderr }: CommandResult): Output {
  if (stderr !== "") throw new Error(stderr);
  return JSON.parse(stdout) as Output;
}

export async function collect(files: readonly string[] = every(), from = "book.xlsx", to = "collected.xlsx") {
  const result = await runCommand(["collect", at(from), ...files, "--out", at(to), "--json"]);
  return { exitCode: result.exitCode, ...json(result) };
}

export const openBook = async (path: string): Promise<Workbook> =>
  openXlsx(new Uint8Array(await readFile(path)));

export async function edit(path: string, change: (book: Workbook) => void): Promise<void> {
  const book = await openBook(path);
  change(book);
  await writeFile(path, await saveXlsx(book));
}

export const textColumn = 4;

/** The row of a measure, wherever its number stands. */
export function rowOf(book: Workbook, number: string): { sheet: Sheet; row: number } {
  for (const sheet of book.sheets)
    for (const [row, cells] of sheet.cells)
      if ([...cells.values()].some(({ value }) => value === number) && sheet.visibility === "Visible")
        if (sheet.name !== "計画") return { sheet, row };
  throw new Error(`no row of ${number}`);
}

export const type = (path: string, number: string, text: string): Promise<void> =>
  edit(path, (book) => {
    const { sheet, row } = rowOf(book, number);
    setContent(sheet, row, textColumn, { value: text === "" ? null : text });
  });

/** The self-assessments of the workbook's measures. */
export async function texts(path: string): Promise<Record<string, string>> {
  const book = await openBook(path);
  return Object.fromEntries(
    plan.policies
      .flatMap(({ measures }) => measures)
      .map(({ number }) => {
        const { sheet, row } = rowOf(book, number);
        return [number, shown(cellAt(sheet, row, textColumn)?.value ?? null)];
      }),
  );
}

/** Every text on a sheet, a row a line. */
export function rowsOn(book: Workbook, name: string): string[][] {
  const sheet = book.sheets.find((each) => each.name === name);
  return [...(sheet?.cells.values() ?? [])].map((cells) =>
    [...cells.values()].map(({ value }) => shown(value)),
  );
}
