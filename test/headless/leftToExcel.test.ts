import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setContent } from "../../src/file/model/cells";
import { findSheetByName } from "../../src/file/model/sheets";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { runCommand } from "../../workbench/headless/command";
import { City } from "../app/city";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "left-"))));
afterAll(() => rm(folder, { recursive: true }));

const shown = "令和6年4月1日に相談日を増やした。";

it("publishes what Excel last gave for a formula that only Excel knows, and says so once", async () => {
  const city = new City();
  await city.build();
  const sheet = findSheetByName(city.host.workbook, "2 支援の充実");
  if (!sheet) throw new Error("no sheet");
  const formula = '=TEXT(DATE(2024,4,1),"ggge年m月d日")&"に相談日を増やした。"';
  setContent(sheet, 6, 4, { value: shown, formula });
  const [book, summed] = [join(folder, "book.xlsx"), join(folder, "summary.xlsx")];
  await writeFile(book, await saveXlsx(city.host.workbook));

  const { exitCode, stdout } = await runCommand(["summary", book, "--out", summed]);
  expect(exitCode).toBe(0);
  expect(stdout.match(/Excel でしか計算できない数式が 1 個.*［2 支援の充実 E7］/g)).toHaveLength(1);
  const { sheets } = await openXlsx(await readFile(summed));
  const published = sheets.find(({ name }) => name === "総括表");
  const values = [...(published?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
  expect(values.map(({ value }) => value)).toContain(shown);

  const checked = await runCommand(["check", summed, "--json"]);
  expect(JSON.parse(checked.stdout)).toMatchObject({ leftToExcel: 1 });
});
