import { calculateWorkbook } from "../../../workbench/formula/calculate";
import { emptySheet, newWorkbook } from "../../../src/file/model/newWorkbook";
import type { Cell, CellValue, Workbook } from "../../../src/file/model/workbook";

type Content = CellValue | { formula: string };

/** A workbook of the named sheets, each with its rows from A1 on. */
function workbookOf(sheets: Record<string, Content[][]>): Workbook {
  const workbook = newWorkbook();
  workbook.sheets = Object.entries(sheets).map(([name, rows], index) => ({
    ...emptySheet(String(index), name),
    cells: new Map(
      rows.map((row, rowIndex) => [
        rowIndex,
        new Map(row.map((content, column) => [column, cellOf(content)])),
      ]),
    ),
  }));
  return workbook;
}

const cellOf = (content: Content): Cell =>
  typeof content === "object" && content !== null && "formula" in content
    ? { value: null, formula: content.formula }
    : { value: content };

const valueAt = (workbook: Workbook, sheet: number, row: number, column: number): CellValue | undefined =>
  workbook.sheets[sheet]?.cells.get(row)?.get(column)?.value;

const longText = "あ".repeat(300);

/** Column A of the sheet that the formulas below stand beside. */
const texts: CellValue[] = [
  "未記入",
  "",
  "記入した。\n二段落目",
  longText,
  null,
  " \u3000\u00A0",
  { error: "#N/A" },
  3,
  true,
  "1-1",
];

/** The result of a formula that has had another one, and who has to calculate it. */
function calculated(formula: string, before: CellValue = null): [CellValue | undefined, string] {
  const rows = texts.map((text): Content[] => [text]);
  const sheets = {
    Sheet1: [...rows, [null, { formula }]],
    "個票 1-1": [[null], [null], [null], [null], [null], [null], [null, "個票の文"]],
    "市民's 計画": [["市民"]],
    "1情報": [
      [1, 2],
      [3, 4],
    ],
  };
  const workbook = workbookOf(sheets);
  workbook.names = [{ name: "版", formula: '="令和６"', isVisible: true }];
  const [first] = workbook.sheets;
  first?.names.push({ name: "種類", formula: '="policy:2"', isVisible: false });
  first?.names.push({ name: "一覧", formula: "=Sheet1!$A$1:$A$3", isVisible: true });
  const cell = first?.cells.get(texts.length)?.get(1);
  if (!cell) throw new Error("no cell");
  cell.value = before;
  calculateWorkbook(workbook);
  return [cell.value, workbook.leftToExcel?.has(cell) ? "left to Excel" : "calculated"];
}

const isBlank = (cell: string): string =>
  `SUMPRODUCT(--(IFERROR(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(CLEAN(${cell})," ",""),"\u3000",""),"\u00A0",""),"")={"","未記入","―"}))>0`;

describe("the workbench calculates as Excel does", () => {
  it.each<[string, CellValue]>([
    [`=A4&"い"=A4`, false],
    ["=CLEAN(A3)", "記入した。二段落目"],
    ['=IFERROR(A7,"誤り")', "誤り"],
    ["=A7", { error: "#N/A" }],
    ["=NA()", { error: "#N/A" }],
    ["=ROUNDDOWN(2999/3000,3)", 0.999],
    ["=ROUNDDOWN(57/100,3)", 0.57],
    ["=ROUNDDOWN(1/0,3)", { error: "#DIV/0!" }],
    ["=1/0", { error: "#DIV/0!" }],
    ["=6/4", 1.5],
    ["=-A8-2*3", -9],
    ["=(A8-2)*-3", -3],
    ["=2+A8>=5", true],
    ["=A8<>3", false],
    ['=A1&""<>"記入済"', true],
    [`=${isBlank("A1")}`, true],
    [`=${isBlank("A3")}`, false],
    [`=${isBlank("A4")}`, false],
    [`=${isBlank("A5")}`, true],
    [`=${isBlank("A6")}`, true],
    [`=${isBlank("A7")}`, true],
    [
      `=CHOOSE(1+1*(${isBlank("A1")})+2*(${isBlank("A3")}),"記入済","未記入：自己評価","未記入：委員会","未記入")`,
      "未記入：自己評価",
    ],
    ['=INDEX(A1:A10,MATCH("1-1",A1:A10,0))', "1-1"],
    ['=IFERROR(INDEX(A1:A10,MATCH("9-9",A1:A10,0)),"シートなし")', "シートなし"],
    ['=IF(ISNUMBER(FIND("自己","未記入：自己評価")),"未","済")', "未"],
    ["='個票 1-1'!B7", "個票の文"],
    ["='市民''s 計画'!A1&\"推進\"", "市民推進"],
    ['="引用「""」"&"と,(括弧)"', '引用「"」と,(括弧)'],
    ["=A5", 0],
    ['=IF(A5="","空","値")', "空"],
    ["=A8*2", 6],
    ["=相談日を増やした。", { error: "#NAME?" }],
    ["=-窓口、電話", { error: "#NAME?" }],
    ["='ないシート'!A1", { error: "#REF!" }],
    ["=#REF!A1", { error: "#REF!" }],
    ["='1情報'!#REF!+1", { error: "#REF!" }],
    ['=IFERROR(#REF!A:A,"なし")', "なし"],
    ['="#REF!A1"', "#REF!A1"],
  ])("%s", (formula, result) => {
    expect(calculated(formula)).toEqual([result, "calculated"]);
  });
});

describe("a formula that only Excel knows keeps the result it has", () => {
  it.each([
    '=TEXT(A8,"ggge年m月d日")',
    "=SUM(A1:A5)",
    "=SUM(#REF!$A$1:$B$2,1)",
    '=OR(A1={"","未記入"})',
    '=COUNTIF(A1:A10,"?*")',
    '=SUMPRODUCT(--(A1:A5<>""))',
    "=INDIRECT(A1)",
    "=Sheet1:市民!A1",
    "=A1:A3",
    "=版",
    "=種類&1",
    "=なし(1)",
    "=SUM(表1[数])",
    "=[1]Sheet1!A1",
    '="あ"<"い"',
    "=A1*2",
    "=2^3",
    "=LEN(",
    "=IF(A1,,2)",
    "=(A1",
    '={"x","y"}',
    "=B11+1",
    "=A1 A2",
  ])("%s", (formula) => {
    expect(calculated(formula, "前の結果")).toEqual(["前の結果", "left to Excel"]);
  });

  it("and makes up none where it has none, nor do those that ask it", () => {
    const workbook = workbookOf({
      一: [[{ formula: "=TODAY()" }, { formula: "=A1+1" }, { formula: "=1+1" }]],
    });
    calculateWorkbook(workbook);
    expect([0, 1, 2].map((column) => valueAt(workbook, 0, 0, column))).toEqual([null, null, 2]);
    expect(workbook.leftToExcel?.size).toBe(2);
  });

  it("and gives it to those that ask it", () => {
    const workbook = workbookOf({ 一: [[null, { formula: '=A1&"号"' }]] });
    workbook.sheets[0]?.cells.get(0)?.set(0, { value: "令和6年4月1日", formula: '=TEXT(1,"ggge年m月d日")' });
    calculateWorkbook(workbook);
    expect(valueAt(workbook, 0, 0, 1)).toBe("令和6年4月1日号");
  });

  it("also where formulas ask one another in a circle, whichever comes first", () => {
    const workbook = workbookOf({ 一: [[null, null, { formula: "=A1" }]] });
    const cells = workbook.sheets[0]?.cells.get(0);
    cells?.set(0, { value: 1, formula: "=B1+1" });
    cells?.set(1, { value: 5, formula: "=A1+1" });
    calculateWorkbook(workbook);
    expect([0, 1, 2].map((column) => valueAt(workbook, 0, 0, column))).toEqual([1, 5, 1]);
    expect(workbook.leftToExcel?.size).toBe(2);
  });
});

it("follows formulas from sheet to sheet in whatever order they stand", () => {
  const workbook = workbookOf({
    総括: [[{ formula: "=(一!B1+一!B2)/2" }, { formula: '=A1&"件"' }]],
    一: [
      [1, { formula: '=IF(二!A1="済",1,0)' }],
      [2, { formula: "=B1" }],
    ],
    二: [["済"]],
  });
  calculateWorkbook(workbook);
  expect([valueAt(workbook, 0, 0, 0), valueAt(workbook, 0, 0, 1)]).toEqual([1, "1件"]);
});

it("calculates again after a change", () => {
  const workbook = workbookOf({ 一: [[1, { formula: "=A1+1" }]] });
  calculateWorkbook(workbook);
  workbook.sheets[0]?.cells.get(0)?.set(0, { value: 5 });
  calculateWorkbook(workbook);
  expect(valueAt(workbook, 0, 0, 1)).toBe(6);
});

it("shows that what a formula pointed at is gone, whatever it gave before", () => {
  const workbook = workbookOf({ 一: [[null]] });
  workbook.sheets[0]?.cells.get(0)?.set(0, { value: 12, formula: "=#REF!A1+#REF!B2" });
  calculateWorkbook(workbook);
  expect(valueAt(workbook, 0, 0, 0)).toEqual({ error: "#REF!" });
});
