import { emptySheet, newWorkbook } from "../../src/file/model/newWorkbook";
import type { Table, Workbook } from "../../src/file/model/workbook";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { unzip } from "../../src/file/package/unzip";
import { put } from "./featureWorkbook";
import { resavedByLibreOffice, resavedByOpenpyxl } from "./otherApplications";

const tableOf = (more: Partial<Table> = {}): Table => ({
  id: "{1}",
  name: "計画_施策",
  area: { row: 1, column: 1, rowCount: 3, columnCount: 3 },
  hasHeadings: true,
  hasTotals: false,
  showsFilter: true,
  style: "TableStyleLight1",
  hasBandedRows: true,
  ...more,
});

/** B2:D4 with headings of which one has two lines and one looks like an escape. */
function workbookWith(...tables: Table[]): Workbook {
  const workbook = newWorkbook();
  const sheet = emptySheet("{s}", "表");
  ["番号", "施策\n名", "_x000a_ & <b>"].forEach((heading, index) => {
    put(sheet, 1, 1 + index, heading);
    put(sheet, 2, 1 + index, `一${index}`);
    put(sheet, 3, 1 + index, `二${index}`);
  });
  sheet.tables = tables;
  workbook.sheets.push(sheet);
  return workbook;
}

const parts = async (workbook: Workbook) => {
  const files = await unzip(await saveXlsx(workbook));
  return (name: string): string => new TextDecoder().decode(files.get(name));
};

const tablesIn = ({ sheets }: Workbook): Omit<Table, "id">[] =>
  sheets.flatMap(({ tables }) => tables.map(({ id: _, ...table }) => table));

describe("a table in a file", () => {
  it("opens as it was saved", async () => {
    const workbook = workbookWith(tableOf());
    expect(tablesIn(await openXlsx(await saveXlsx(workbook)))).toEqual(tablesIn(workbook));
  });

  it("names its columns exactly as the headings in the cells, line feeds and look-alikes escaped", async () => {
    const part = await parts(workbookWith(tableOf()));
    const names = [...part("xl/tables/table1.xml").matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(
      ([, name]) => name,
    );
    expect(names.map((name) => name?.replaceAll("&gt;", ">"))).toEqual([
      "番号",
      "施策_x000a_名",
      "_x005F_x000a_ &amp; &lt;b>",
    ]);
    expect(part("[Content_Types].xml")).toContain("spreadsheetml.table+xml");
    expect(part("xl/worksheets/_rels/sheet2.xml.rels")).toContain("../tables/table1.xml");
  });

  it("has headings that are texts, none blank and all different, in the cells and in the part", async () => {
    const workbook = workbookWith(tableOf());
    const [, sheet] = workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    put(sheet, 1, 1, 28);
    put(sheet, 1, 2, null);
    put(sheet, 1, 3, "28");
    const opened = await openXlsx(await saveXlsx(workbook));
    const headings = [1, 2, 3].map((column) => opened.sheets[1]?.cells.get(1)?.get(column)?.value);
    expect(headings).toEqual(["28", "列1", "282"]);
    const part = await parts(workbook);
    expect([...part("xl/tables/table1.xml").matchAll(/name="(28|列1|282)"/g)]).toHaveLength(3);
  });

  it("goes with its part when it was taken away", async () => {
    const opened = await openXlsx(await saveXlsx(workbookWith(tableOf())));
    for (const sheet of opened.sheets) sheet.tables = [];
    const files = await unzip(await saveXlsx(opened));
    expect([...files.keys()].filter((name) => name.includes("table"))).toEqual([]);
  });

  it("has a number and a part of its own beside others", async () => {
    const opened = await openXlsx(await saveXlsx(workbookWith(tableOf())));
    const [first, second] = opened.sheets;
    if (!first || !second) throw new Error("no sheets");
    put(first, 0, 0, "甲");
    first.tables.push(
      tableOf({ id: "{2}", name: "別", area: { row: 0, column: 0, rowCount: 2, columnCount: 1 } }),
    );
    const part = await parts(opened);
    expect(part("xl/tables/table1.xml")).toMatch(/ id="1"/);
    expect(part("xl/tables/table2.xml")).toMatch(/ id="2"/);
  });
});

describe("a table of another application", () => {
  it("keeps its totals, calculated columns and filters", async () => {
    const bytes = resavedByOpenpyxl(
      null,
      `
from openpyxl.worksheet.table import Table, TableStyleInfo, TableColumn, TableFormula
sheet = book.active
for row in [["a", "b"], [1, 2], [3, 4], ["計", 6]]: sheet.append(row)
table = Table(displayName="Foreign", ref="A1:B4", totalsRowCount=1)
table._initialise_columns()
table.tableColumns[0].name = "a"
table.tableColumns[1].name = "b"
table.tableColumns[1].totalsRowFunction = "sum"
table.tableColumns[1].calculatedColumnFormula = TableFormula(attr_text="Foreign[a]+1")
sheet.add_table(table)`,
    );
    if (bytes === null) return;
    const part = await parts(await openXlsx(bytes));
    expect(part("xl/tables/table1.xml")).toContain('totalsRowFunction="sum"');
    expect(part("xl/tables/table1.xml")).toContain("Foreign[a]+1");
    expect(part("xl/tables/table1.xml")).toContain('totalsRowCount="1"');
  });

  it.each([
    ["LibreOffice", resavedByLibreOffice],
    ["openpyxl", (bytes: Uint8Array) => resavedByOpenpyxl(bytes)],
  ])(
    "that %s has opened and saved is ours still",
    async (_, resave) => {
      const bytes = await saveXlsx(workbookWith(tableOf()));
      const opened = await openXlsx(resave(bytes) ?? bytes);
      expect(tablesIn(opened)).toMatchObject([
        { name: "計画_施策", area: tableOf().area, showsFilter: true },
      ]);
    },
    90_000,
  );
});
