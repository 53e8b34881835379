import { strFromU8, unzipSync } from "fflate";
import { emptySheet, newWorkbook, sheetId } from "../../src/file/model/newWorkbook";
import type { CellStyle, Workbook } from "../../src/file/model/workbook";
import { saveXlsx } from "../../src/file/saveXlsx";
import { fontName } from "../../src/sheet/cellStyles";
import { lineCount, rowHeight, splitToFit, type TextBox } from "../../src/sheet/textLayout";
import { put } from "../file/featureWorkbook";
import { fittedByLibreOffice, printedByLibreOffice, type PrintedWord } from "../file/otherApplications";
import { awkwardLayouts, ordinaryProse } from "./awkwardLayouts";

/** Columns of 総括表, 評価シート, 保管 and 個票. */
const boxes: readonly TextBox[] = [
  { columnWidth: 42, fontSize: 10 },
  { columnWidth: 24, fontSize: 10 },
  { columnWidth: 13, fontSize: 10 },
  { columnWidth: 55, fontSize: 11 },
  { columnWidth: 70, fontSize: 11 },
  { columnWidth: 110, fontSize: 11 },
];
const openFont = "Noto Sans CJK JP";
const fonts = [
  { name: fontName, bold: false },
  { name: fontName, bold: true },
  { name: openFont, bold: false },
];
const cases = fonts.flatMap((font) => boxes.map((box) => ({ font, box })));
const keyOf = (row: number): string => `K${String(row).padStart(4, "0")}`;

const piecesOf = new Map(
  boxes.map(
    (box) => [box, ["一行", "二\n行", ...awkwardLayouts].flatMap((text) => splitToFit(text, box))] as const,
  ),
);
const pieces = (box: TextBox): readonly string[] => piecesOf.get(box) ?? [];

/** A sheet a font and column width: a key and a piece of a text in every row, the first two of one line and of two. */
function bookOf(sheets: readonly (typeof cases)[number][]): Workbook {
  const book = newWorkbook();
  // Its digits are 7 pixels wide, so that LibreOffice's columns are as wide as Excel's are made by the pane.
  book.standardFont = { name: "DejaVu Sans", size: 8.25 };
  book.sheets = sheets.map(({ font, box }, index) => {
    const sheet = emptySheet(sheetId(index), `列${index}`);
    const style: CellStyle = {
      font: { ...font, size: box.fontSize },
      numberFormat: "@",
      wrapText: true,
      verticalAlignment: "Top",
      horizontalAlignment: "Left",
    };
    sheet.pageLayout = { orientation: "landscape", paperSize: "A4" };
    sheet.columns.set(0, { width: 10 }).set(1, { width: box.columnWidth + 5 / 7 });
    pieces(box).forEach((text, row) => {
      put(sheet, row, 0, { value: keyOf(row), style });
      put(sheet, row, 1, { value: text, style });
      sheet.rows.set(row, { height: rowHeight([{ text, ...box }]) });
    });
    return sheet;
  });
  book.activeSheetId = sheetId(0);
  return book;
}

/** Heights of the rows of every sheet as LibreOffice would have them. */
function heightsIn(bytes: Uint8Array): number[][] {
  const files = unzipSync(bytes);
  return cases.map((_, index) => {
    const xml = strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
    return [...xml.matchAll(/<row r="\d+"[^>]* ht="([\d.]+)"/g)].map(([, height]) => Number(height));
  });
}

const shown = (text: string): string => `${text.slice(0, 30)} (${text.length})`;

/** The letters that every PDF gives back as they are, however the fonts draw them. */
const letters = (text: string): string[] => text.normalize("NFD").match(/[!-~ぁ-んァ-ヶ一-龥]/g) ?? [];

function missingLetters(text: string, words: readonly PrintedWord[]): string {
  const printed = new Map<string, number>();
  for (const letter of words.flatMap((word) => letters(word.text)))
    printed.set(letter, (printed.get(letter) ?? 0) + 1);
  return letters(text)
    .filter((letter) => {
      const left = printed.get(letter) ?? 0;
      printed.set(letter, left - 1);
      return left <= 0;
    })
    .join("");
}

describe("rows as high as they are estimated", () => {
  let fitted: number[][] | null = null;

  beforeAll(async () => {
    const bytes = fittedByLibreOffice(await saveXlsx(bookOf(cases)));
    fitted = bytes && heightsIn(bytes);
  }, 400_000);

  it("know over 200 awkward texts, none like another", () => {
    expect(awkwardLayouts.length).toBeGreaterThanOrEqual(200);
  });

  it.each(cases.map((each, sheet) => [each.font.name, each.font.bold, each.box.columnWidth, sheet] as const))(
    "are never lower than LibreOffice finds they have to be: %s, bold %s, %d wide",
    (_name, _bold, _width, sheet) => {
      const [heights, box] = [fitted?.[sheet], cases[sheet]?.box];
      if (heights === undefined || box === undefined) return;
      const cut = pieces(box).flatMap((text, row) => {
        const needed = heights[row] ?? Infinity;
        return rowHeight([{ text, ...box }]) < needed ? [`${shown(text)} ${needed}`] : [];
      });
      expect(cut).toEqual([]);
    },
  );

  it.each(boxes.map((box, index) => [box.columnWidth, box, index + 2 * boxes.length] as const))(
    "have the lines that LibreOffice needs in the open font, for ordinary prose few more: %d wide",
    (_width, box, sheet) => {
      const heights = fitted?.[sheet];
      if (heights === undefined) return;
      const [one = 0, two = 0] = heights;
      const wrong = pieces(box).flatMap((text, row) => {
        // A line feed at the end of a piece takes a line in LibreOffice, in which nothing stands.
        const emptyLines = text.endsWith("\n") ? 1 : 0;
        const needed = Math.round(((heights[row] ?? 0) - one) / (two - one)) + 1 - emptyLines;
        const given = lineCount(text, box);
        const isTooMany = ordinaryProse.includes(text) && given > needed * 1.15 + 1;
        return given < needed || isTooMany ? [`${given} for ${needed}, ${shown(text)}`] : [];
      });
      expect(wrong).toEqual([]);
    },
  );

  it("show every letter of every text within the row when printed", async () => {
    const book = bookOf(cases.slice(0, boxes.length));
    const words = printedByLibreOffice(await saveXlsx(book));
    if (words === null) return;
    const isKey = ({ text, left }: PrintedWord): boolean => /^K\d{4}$/.test(text) && left < 70;
    const pages: PrintedWord[][] = [];
    for (const word of words) (pages[word.page] ??= []).push(word);
    let sheet = -1;
    const cut = words.filter(isKey).flatMap((key) => {
      if (key.text === keyOf(0)) sheet += 1;
      const box = boxes[sheet];
      if (box === undefined) return [];
      const text = pieces(box)[Number(key.text.slice(1))] ?? "";
      const end = key.top + rowHeight([{ text, ...box }]);
      const inRow = (pages[key.page] ?? []).filter(
        (word) => !isKey(word) && word.top > key.top - 3 && word.bottom < end + 1,
      );
      const missing = missingLetters(text, inRow);
      return missing === "" ? [] : [`${box.columnWidth}: ${missing} of ${shown(text)}`];
    });
    expect(sheet).toBe(boxes.length - 1);
    expect(cut).toEqual([]);
  }, 400_000);
});
