import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FormulaReader } from "../../workbench/formula/formulaTemplate";
import { FormulaResults } from "../../workbench/formula/formulaResults";
import { runCommand } from "../../workbench/headless/command";
import type { Cell, CellValue, Sheet } from "../../src/file/model/workbook";
import { openXlsx } from "../../src/file/openXlsx";

it.each(["policy", "measure"])("no formula that is built is left to Excel, layout %s", async (layout) => {
  const folder = await mkdtemp(join(tmpdir(), "formulas-"));
  const path = join(folder, "book.xlsx");
  await runCommand(["build", "assets/sample-plan.txt", "--out", path, "--layout", layout]);
  const workbook = await openXlsx(await readFile(path));
  await rm(folder, { recursive: true });
  const formulas = new Map<Cell, Sheet>();
  const results: CellValue[] = [];
  for (const sheet of workbook.sheets) {
    for (const cell of [...sheet.cells.values()].flatMap((row) => [...row.values()])) {
      if (cell.formula === undefined) continue;
      formulas.set(cell, sheet);
      results.push(cell.value);
      cell.value = null;
    }
  }
  expect(results.length).toBeGreaterThan(0);
  expect(new FormulaResults(workbook, new FormulaReader(), new Map(formulas)).run().size).toBe(0);
  expect([...formulas.keys()].map(({ value }) => value)).toEqual(results);
});
