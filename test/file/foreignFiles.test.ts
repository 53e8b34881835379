import { zipSync } from "fflate";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { unzip } from "../../src/file/package/unzip";
import { zip } from "../../src/file/package/zip";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import type { Cell, Workbook } from "../../src/file/model/workbook";
import { cellAt } from "./featureWorkbook";
import { resavedByOpenpyxl } from "./otherApplications";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A new workbook's file with the given parts instead of its own. */
async function packageOf(replaced: Record<string, string>): Promise<Uint8Array> {
  const parts = await unzip(await saveXlsx(newWorkbook()));
  for (const [name, text] of Object.entries(replaced)) parts.set(name, new TextEncoder().encode(text));
  return zip(parts);
}

const sheetOf = (rows: string, rest = ""): Record<string, string> => ({
  "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${rest}</worksheet>`,
});

const opened = async (parts: Record<string, string>): Promise<Workbook> => openXlsx(await packageOf(parts));

async function partText(bytes: Uint8Array, name: string): Promise<string> {
  return new TextDecoder().decode((await unzip(bytes)).get(name));
}

function firstCell(workbook: Workbook): Cell {
  const cell = cellAt(workbook, 0, 0, 0);
  if (cell === undefined) throw new Error("A1 is empty");
  return cell;
}

describe("a file as other applications write it", () => {
  it("has its shared formulas spelt out, references moved along", async () => {
    const rows =
      `<row r="1"><c r="A1"><f t="shared" ref="A1:B3" si="0">B1+$B1+B$1+'a B1'!B1&amp;"B1"+SUM(C:C)+LOG10(5)</f></c></row>` +
      `<row r="3"><c r="B3"><f t="shared" si="0"/><v>4</v></c></row>`;
    const workbook = await opened(sheetOf(rows));
    expect(cellAt(workbook, 0, 2, 1)).toEqual({
      value: 4,
      formula: `=C3+$B3+C$1+'a B1'!C3&"B1"+SUM(D:D)+LOG10(5)`,
    });
  });

  it("may leave out addresses, prefix its elements and write texts in the cells", async () => {
    const text = '<x:is><x:t xml:space="preserve"> 直接 </x:t></x:is>';
    const cells = `<x:row><x:c t="inlineStr">${text}</x:c><x:c><x:v>2</x:v></x:c></x:row>`;
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData>${cells}</x:sheetData></x:worksheet>`;
    const workbook = await opened({ "xl/worksheets/sheet1.xml": sheet });
    expect([cellAt(workbook, 0, 0, 0), cellAt(workbook, 0, 0, 1)]).toEqual([
      { value: " 直接 " },
      { value: 2 },
    ]);
    expect(cellAt(await openXlsx(await saveXlsx(workbook)), 0, 0, 0)).toEqual({ value: " 直接 " });
  });

  it.each([
    ["a date as a number of days", '<c r="A1" t="d"><v>2024-04-01</v></c>', 45_383],
    ["a date with a time", '<c r="A1" t="d"><v>2024-04-01T12:00:00</v></c>', 45_383.5],
    ["a time of no day, as openpyxl writes it", '<c r="A1" t="d"><v>18:00:00</v></c>', 0.75],
    ["what is called a date and is none", '<c r="A1" t="d"><v>令和6年</v></c>', "令和6年"],
    ["the empty text a formula gave", '<c r="A1" t="str"><f>""</f><v></v></c>', ""],
  ])("has %s", async (_, cell, value) => {
    expect(firstCell(await opened(sheetOf(`<row r="1">${cell}</row>`))).value).toBe(value);
  });

  it("has plain texts without readings, and keeps runs and readings of texts that are not typed over", async () => {
    const rich =
      '<si><r><rPr><b/></rPr><t>基本</t></r><r><t xml:space="preserve"> 施策</t></r><rPh sb="0" eb="2"><t>キホン</t></rPh></si>';
    const cells = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>';
    const sst = `<sst xmlns="${main}">${rich}</sst>`;
    const workbook = await opened({ ...sheetOf(cells), "xl/sharedStrings.xml": sst });
    expect(firstCell(workbook).value).toBe("基本 施策");
    firstCell(workbook).value = "直した";
    const saved = await partText(await saveXlsx(workbook), "xl/sharedStrings.xml");
    expect(saved).toContain(`<si><t>直した</t></si>${rich}`);
  });

  it("may hold parts that are not compressed", async () => {
    const parts = await unzip(await packageOf(sheetOf('<row r="1"><c r="A1"><v>7</v></c></row>')));
    const file = zipSync(Object.fromEntries(parts), { level: 0 });
    expect(firstCell(await openXlsx(file)).value).toBe(7);
  });

  it("keeps array formulas", async () => {
    const formula = '<f t="array" ref="A1:A2">LEN(B1:B2)</f>';
    const workbook = await opened(sheetOf(`<row r="1"><c r="A1">${formula}<v>1</v></c></row>`));
    expect(firstCell(workbook).formula).toBe("=LEN(B1:B2)");
    expect(await partText(await saveXlsx(workbook), "xl/worksheets/sheet1.xml")).toContain(formula);
  });

  it("has colours of the theme, lightened and darkened, and of the old palette", async () => {
    const colours =
      '<color theme="4"/>|<color theme="4" tint="0.4"/>|<color theme="4" tint="-0.25"/>|<color indexed="10"/>';
    const fonts = colours.split("|").map((colour) => `<font>${colour}<name val="游ゴシック"/></font>`);
    const xfs = [0, 1, 2, 3, 4].map((font) => `<xf numFmtId="0" fontId="${font}" fillId="0" borderId="0"/>`);
    const styles = `<styleSheet xmlns="${main}"><fonts><font><name val="游ゴシック"/></font>${fonts.join("")}</fonts><cellXfs>${xfs.join("")}</cellXfs></styleSheet>`;
    const accents = ["dk1", "lt1", "dk2", "lt2", "accent1"].map(
      (name) => `<a:${name}><a:srgbClr val="4472C4"/></a:${name}>`,
    );
    const theme = `<a:theme xmlns:a="x"><a:themeElements><a:clrScheme>${accents.join("")}</a:clrScheme></a:themeElements></a:theme>`;
    const parts = {
      ...sheetOf(`<row r="1">${[1, 2, 3, 4].map((style) => `<c s="${style}"><v>1</v></c>`).join("")}</row>`),
      "xl/styles.xml": styles,
      "xl/theme/theme1.xml": theme,
    };
    const rels = "xl/_rels/workbook.xml.rels";
    const relationship =
      '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme" Target="theme/theme1.xml"/>';
    const known = await partText(await saveXlsx(newWorkbook()), rels);
    const workbook = await opened({
      ...parts,
      [rels]: known.replace("</Relationships>", `${relationship}$&`),
    });
    const found = [0, 1, 2, 3].map((column) => cellAt(workbook, 0, 0, column)?.style?.font?.color);
    expect(found).toEqual(["#4472C4", "#8FAADC", "#2F5597", "#FF0000"]);
  });

  it("keeps bars as they are, and forgets a bar's extension with the bar", async () => {
    const bar = (kind: string): string =>
      `<conditionalFormatting sqref="A1:A3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>${kind}</cfRule></conditionalFormatting>`;
    const link = "<extLst><ext><x14:id>{1}</x14:id></ext></extLst>";
    const newer = '<x14:cfRule type="dataBar" id="{1}"><x14:dataBar gradient="0"/></x14:cfRule>';
    const extension = `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting>${newer}</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
    const solid = await opened(sheetOf("", bar(link) + extension));
    expect(await partText(await saveXlsx(solid), "xl/worksheets/sheet1.xml")).toContain(newer);
    solid.sheets[0]?.conditionalFormats.pop();
    expect(await partText(await saveXlsx(solid), "xl/worksheets/sheet1.xml")).not.toContain("extLst");
  });

  it("keeps a password's hash until the sheet is protected anew", async () => {
    const protection =
      '<sheetProtection algorithmName="SHA-512" hashValue="aGFzaA==" sheet="1" objects="1" scenarios="1" formatRows="0"/>';
    const workbook = await opened(sheetOf("", protection));
    const [sheet] = workbook.sheets;
    expect(sheet?.protection).toEqual({ options: { allowFormatRows: true }, hasPassword: true });
    expect(await partText(await saveXlsx(workbook), "xl/worksheets/sheet1.xml")).toContain(protection);
    if (sheet) sheet.protection = { options: {} };
    expect(await partText(await saveXlsx(workbook), "xl/worksheets/sheet1.xml")).not.toContain("hashValue");
  });
});

describe("what the model does not hold", () => {
  const everything = `
from openpyxl.comments import Comment
from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.table import Table
from openpyxl.styles import Alignment, Font, GradientFill
sheet = book.active
for row in [["番号", "名"], [1, "一"], [2, "二"]]: sheet.append(row)
sheet.merge_cells("E1:G2")
sheet["A1"].comment = Comment("注記", "著者")
sheet.add_table(Table(displayName="Measures", ref="A1:B3"))
chart = BarChart()
chart.add_data(Reference(sheet, min_col=1, min_row=1, max_row=3), titles_from_data=True)
sheet.add_chart(chart, "E5")
sheet["H1"].fill = GradientFill(stop=("FF0000", "0000FF"))
sheet["H1"].font = Font(strike=True)
sheet["H1"].alignment = Alignment(textRotation=45)
sheet.row_dimensions.group(8, 10)
sheet.column_dimensions.group("K", "L", hidden=True)
other = book.create_sheet("削除する")
other["A1"].comment = Comment("消える注記", "著者")`;
  const survey = `
sheet = book.worksheets[-1]
cell = sheet["H1"]
found = [str(sheet.merged_cells), sheet["A1"].comment.text, list(sheet.tables), len(sheet._charts), cell.fill.fill_type,
  cell.font.strike, cell.alignment.textRotation, sheet.row_dimensions[9].outlineLevel, sheet.column_dimensions["K"].outlineLevel, sheet["B2"].value]
assert found == ["E1:G2", "注記", ["Measures"], 1, "linear", True, 45, 1, 1, "直した"], found
book.create_sheet("確かめた")`;

  it("survives a change of cells, names and places of sheets", async () => {
    const file = resavedByOpenpyxl(null, everything) ?? (await saveXlsx(newWorkbook()));
    const workbook = await openXlsx(file);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error("the sheet is gone");
    sheet.name = "改 名";
    sheet.cells.get(1)?.set(1, { value: "直した" });
    const added = newWorkbook().sheets.map((first) => ({ ...first, id: "added", name: "追加" }));
    workbook.sheets = [...added, sheet];
    workbook.activeSheetId = sheet.id;
    const saved = await saveXlsx(workbook);
    const surveyed = await openXlsx(resavedByOpenpyxl(saved, survey) ?? saved);
    expect(surveyed.sheets.slice(0, 2).map(({ name }) => name)).toEqual(["追加", "改 名"]);
    const texts = [...(await unzip(saved)).values()].map((bytes) => new TextDecoder().decode(bytes));
    expect(texts.some((text) => text.includes("消える注記"))).toBe(false);
  });
});
