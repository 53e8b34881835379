import { calculateFormulas } from "@cj-tech-master/excelts/formula";
import fc from "fast-check";
import { FormulaReader } from "../../../workbench/formula/formulaTemplate";
import { formulaWorkbook } from "../../../workbench/formula/formulaWorkbook";
import { QuickCalculation } from "../../../workbench/formula/quickCalculation";
import { NotQuick } from "../../../workbench/formula/quickValues";
import { setContent } from "../../../src/file/model/cells";
import { emptySheet, newWorkbook } from "../../../src/file/model/newWorkbook";
import type { Cell, CellValue, Sheet, Workbook } from "../../../src/file/model/workbook";

const rowCount = 6;

const text = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    "\u3000",
    "未記入",
    "記入済",
    "未記入：自己評価",
    "1-1",
    "1-2",
    "abc",
    "ABC",
    "Abc",
  ),
  fc.string({ maxLength: 4, unit: fc.constantFrom("a", "A", "あ", "\n", " ", "\u00A0", "1", "-") }),
);

const filled: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: text.filter((each) => each !== "") },
  fc.integer({ min: -3, max: 6 }),
  fc.boolean(),
  fc.constantFrom({ error: "#N/A" }, { error: "#DIV/0!" }),
);
const contentsOf = (value: fc.Arbitrary<CellValue>) =>
  fc.array(value, { minLength: rowCount * 2, maxLength: rowCount * 2 });

const cell = fc.tuple(
  fc.constantFrom("", "'2 表'!"),
  fc.constantFrom("A", "$B", "D"),
  fc.integer({ min: 1, max: rowCount }),
);
const reference = cell.map(([sheet, column, row]) => `${sheet}${column}${row}`);
const range = fc
  .tuple(fc.constantFrom("", "'2 表'!"), fc.constantFrom("A", "B"))
  .map(([sheet, column]) => `${sheet}$${column}$1:$${column}$${rowCount}`);
const quoted = text.map((each) => `"${each}"`);
const list = fc.array(quoted, { minLength: 1, maxLength: 3 }).map((each) => `{${each.join(",")}}`);

/** Formulas of the functions that are calculated quickly, put together at random. */
const { formula } = fc.letrec<{ formula: string }>((tie) => {
  const part = tie("formula");
  const of = (name: string, ...args: fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
    fc.tuple(...args).map((texts) => `${name}(${texts.join(",")})`);
  return {
    formula: fc.oneof(
      { depthSize: "small" },
      reference,
      fc.oneof(quoted, fc.integer({ min: 0, max: 3 }).map(String)),
      of("IF", part, part, part),
      of("IFERROR", part, part),
      of("CHOOSE", part, part, part),
      of("IS60000BER", part),
      of("FIND", part, part),
      of("SUBSTITUTE", part, quoted, quoted),
      of("CLEAN", part),
      of("INDEX", range, part),
      of("INDEX", range, of("MATCH", part, range, fc.constant("0"))),
      fc.tuple(part, list).map(([each, texts]) => `SUMPRODUCT(--(${each}=${texts}))`),
      fc
        .tuple(part, fc.constantFrom("=", "&", "+", "-", "*"), part)
        .map(([a, sign, b]) => `(${a}${sign}${b})`),
    ),
  };
});

/** A sheet with these values in columns A and B, and in column D these formulas with texts below them. */
function sheetOf(name: string, values: readonly CellValue[], formulas: readonly string[]): Sheet {
  const sheet = emptySheet(name, name);
  for (let row = 0; row < rowCount; row++) {
    setContent(sheet, row, 0, { value: values[row] ?? null });
    setContent(sheet, row, 1, { value: values[rowCount + row] ?? null });
    const formula = formulas[row];
    setContent(
      sheet,
      row,
      3,
      formula === undefined ? { value: "下" } : { value: null, formula: `=${formula}` },
    );
  }
  return sheet;
}

const workbookOf = (first: CellValue[], second: CellValue[], formulas: string[]): Workbook => ({
  ...newWorkbook(),
  sheets: [sheetOf("1 表", first, formulas), sheetOf("2 表", second, [])],
});

const formulaCells = ({ sheets: [sheet] }: Workbook): Map<Cell, Sheet> =>
  new Map(
    [...(sheet?.cells.values() ?? [])]
      .flatMap((row) => [...row.values()])
      .flatMap((each): [Cell, Sheet][] => (sheet && each.formula !== undefined ? [[each, sheet]] : [])),
  );

/** `null` where the few rules do not reach. */
function quickly(workbook: Workbook): CellValue[] | null {
  const cells = formulaCells(workbook);
  try {
    new QuickCalculation(workbook, new FormulaReader(), new Map(cells)).run();
  } catch (error) {
    if (error instanceof NotQuick) return null;
    throw error;
  }
  return [...cells.keys()].map((each) => each.value);
}

function byTheLibrary(workbook: Workbook): CellValue[] {
  const cells = formulaCells(workbook);
  calculateFormulas(formulaWorkbook(workbook, cells));
  return [...cells.keys()].map((each) => each.value);
}

/** How many of these the few rules reach. Each has to give what the library gives. */
function reached(contents: fc.Arbitrary<CellValue[]>, formulas: fc.Arbitrary<string[]>): number {
  let count = 0;
  fc.assert(
    fc.property(contents, contents, formulas, (first, second, each) => {
      const quick = quickly(workbookOf(first, second, each));
      if (quick === null) return;
      count += 1;
      expect(quick).toEqual(byTheLibrary(workbookOf(first, second, each)));
    }),
    { numRuns: 1500 },
  );
  return count;
}

/** Formulas only ask those above them; the first asks none. */
const withoutCircles = (text: string, row: number): string =>
  text.replace(/D(\d)/g, (_, asked: string) => (row === 0 ? `A${asked}` : `D${(Number(asked) % row) + 1}`));

describe("formulas that are calculated quickly", () => {
  it("give the library's results, with empty cells too", () => {
    const contents = contentsOf(fc.oneof(filled, fc.constantFrom(null, "")));
    expect(
      reached(
        contents,
        formula.map((each) => [each]),
      ),
    ).toBeGreaterThan(500);
  });

  // The library takes a formula's result for an empty cell where Excel takes 0, so no cell is empty here.
  it("give the library's results where they ask one another", () => {
    const formulas = fc
      .array(formula, { minLength: 2, maxLength: 4 })
      .map((each) => each.map((text, row) => withoutCircles(text, row)));
    expect(reached(contentsOf(filled), formulas)).toBeGreaterThan(200);
  });
});
