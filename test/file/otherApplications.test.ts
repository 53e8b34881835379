import type { CellStyle, Sheet, Workbook } from "../../src/file/model/workbook";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { awkwardTexts, cellAt, featureWorkbook, styles } from "./featureWorkbook";
import { resavedByLibreOffice, resavedByOpenpyxl } from "./otherApplications";

/** What either application changes in texts by itself: carriage returns, halves of characters, `_x000D_` look-alikes. */
const isKeptByOthers = (text: string): boolean => !/\r|_x|\uD842だ/.test(text);

const applications: Record<string, (bytes: Uint8Array) => Uint8Array | null> = {
  LibreOffice: resavedByLibreOffice,
  openpyxl: (bytes) => resavedByOpenpyxl(bytes),
};

const looks = ({
  fill,
  borders,
  numberFormat,
  verticalAlignment,
  wrapText,
  locked,
}: CellStyle): CellStyle => ({
  ...(fill !== undefined && { fill }),
  ...(borders?.top && { borders: { top: borders.top, bottom: borders.bottom ?? { style: "none" } } }),
  ...(numberFormat !== undefined && { numberFormat }),
  ...(verticalAlignment !== undefined && { verticalAlignment }),
  ...(wrapText !== undefined && { wrapText }),
  ...(locked !== undefined && { locked }),
});

/** Whether bars fade out is an extension of Excel's, which openpyxl removes. */
const rules = (sheet: Sheet): unknown[] =>
  sheet.conditionalFormats.map(({ areas, rule }) => ({ areas, rule: { ...rule, isGradient: undefined } }));

describe.each(Object.keys(applications))("a workbook that %s has opened and saved", (name) => {
  const before = featureWorkbook();
  let after: Workbook;
  let sheets: [Sheet, Sheet];

  beforeAll(async () => {
    const bytes = await saveXlsx(before);
    after = await openXlsx(applications[name]?.(bytes) ?? bytes);
    const [sheet, twin] = [before.sheets[0], after.sheets[0]];
    if (!sheet || !twin) throw new Error("the first sheet is gone");
    sheets = [sheet, twin];
  }, 90_000);

  it.each(
    awkwardTexts
      .map((text, row) => [text.slice(0, 12), text, row] as const)
      .filter(([, text]) => isKeptByOthers(text)),
  )("has the text %j", (_, text, row) => {
    expect(cellAt(after, 0, row, 0)?.value).toBe(text);
  });

  it("has the numbers, truth values and errors", () => {
    const values = [0, 1, 2, 3, 4, 5].map((row) => cellAt(after, 0, row, 4)?.value);
    expect(values.map(Number)).toEqual([
      0,
      -1.5,
      expect.closeTo(0.3, 14),
      1e21,
      1e-7,
      expect.closeTo(45_000.123456789, 9),
    ]);
    expect([0, 1, 2].map((row) => cellAt(after, 0, row, 5)?.value)).toEqual([true, false, { error: "#N/A" }]);
  });

  it("has the formulas, new functions among them", () => {
    expect(cellAt(after, 0, 1, 6)?.formula).toBe("=1+2");
    expect(cellAt(after, 0, 6, 6)?.formula).toBe('=UNICHAR(12288)&IFNA("","IFNA(")');
  });

  it("has sheets, names and the active sheet", () => {
    expect(after.sheets.map(({ name: sheetName }) => sheetName)).toEqual(
      before.sheets.map(({ name: sheetName }) => sheetName),
    );
    expect(after.sheets.map(({ visibility }) => visibility === "Visible")).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(after.sheets.findIndex(({ id }) => id === after.activeSheetId)).toBe(1);
    const named = ({ names }: Pick<Sheet, "names">): string[] =>
      names.map(({ name: label, formula }) => label + formula).sort();
    expect(named(after)).toEqual(named(before));
    expect(named(sheets[1])).toEqual(named(sheets[0]));
  });

  it("has row heights, column widths and what is hidden", () => {
    const [, sheet] = sheets;
    expect(sheet.rows.get(0)).toEqual({ height: 409 });
    expect(sheet.rows.get(40)).toEqual({ height: 18.75, isHidden: true });
    expect(sheet.columns.get(0)).toEqual({ width: 40.5 });
    expect(sheet.columns.get(1)).toEqual({ width: 12, isHidden: true });
    expect(sheet.columns.get(2)?.style?.fill).toBe(styles.input.fill);
  });

  it.each(["input", "indented", "percent", "own"] as const)(
    "has the look and the lock of the style %s",
    (style) => {
      const row = 30 + Object.keys(styles).indexOf(style);
      expect(looks(cellAt(after, 0, row, 7)?.style ?? {})).toEqual(looks(styles[style]));
    },
  );

  it("has sizes and colours of fonts", () => {
    const font = { size: 10.5, bold: true, italic: true, underline: true, color: "#1F3864" };
    expect(cellAt(after, 0, 30, 7)?.style?.font).toMatchObject(font);
  });

  it("has conditional formats and protection", () => {
    expect(rules(sheets[1])).toEqual(rules(sheets[0]));
    expect(sheets[1].protection).toEqual(sheets[0].protection);
  });

  it("has lists of choices", () => {
    expect(sheets[1].dataValidations.map(({ areas }) => areas)).toEqual(
      sheets[0].dataValidations.map(({ areas }) => areas),
    );
    expect(sheets[1].dataValidations[1]?.rule).toEqual({ kind: "list", source: "='別 シート'!$A$1:$A$3" });
  });

  it("has the page layout", () => {
    // LibreOffice knows no printing without colours.
    const { header: _header, blackAndWhite: _blackAndWhite, ...layout } = sheets[0].pageLayout;
    expect(sheets[1].pageLayout).toMatchObject(layout);
    expect(sheets[1].pageLayout.header?.left).toBe("令和６年度 && 計画");
  });

  it("has the links", () => {
    expect(cellAt(after, 0, 37, 7)?.hyperlink?.documentReference).toBe("'別 シート'!A1");
    expect(cellAt(after, 0, 38, 7)?.hyperlink?.address).toBe("https://example.jp/?a=1&b=2");
  });

  it("can be saved once more and opens the same", async () => {
    const again = await openXlsx(await saveXlsx(after));
    expect(again.sheets.map(({ cells, pageLayout }) => ({ cells, pageLayout }))).toEqual(
      after.sheets.map(({ cells, pageLayout }) => ({ cells, pageLayout })),
    );
  });
});
