import { strFromU8, unzipSync } from "fflate";
import { emptySheet, newWorkbook, sheetId } from "../../src/file/model/newWorkbook";
import type { CellStyle, Workbook } from "../../src/file/model/workbook";
import { saveXlsx } from "../../src/file/saveXlsx";
import { fontName } from "../../src/sheet/cellStyles";
import { lineCount, rowHeight, splitToFit, type TextBox } from "../../src/sheet/textLayout";
import { put } from "../file/featureWorkbook";
import { fittedByLibreOffice, printedByLibreOffice, type PrintedWord } from "../file/otherApplications";
import { awkwardLayouts, ordinaryProse } from "./awkwardLayouts";

/** Columns of 総括表, 計画, 評価シート, 保管 and 個票. */
const boxes: readonly TextBox[] = [
  { columnWidth: 42, fontSize: 10 },
  { columnWidth: 24, fontSize: 10 },
  { columnWidth: 13, fontSize: 10 },
  { columnWidth: 38, fontSize: 11 },
  { columnWidth: 55, fontSize: 11 },
  { columnWidth: 70, fontSize: 11 },
  { columnWidth: 110, fontSize: 11 },
];
const openFont = "Noto Sans CJK JP";
const keyOf = (row: number): string => `K${String(row).padStart(4, "0")}`;

/** A sheet a column width: a key and a text in every row, the first of one line. */
function bookOf(
  textsOf: (box: TextBox) => readonly string[],
  font: { name: string; bold: boolean },
): Workbook {
  const book = newWorkbook();
  book.sheets = boxes.map((box, index) => {
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
    textsOf(box).forEach((text, row) => {
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
async function fittedHeights(book: Workbook): Promise<number[][] | null> {
  const bytes = fittedByLibreOffice(await saveXlsx(book));
  if (bytes === null) return null;
  const files = unzipSync(bytes);
  return book.sheets.map((_, index) => {
    const xml = strFromU8(files[`xl/worksheets/sheet${index + 1}.xml`] ?? new Uint8Array());
    return [...xml.matchAll(/<row r="\d+"[^>]* ht="([\d.]+)"/g)].map(([, height]) => Number(height));
  });
}

const piecesOf = new Map(
  boxes.map((box) => [box, awkwardLayouts.flatMap((text) => splitToFit(text, box))] as const),
);
const pieces = (box: TextBox): readonly string[] => piecesOf.get(box) ?? [];
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
  it("know over 200 awkward texts, none like another", () => {
    expect(awkwardLayouts.length).toBeGreaterThanOrEqual(200);
  });

  it.each([
    [fontName, false],
    [fontName, true],
    [openFont, false],
    [openFont, true],
  ])(
    "are never lower than LibreOffice finds they have to be in %s, bold: %s",
    async (name, bold) => {
      const fitted = await fittedHeights(bookOf(pieces, { name, bold }));
      if (fitted === null) return;
      const cut = boxes.flatMap((box, sheet) =>
        pieces(box).flatMap((text, row) => {
          const needed = fitted[sheet]?.[row] ?? Infinity;
          return rowHeight([{ text, ...box }]) < needed
            ? [`${box.columnWidth}: ${shown(text)} ${needed}`]
            : [];
        }),
      );
      expect(cut).toEqual([]);
    },
    240_000,
  );

  it("have as many lines as LibreOffice needs in the open font, and for ordinary prose few more", async () => {
    const texts = ["一行", "二\n行", ...awkwardLayouts];
    const fitted = await fittedHeights(bookOf(() => texts, { name: openFont, bold: false }));
    if (fitted === null) return;
    const wrong = boxes.flatMap((box, sheet) => {
      const [one = 0, two = 0] = fitted[sheet] ?? [];
      return texts.flatMap((text, row) => {
        const needed = Math.round(((fitted[sheet]?.[row] ?? 0) - one) / (two - one)) + 1;
        const given = lineCount(text, box);
        const isTooMany = ordinaryProse.includes(text) && given > needed * 1.15 + 1;
        return given < needed || isTooMany
          ? [`${box.columnWidth}: ${given} for ${needed}, ${shown(text)}`]
          : [];
      });
    });
    expect(wrong).toEqual([]);
  }, 240_000);

  it("show every letter of every text within the row when printed", async () => {
    const book = bookOf(pieces, { name: fontName, bold: false });
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
  }, 240_000);
});
