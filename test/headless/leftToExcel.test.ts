import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setContent } from "../../src/file/model/cells";
import { findSheetByName } from "../../src/file/model/sheets";
import { unzip } from "../../src/file/package/unzip";
import { zip } from "../../src/file/package/zip";
import { saveXlsx } from "../../src/file/saveXlsx";
import { runCommand } from "../../workbench/headless/command";
import { City } from "../app/city";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "left-"))));
afterAll(() => rm(folder, { recursive: true }));

const shown = "令和6年4月1日に相談日を増やした。";

/** A book of which E7 on a policy's sheet shows what only Excel can calculate, and that Excel has calculated, or asks to be. */
async function bookWith({ isCalculated }: { isCalculated: boolean }): Promise<string> {
  const city = new City();
  await city.build();
  const sheet = findSheetByName(city.host.workbook, "2 支援の充実");
  if (!sheet) throw new Error("no sheet");
  const formula = '=TEXT(DATE(2024,4,1),"ggge年m月d日")&"に相談日を増やした。"';
  setContent(sheet, 6, 4, { value: shown, formula });
  const parts = await unzip(await saveXlsx(city.host.workbook));
  const part = new TextDecoder().decode(parts.get("xl/workbook.xml"));
  const asking = part.replace(/<calcPr[^>]*>/, '<calcPr calcId="191029" fullCalcOnLoad="1"/>');
  parts.set("xl/workbook.xml", new TextEncoder().encode(isCalculated ? part : asking));
  const path = join(folder, "book.xlsx");
  await writeFile(path, await zip(parts));
  return path;
}

const doubt = { code: "resultDoubtful", severity: "warning", sheet: "2 支援の充実", cell: "E7" };

async function doubtsOf(words: readonly string[]): Promise<unknown[]> {
  const { stdout } = await runCommand([...words, "--json"]);
  const { findings } = JSON.parse(stdout) as { findings: { code: string }[] };
  return findings.filter(({ code }) => code === "resultDoubtful");
}

it("keeps what Excel last gave for a formula that only Excel knows, and whoever checks, sums up or publishes is told once", async () => {
  const book = await bookWith({ isCalculated: false });
  const [summed, published] = [join(folder, "summary.xlsx"), join(folder, "published")];
  expect(await doubtsOf(["check", book])).toEqual([expect.objectContaining(doubt)]);
  expect(await doubtsOf(["summary", book, "--out", summed])).toEqual([expect.objectContaining(doubt)]);
  expect(await doubtsOf(["publish", summed, "--out", published])).toEqual([expect.objectContaining(doubt)]);
  expect(await readFile(join(published, "公表用.csv"), "utf8")).toContain(shown);
  const { stdout } = await runCommand(["publish", summed, "--out", published]);
  expect(stdout.match(/Excel でしか計算できない数式が 1 個.*［2 支援の充実 E7］/g)).toHaveLength(1);
});

it("says nothing where Excel has calculated it and nothing that it depends on has changed since", async () => {
  const book = await bookWith({ isCalculated: true });
  const [summed, published] = [join(folder, "summary.xlsx"), join(folder, "published")];
  expect(await doubtsOf(["summary", book, "--out", summed])).toEqual([]);
  expect(await doubtsOf(["publish", summed, "--out", published])).toEqual([]);
});
