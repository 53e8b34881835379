import { openHost, type Host } from "../../workbench/host/host";
import { cellAt, setContent } from "../../src/file/model/cells";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { CellValue, Workbook } from "../../src/file/model/workbook";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { unzip } from "../../src/file/package/unzip";
import { zip } from "../../src/file/package/zip";
import { resavedByLibreOffice, resavedByOpenpyxl } from "./otherApplications";

/** A1 is 2; B1 doubles it and has this result. */
function workbookWith(result: CellValue): Workbook {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  setContent(sheet, 0, 0, { value: 2 });
  setContent(sheet, 0, 1, { value: result, formula: "=A1*2" });
  return workbook;
}

const staleResult = 99;

async function fileWith(result: CellValue, calculationProperties?: string): Promise<Uint8Array> {
  const bytes = await saveXlsx(workbookWith(result));
  if (calculationProperties === undefined) return bytes;
  const parts = await unzip(bytes);
  const text = new TextDecoder().decode(parts.get("xl/workbook.xml"));
  parts.set(
    "xl/workbook.xml",
    new TextEncoder().encode(text.replace(/<calcPr[^>]*>/, calculationProperties)),
  );
  return zip(parts);
}

async function resultAfterOpening(bytes: Uint8Array): Promise<CellValue | undefined> {
  const [sheet] = openHost(await openXlsx(bytes)).workbook.sheets;
  return sheet && cellAt(sheet, 0, 1)?.value;
}

describe("a workbook that is opened", () => {
  it.each<[string, () => Promise<Uint8Array | null>, CellValue]>([
    ["takes the results that it was saved with", () => fileWith(staleResult), staleResult],
    ["is calculated where a formula has no result", () => fileWith(null), 4],
    [
      "takes the results of today's Excel",
      () => fileWith(staleResult, '<calcPr calcId="191029"/>'),
      staleResult,
    ],
    [
      "is calculated when an older Excel saved it",
      () => fileWith(staleResult, '<calcPr calcId="171027"/>'),
      4,
    ],
    ["is calculated when it does not say who did it", () => fileWith(staleResult, ""), 4],
    [
      "is calculated when it asks for it",
      () => fileWith(staleResult, '<calcPr calcId="191029" fullCalcOnLoad="1"/>'),
      4,
    ],
    ["is calculated after openpyxl saved it", async () => resavedByOpenpyxl(await fileWith(staleResult)), 4],
    [
      "is calculated after LibreOffice saved it",
      async () => resavedByLibreOffice(await fileWith(staleResult)),
      4,
    ],
  ])(
    "%s",
    async (_, file, result) => {
      const bytes = (await file()) ?? (await fileWith(null));
      expect(await resultAfterOpening(bytes)).toBe(result);
    },
    90_000,
  );
});

describe("a workbook with a formula that only Excel knows", () => {
  const written = '=TEXT(A1,"ggge年m月d日")';

  async function saved(result: CellValue, { isChanged = true } = {}): Promise<Workbook> {
    const workbook = workbookWith(2);
    const [sheet] = workbook.sheets;
    if (sheet) setContent(sheet, 0, 2, { value: result, formula: written });
    const host = openHost(await openXlsx(await saveXlsx(workbook)));
    if (isChanged) await type(host, "A1", 3);
    return host.workbook;
  }
  const type = (host: Host, address: string, entry: string | number) =>
    host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").getRange(address).values = [[entry]];
      await context.sync();
    });
  const calculationOf = async (workbook: Workbook): Promise<string | undefined> => {
    const part = (await unzip(await saveXlsx(workbook))).get("xl/workbook.xml");
    return /<calcPr[^>]*>/.exec(new TextDecoder().decode(part))?.[0];
  };

  it.each(["令和6年4月1日", null])(
    "keeps the result it has and asks Excel to calculate: %s",
    async (result) => {
      const workbook = await saved(result);
      const [sheet] = workbook.sheets;
      expect(sheet && cellAt(sheet, 0, 2)).toEqual({ value: result, formula: written });
      expect(await calculationOf(workbook)).toBe('<calcPr calcId="1" fullCalcOnLoad="1"/>');
    },
  );

  it("does not ask while nothing has changed that the formula depends on", async () => {
    expect(await calculationOf(await saved("令和6年4月1日", { isChanged: false }))).toBe(
      '<calcPr calcId="1"/>',
    );
  });

  it("asks no more once the formula is gone", async () => {
    const { origin: _, ...workbook } = await saved("令和6年4月1日");
    const host = openHost(workbook);
    await type(host, "C1", "令和6年5月1日");
    expect(await calculationOf(host.workbook)).toBe('<calcPr calcId="1"/>');
  });
});
