import { parseArea } from "../../../src/file/model/address";
import { cellAt, setContent, styleAt } from "../../../src/file/model/cells";
import { distinctStyles, restyleArea } from "../../../src/file/model/formats";
import { emptySheet } from "../../../src/file/model/newWorkbook";
import { internStyle } from "../../../src/file/model/styles";
import type { Area, CellStyle, Sheet } from "../../../src/file/model/workbook";

const area = (reference: string): Area => {
  const parsed = parseArea(reference);
  if (!parsed) throw new Error(`${reference} is no reference.`);
  return parsed;
};

const sheetWith = (styles: [string, CellStyle][]): Sheet => {
  const sheet = emptySheet("{1}", "Sheet1");
  for (const [reference, style] of styles)
    restyleArea(sheet, area(reference), (old) => ({ ...old, ...style }));
  return sheet;
};

describe("styles", () => {
  it("are one object for one content, whatever the order and the empty parts", () => {
    const style = internStyle({ wrapText: true, font: { bold: true, size: 11 } });
    expect(
      internStyle({ font: { size: 11, bold: true }, fill: undefined, borders: {}, wrapText: true }),
    ).toBe(style);
  });

  it("that say nothing are none", () => {
    expect(internStyle({ font: {}, fill: undefined })).toBeUndefined();
  });
});

describe("the looks of an area", () => {
  it.each<{ styles: [string, CellStyle][]; within: string; looks: (CellStyle | undefined)[] }>([
    { styles: [], within: "A1:B2", looks: [undefined] },
    { styles: [["A1:B2", { locked: false }]], within: "A1:B2", looks: [{ locked: false }] },
    { styles: [["A1:B2", { locked: false }]], within: "A1:B3", looks: [{ locked: false }, undefined] },
    { styles: [["B:B", { locked: false }]], within: "B4:B9", looks: [{ locked: false }] },
    { styles: [["B:B", { locked: false }]], within: "A1:B2", looks: [{ locked: false }, undefined] },
    { styles: [["2:2", { wrapText: true }]], within: "C2:D2", looks: [{ wrapText: true }] },
    {
      styles: [
        ["B:B", { locked: false }],
        ["2:2", { wrapText: true }],
      ],
      within: "A2:B2",
      looks: [{ wrapText: true }, { locked: false, wrapText: true }],
    },
    {
      styles: [
        ["2:2", { wrapText: true }],
        ["B:B", { locked: false }],
      ],
      within: "B1:B2",
      looks: [{ locked: false }, { locked: false, wrapText: true }],
    },
  ])("$within with $styles are $looks", ({ styles, within, looks }) => {
    const found = distinctStyles(sheetWith(styles), area(within));
    expect(found.size).toBe(looks.length);
    expect([...found]).toEqual(expect.arrayContaining(looks));
  });
});

describe("a cell", () => {
  it("takes the look of its row or column when it is filled", () => {
    const sheet = sheetWith([["B:B", { locked: false }]]);
    setContent(sheet, 3, 1, { value: "x" });
    expect(cellAt(sheet, 3, 1)?.style).toEqual({ locked: false });
  });

  it("is forgotten when nothing is left of it", () => {
    const sheet = sheetWith([["A1", { wrapText: true }]]);
    restyleArea(sheet, area("A1"), () => ({}));
    expect(sheet.cells.size).toBe(0);
    expect(styleAt(sheet, 0, 0)).toBeUndefined();
  });
});
