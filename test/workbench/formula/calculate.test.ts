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

function calculated(formula: string): CellValue | undefined {
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
  calculateWorkbook(workbook);
  return valueAt(workbook, 0, texts.length, 1);
}

const isBlank = (cell: string): string =>
  `SUMPRODUCT(--(IFERROR(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(CLEAN(${cell})," ",""),"\u3000",""),"\u00A0",""),"")={"","未記入","―"}))>0`;

describe("the workbench calculates as Excel does", () => {
  it.each<[string, CellValue]>([
    ['=OR(A1={"","未記入"})', true],
    ['=OR(A3={"","未記入"})', false],
    ['=OR(A4={"","未記入"})', false],
    ['=OR(A5={"","未記入"})', true],
    [`=OR(A4={"","${"あ".repeat(250)}"})`, false],
    [`=A4&"い"=A4`, false],
    ["=LEN(A4)", 300],
    ['=SUBSTITUTE(A3,CHAR(10),"")', "記入した。二段落目"],
    ["=CLEAN(A3)", "記入した。二段落目"],
    ["=LEN(UNICHAR(12288))", 1],
    ['=IFERROR(A7,"誤り")', "誤り"],
    ["=ISERROR(A7)", true],
    ["=A7", { error: "#N/A" }],
    ["=1/0", { error: "#DIV/0!" }],
    ["=AND(NOT(FALSE),A9)", true],
    ['=COUNTIF(A1:A10,"未記入")', 1],
    ['=COUNTIF(A4:A10,"?*")', 3],
    ['=SUMPRODUCT(--(A1:A5<>""))', 3],
    ['=SUMPRODUCT(--(A1:A5="未記入"))', 1],
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
    ['=EXACT("Ａ","A")', false],
    ['=EXACT(A1,"未記入")', true],
    ['=INDEX(A1:A10,MATCH("1-1",A1:A10,0))', "1-1"],
    ['=IFERROR(INDEX(A1:A10,MATCH("9-9",A1:A10,0)),"シートなし")', "シートなし"],
    ['=IF(ISNUMBER(FIND("自己","未記入：自己評価")),"未","済")', "未"],
    ['=HYPERLINK("#\'個票 1-1\'!A1","個票へ")', "個票へ"],
    ['=TEXT(0.256,"0%")', "26%"],
    ['=TEXT(1234.5,"#,##0.0")', "1,234.5"],
    ["='個票 1-1'!B7", "個票の文"],
    ["='市民''s 計画'!A1&\"推進\"", "市民推進"],
    ["=SUM('1情報'!A1:B2)", 10],
    ["=COUNTA('1情報'!A:A)", 2],
    ["=種類", "policy:2"],
    ["=版", "令和６"],
    ["=COUNTA(一覧)", 3],
    ["=A5", 0],
    ['=IF(A5="","空","値")', "空"],
    ["=A8*2", 6],
    ["=なし(1)", { error: "#NAME?" }],
    ["='ないシート'!A1", { error: "#REF!" }],
    ["=#REF!A1", { error: "#REF!" }],
    ["=SUM(#REF!$A$1:$B$2,1)", { error: "#REF!" }],
    ["='1情報'!#REF!+1", { error: "#REF!" }],
    ['=IFERROR(#REF!A:A,"なし")', "なし"],
    ['="#REF!A1"', "#REF!A1"],
    ["=LEN(", { error: "#NAME?" }],
  ])("%s", (formula, result) => {
    expect(calculated(formula)).toEqual(result);
  });
});

it("follows formulas from sheet to sheet in whatever order they stand", () => {
  const workbook = workbookOf({
    総括: [[{ formula: "=SUM(一!B1:B2)/2" }, { formula: '=TEXT(A1,"0%")' }]],
    一: [
      [1, { formula: '=IF(二!A1="済",1,0)' }],
      [2, { formula: "=B1" }],
    ],
    二: [["済"]],
  });
  calculateWorkbook(workbook);
  expect([valueAt(workbook, 0, 0, 0), valueAt(workbook, 0, 0, 1)]).toEqual([1, "100%"]);
});

it("calculates again after a change", () => {
  const workbook = workbookOf({ 一: [[1, { formula: "=A1+1" }]] });
  calculateWorkbook(workbook);
  workbook.sheets[0]?.cells.get(0)?.set(0, { value: 5 });
  calculateWorkbook(workbook);
  expect(valueAt(workbook, 0, 0, 1)).toBe(6);
});

it("leaves constants, styles and the neighbours of a formula with several values alone", () => {
  const workbook = workbookOf({ 一: [["a", { formula: '={"x","y"}' }, null, "b"], [1], [2]] });
  const before = structuredClone(workbook.sheets[0]?.cells.get(0)?.get(3));
  calculateWorkbook(workbook);
  expect(valueAt(workbook, 0, 0, 1)).toBe("x");
  expect(valueAt(workbook, 0, 0, 2)).toBeNull();
  expect(workbook.sheets[0]?.cells.get(0)?.get(3)).toEqual(before);
});

it("keeps the result of a formula that speaks of a table or another workbook", () => {
  const workbook = workbookOf({ 一: [[null, null]] });
  const cells = workbook.sheets[0]?.cells.get(0);
  cells?.set(0, { value: 12, formula: "=SUM(表1[数])" });
  cells?.set(1, { value: 13, formula: "=A1+1" });
  cells?.set(2, { value: null, formula: "=[1]Sheet1!A1" });
  calculateWorkbook(workbook);
  const results = [0, 1, 2].map((column) => valueAt(workbook, 0, 0, column));
  expect(results).toEqual([12, 13, { error: "#NAME?" }]);
});

it("shows that what a formula pointed at is gone, whatever it gave before", () => {
  const workbook = workbookOf({ 一: [[null]] });
  workbook.sheets[0]?.cells.get(0)?.set(0, { value: 12, formula: "=#REF!A1+#REF!B2" });
  calculateWorkbook(workbook);
  expect(valueAt(workbook, 0, 0, 0)).toEqual({ error: "#REF!" });
});
