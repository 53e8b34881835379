import type { Sheet, Workbook } from "../../src/file/model/workbook";
import { newWorkbook } from "../../src/file/model/newWorkbook";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { awkwardTexts, cellAt, featureWorkbook, put } from "./featureWorkbook";

let saved: Workbook;
let opened: Workbook;

beforeAll(async () => {
  saved = featureWorkbook();
  opened = await openXlsx(await saveXlsx(saved));
});

const pairs = (): [Sheet, Sheet][] =>
  saved.sheets.map((sheet, index) => {
    const twin = opened.sheets[index];
    if (twin === undefined) throw new Error(`sheet ${sheet.name} is gone`);
    return [sheet, twin];
  });

describe("a workbook that is saved and opened again", () => {
  it.each(awkwardTexts.map((text, row) => [JSON.stringify(text.slice(0, 24)), text, row] as const))(
    "keeps the text %s exactly, as a text",
    (_, text, row) => {
      expect(cellAt(opened, 0, row, 0)).toEqual({ value: text });
    },
  );

  it("keeps values, formulas with their results, and styles of all cells", () => {
    for (const [sheet, twin] of pairs()) expect(twin.cells).toEqual(sheet.cells);
  });

  it.each([
    "name",
    "visibility",
    "rows",
    "columns",
    "names",
    "dataValidations",
    "frozen",
    "protection",
    "pageLayout",
    "tabColor",
    "showGridlines",
  ] as const)("keeps %s of all sheets", (property) => {
    for (const [sheet, twin] of pairs()) expect(twin[property]).toEqual(sheet[property]);
  });

  it("keeps conditional formats, the winning one first", () => {
    const rules = ({ conditionalFormats }: Sheet): unknown[] =>
      conditionalFormats.map(({ areas, rule }) => ({ areas, rule }));
    for (const [sheet, twin] of pairs()) expect(rules(twin)).toEqual(rules(sheet));
  });

  it("keeps the workbook's names, active sheet, selection and standard font", () => {
    expect(opened.names).toEqual(saved.names);
    expect(opened.sheets.find(({ id }) => id === opened.activeSheetId)?.name).toBe("別 シート");
    expect(opened.selection).toEqual(saved.selection);
    expect(opened.standardFont).toEqual({ name: "游ゴシック", size: 11 });
  });

  it("gives the same bytes when it is saved again unchanged", async () => {
    const once = await saveXlsx(opened);
    const twice = await saveXlsx(await openXlsx(once));
    expect(Buffer.compare(once, twice)).toBe(0);
  });
});

it("starts a new workbook as Excel does", async () => {
  const workbook = await openXlsx(await saveXlsx(newWorkbook()));
  expect(workbook.sheets.map(({ name, cells }) => ({ name, cells }))).toEqual([
    { name: "Sheet1", cells: new Map() },
  ]);
  expect(workbook.standardFont).toEqual({ name: "游ゴシック", size: 11 });
});

it("saves what was changed after opening: a sheet added, one deleted, one renamed and moved", async () => {
  const workbook = await openXlsx(await saveXlsx(featureWorkbook()));
  const [first, other, hidden] = workbook.sheets;
  if (!first || !other || !hidden) throw new Error("sheets are missing");
  const added = { ...structuredClone(other), id: "added", name: "追加" };
  put(added, 0, 0, "追加の文");
  first.name = "改名";
  workbook.sheets = [added, other, first];
  const again = await openXlsx(await saveXlsx(workbook));
  expect(again.sheets.map(({ name }) => name)).toEqual(["追加", "別 シート", "改名"]);
  expect(cellAt(again, 0, 0, 0)?.value).toBe("追加の文");
  expect(again.sheets[2]?.names.map(({ name }) => name)).toEqual(["計画評価.種類", "回答欄"]);
  expect(again.sheets[2]?.pageLayout.titleRows).toBe("$1:$3");
});
