import fc from "fast-check";
import { calculateWorkbook } from "../../../workbench/formula/calculate";
import { openHost, type Host } from "../../../workbench/host/host";
import { cellAt, setContent } from "../../../src/file/model/cells";
import { emptySheet, newWorkbook } from "../../../src/file/model/newWorkbook";
import type { CellValue, Sheet, Workbook } from "../../../src/file/model/workbook";

const sheetNames = ["一", "三 号", "二"];
const sheetName = fc.constantFrom(...sheetNames);
const input = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom("text", ""));

/** What a cell of each column may hold: formulas see the columns before their own, so that none goes round in a circle. */
const contents = {
  A: input,
  B: fc.oneof(
    input,
    fc.constantFrom(
      "=A1+1",
      '=INDEX(A1:A3,2)&""',
      '=一!A1&"x"',
      "='三 号'!A1*2",
      "=INDEX('三 号'!$A$1:$A$3,1)",
      '=IFERROR(INDEX(二!$A$1:$A$3,MATCH(A2,一!$A$1:$A$3,0)),"なし")',
      '=INDIRECT("二!A1")+1',
      "=SUM(一:二!A1)",
    ),
  ),
  C: fc.oneof(
    input,
    fc.constantFrom(
      "=B1+1",
      "=二!B2+1",
      '=一!B1&"x"',
      "='三 号'!B1=二!A1",
      '=INDIRECT("二!B1")+1',
      "=総数+1",
      "=#REF!B1",
    ),
  ),
};
const row = fc.integer({ min: 1, max: 3 });
const namedCell = fc.tuple(fc.constantFrom("A", "B"), row).map(([column, number]) => `${column}${number}`);
const writing = fc.constantFrom("A", "B", "C").chain((column) =>
  fc.tuple(
    sheetName,
    row.map((number) => `${column}${number}`),
    contents[column],
  ),
);

/** A step, in words that a counterexample shows. */
type Step =
  | { write: [sheet: string, address: string, entry: string | number] }
  | { add: string }
  | { delete: string }
  | { rename: [from: string, to: string] }
  | { copy: string }
  | { insertRow: string }
  | { deleteRow: string }
  | { nameCell: string };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ write: writing }) },
  fc.record({ add: sheetName }),
  fc.record({ delete: sheetName }),
  fc.record({ rename: fc.tuple(sheetName, sheetName) }),
  fc.record({ copy: sheetName }),
  fc.record({ insertRow: sheetName }),
  fc.record({ deleteRow: sheetName }),
  fc.record({ nameCell: namedCell }),
);

function queue(each: Step, { workbook }: Excel.RequestContext): void {
  const sheet = (name: string): Excel.Worksheet => workbook.worksheets.getItem(name);
  if ("write" in each) {
    const [name, address, entry] = each.write;
    sheet(name).getRange(address).formulas = [[entry]];
  } else if ("add" in each) workbook.worksheets.add(each.add);
  else if ("delete" in each) sheet(each.delete).delete();
  else if ("rename" in each) sheet(each.rename[0]).name = each.rename[1];
  else if ("copy" in each) sheet(each.copy).copy("End");
  else if ("insertRow" in each) sheet(each.insertRow).getRange("1:1").insert("Down");
  else if ("deleteRow" in each) sheet(each.deleteRow).getRange("2:2").delete("Up");
  else workbook.names.getItem("総数").formula = `=二!$${each.nameCell}`;
}

/** A step that Excel refuses changes nothing. */
async function take(host: Host, each: Step): Promise<void> {
  await host
    .runExcel(async (context) => {
      queue(each, context);
      await context.sync();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Error && "code" in error)) throw error;
    });
}

const results = ({ sheets }: Workbook): [string, CellValue][] =>
  sheets.flatMap(({ name, cells }) =>
    [...cells].flatMap(([row, inRow]) =>
      [...inRow].map(([column, { value }]): [string, CellValue] => [`${name} ${row} ${column}`, value]),
    ),
  );

/** Three sheets, each with these entries in A1:C3. */
function newSheets(entries: readonly (string | number)[][] = []): Workbook {
  const names = [{ name: "総数", formula: "=二!$A$1", isVisible: true }];
  const sheets = sheetNames.map((name) => emptySheet(name, name));
  for (const [index, sheet] of sheets.entries()) {
    for (const [place, entry] of (entries[index] ?? []).entries()) {
      const isFormula = typeof entry === "string" && entry.startsWith("=");
      const content = isFormula ? { value: null, formula: entry } : { value: entry === "" ? null : entry };
      setContent(sheet, Math.floor(place / 3), place % 3, content);
    }
  }
  return { ...newWorkbook(), names, sheets };
}

const entries = fc.array(
  fc
    .array(fc.tuple(contents.A, contents.B, contents.C), { minLength: 3, maxLength: 3 })
    .map((rows) => rows.flat()),
  { minLength: 3, maxLength: 3 },
);
const steps = fc.array(step, { minLength: 1, maxLength: 5 });

it("gives after every change what calculating everything would give", async () => {
  await fc.assert(
    fc.asyncProperty(entries, steps, async (before, changes) => {
      const host = openHost(newSheets(before));
      expect(host.workbook.sheets).toHaveLength(3);
      for (const each of changes) {
        await take(host, each);
        const settled = results(host.workbook);
        const { origin: _, ...plain } = host.workbook;
        const again = structuredClone(plain);
        calculateWorkbook(again);
        expect(settled).toEqual(results(again));
      }
    }),
    { numRuns: 300 },
  );
});

describe("a change", () => {
  /** The sheets that were calculated since the workbook was opened. */
  function counting(workbook: Workbook): { host: Host; calculated: string[] } {
    const calculated: string[] = [];
    const host = openHost(workbook, {
      calculate: (all, sheets) => {
        calculated.push(...[...sheets].map(({ name }) => name));
        calculateWorkbook(all, sheets);
      },
    });
    return { host, calculated };
  }

  function chain(): Workbook {
    const workbook: Workbook = { ...newSheets(), isCalculated: true };
    const [first, last, second] = workbook.sheets as [Sheet, Sheet, Sheet];
    setContent(first, 0, 0, { value: 1 });
    setContent(second, 0, 0, { value: 2, formula: "=一!A1+1" });
    setContent(last, 0, 0, { value: 3, formula: "=二!A1+1" });
    return workbook;
  }

  it("reaches the formulas that see it, also by way of others", async () => {
    const { host, calculated } = counting(chain());
    await take(host, { write: ["一", "A1", 10] });
    expect(cellAt(host.workbook.sheets[1] ?? emptySheet("", ""), 0, 0)?.value).toBe(12);
    expect(calculated).toEqual(["一", "二", "三 号"]);
  });

  it("lets the formulas alone that cannot see it", async () => {
    const { host, calculated } = counting(chain());
    await take(host, { write: ["三 号", "B1", "文"] });
    expect(host.workbook.sheets).toHaveLength(3);
    expect(calculated).toEqual(["三 号"]);
  });

  it("is not there in a workbook whose formulas have their results", () => {
    const { host, calculated } = counting(chain());
    expect(host.workbook.sheets).toHaveLength(3);
    expect(calculated).toEqual([]);
  });

  it("is there with every calculation where only Excel knows what a formula sees", () => {
    const workbook = chain();
    const [first] = workbook.sheets as [Sheet];
    setContent(first, 1, 0, { value: 0, formula: '=INDIRECT("A"&1)+1' });
    const { host, calculated } = counting(workbook);
    expect(host.workbook.leftToExcel).toEqual(new Set([cellAt(first, 1, 0)]));
    expect(calculated).toEqual(["一", "二", "三 号"]);
  });

  /** A1, and what only Excel can make of it, of that, and of a cell that stays. */
  function foreign(): Workbook {
    const workbook: Workbook = { ...newSheets(), isCalculated: true };
    const [first, last] = workbook.sheets as [Sheet, Sheet];
    setContent(first, 0, 0, { value: 45_383 });
    setContent(last, 0, 0, { value: 45_383 });
    setContent(last, 0, 1, { value: "令和6年4月1日", formula: '=TEXT(一!A1,"ggge年m月d日")' });
    setContent(last, 0, 2, { value: "令和6年", formula: '=TEXT(LEFT(B1,4),"@")' });
    setContent(last, 0, 3, { value: "令和6年4月1日", formula: '=TEXT(A1,"ggge年m月d日")' });
    return workbook;
  }

  it("puts in doubt what only Excel can calculate of it, and nothing else", async () => {
    const host = openHost(foreign());
    await take(host, { write: ["一", "B1", "文"] });
    expect(host.workbook.leftToExcel).toEqual(new Set());
    await take(host, { write: ["一", "A1", 45_748] });
    const [, last] = host.workbook.sheets as [Sheet, Sheet];
    expect(host.workbook.leftToExcel).toEqual(new Set([cellAt(last, 0, 1), cellAt(last, 0, 2)]));
  });

  it("puts nothing in doubt by moving the cells", async () => {
    const host = openHost(foreign());
    await host.runExcel(async (context) => {
      context.workbook.worksheets.getItem("一").getRange("1:1").insert("Down");
      await context.sync();
    });
    expect(host.workbook.leftToExcel).toEqual(new Set());
  });
});
