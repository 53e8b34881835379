/** Writes policy sheets and a summary sheet with exceljs: node exceljs.js PLAN.json BOOK.xlsx, exceljs to be found by NODE_PATH. */
const { readFileSync } = require("node:fs");
const ExcelJS = require("exceljs");

const [planFile, out] = process.argv.slice(2);
const plan = JSON.parse(readFileSync(planFile, "utf8"));

const line = { style: "thin", color: { argb: "FF8C8C8C" } };
const border = { left: line, right: line, top: line, bottom: line };
const alignment = { wrapText: true, vertical: "top" };
const solid = (argb) => ({ type: "pattern", pattern: "solid", fgColor: { argb } });
const looks = {
  plain: { border, alignment },
  heading: { border, alignment, font: { bold: true }, fill: solid("FFDCE6F1") },
  input: { border, alignment, fill: solid("FFFFFBE6") },
};
const orange = { type: "pattern", pattern: "solid", bgColor: { argb: "FFFCE4D6" } };

function writeRow(sheet, number, values, lookOf) {
  const row = sheet.getRow(number);
  values.forEach((value, index) => {
    const cell = row.getCell(index + 1);
    cell.value = value;
    Object.assign(cell, looks[lookOf(index)]);
  });
  return row;
}

function setUp(sheet, widths, title) {
  widths.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  sheet.getCell("A1").value = title;
  sheet.getCell("A1").font = { bold: true, size: 14 };
}

const headings = [
  "施策番号",
  "施策",
  "重点",
  "実施主体",
  "実施主体による自己評価",
  "委員会による評価及び意見",
  "状態",
];

function writePolicy(book, policy) {
  const views = [{ state: "frozen", xSplit: 2, ySplit: 3 }];
  const sheet = book.addWorksheet(`${policy.number} ${policy.title}`, { views });
  setUp(sheet, [13, 25, 8, 16, 48, 48, 16], `${policy.number}\u3000${policy.title}`);
  writeRow(sheet, 3, headings, () => "heading");
  policy.measures.forEach((measure, index) => {
    const { number, title, texts } = measure;
    const values = [number, title, "", "", texts.selfAssessment, texts.committeeAssessment, "記入済"];
    writeRow(sheet, 4 + index, values, (column) =>
      column === 4 || column === 5 ? "input" : "plain",
    ).height = 247;
  });
  const last = 3 + policy.measures.length;
  for (const column of ["E", "F"]) {
    const rule = { type: "expression", formulae: [`LEN(TRIM(${column}4))=0`], style: { fill: orange } };
    sheet.addConditionalFormatting({ ref: `${column}4:${column}${last}`, rules: [rule] });
  }
}

const summaryHeadings = [
  "基本施策番号",
  "施策番号",
  "施策",
  "重点",
  "実施主体",
  "実施主体による自己評価",
  "委員会による評価及び意見",
];

function writeSummary(book, { title, policies }) {
  const sheet = book.addWorksheet("総括表", { views: [{ state: "frozen", ySplit: 1 }] });
  setUp(sheet, [11, 9, 22, 6, 12, 37, 37], title);
  writeRow(
    sheet,
    3,
    ["基本施策番号", "施策数", "基本施策", "欄数", "記入済", "記入率", "未記入"],
    () => "heading",
  );
  let number = 4;
  for (const policy of policies) {
    const count = policy.measures.length;
    writeRow(
      sheet,
      number++,
      [policy.number, count, policy.title, 2 * count, 2 * count, 1, 0],
      () => "plain",
    );
  }
  writeRow(sheet, number++, summaryHeadings, () => "heading");
  for (const policy of policies) {
    for (const measure of policy.measures) {
      const texts = [measure.texts.selfAssessment, measure.texts.committeeAssessment];
      const values = [policy.number, measure.number, measure.title, "", "", ...texts];
      writeRow(sheet, number++, values, () => "plain").height = 247;
    }
  }
}

const book = new ExcelJS.Workbook();
for (const policy of plan.policies) writePolicy(book, policy);
writeSummary(book, plan);
void book.xlsx.writeFile(out);
