import { newWorkbook } from "../../../src/file/model/newWorkbook";
import { setContent } from "../../../src/file/model/cells";
import type { CellValue, ConditionalFormat, Sheet, Workbook } from "../../../src/file/model/workbook";
import { conditionalLooks, lookKey } from "../../../workbench/page/grid/conditionalLooks";

function sheetWith(column: CellValue[], ...rules: ConditionalFormat["rule"][]): [Workbook, Sheet] {
  const workbook = newWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("A new workbook has a sheet.");
  for (const [row, value] of column.entries()) setContent(sheet, row, 0, { value });
  const areas = [{ row: 0, column: 0, rowCount: 100, columnCount: 1 }];
  sheet.conditionalFormats = rules.map((rule, index) => ({ id: String(index), areas, rule }));
  return [workbook, sheet];
}

const fills = ([workbook, sheet]: [Workbook, Sheet]) =>
  [0, 1, 2].map((row) => conditionalLooks(workbook, sheet).get(lookKey(row, 0))?.fill);

describe("conditional formats", () => {
  it("move their references along from cell to cell", () => {
    const rule = { kind: "formula", formula: 'A1="未記入"', fill: "#FFD9B3" } as const;
    expect(fills(sheetWith(["未記入", "文章", "未記入"], rule))).toEqual(["#FFD9B3", undefined, "#FFD9B3"]);
  });

  it("leave fixed references where they are", () => {
    const rule = { kind: "formula", formula: "A1=$A$3", fill: "#FFD9B3" } as const;
    expect(fills(sheetWith([2, 1, 2], rule))).toEqual(["#FFD9B3", undefined, "#FFD9B3"]);
  });

  it("let the first rule that applies win", () => {
    const first = { kind: "formula", formula: "A1>1", fill: "#111111" } as const;
    const second = { kind: "formula", formula: "A1>0", fill: "#222222" } as const;
    expect(fills(sheetWith([1, 2, 0], first, second))).toEqual(["#222222", "#111111", undefined]);
  });
});
