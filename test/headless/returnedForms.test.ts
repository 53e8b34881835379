import { readdir, readFile, rename, writeFile } from "node:fs/promises";
import { cellAt, setContent } from "../../src/file/model/cells";
import { moveSheet, renameSheet, copySheet } from "../../src/file/model/sheets";
import type { Cell, Sheet, Workbook } from "../../src/file/model/workbook";
import { runCommand } from "../../workbench/headless/command";
import { measureOf, policyOf } from "../app/city";
import { resavedByOpenpyxl } from "../file/otherApplications";
import {
  at,
  collect,
  edit,
  handOut,
  openBook,
  out,
  plan,
  rowOf,
  rowsOn,
  textColumn,
  texts,
  type,
  useFolder,
} from "./round";

useFolder();

const path = () => out("市民協働課");

/** Puts the cells of a sheet at other places. */
function moveCells(
  sheet: Sheet,
  place: (row: number, column: number) => [row: number, column: number],
): void {
  const moved: [number, number, Cell][] = [...sheet.cells].flatMap(([row, cells]) =>
    [...cells].map(([column, cell]): [number, number, Cell] => [...place(row, column), cell]),
  );
  sheet.cells = new Map();
  for (const [row, column, cell] of moved) {
    const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
    sheet.cells.set(row, cells.set(column, cell));
  }
}

const onSheet = (book: Workbook): Sheet => rowOf(book, "1-1").sheet;

async function collected(change: (book: Workbook) => void) {
  await handOut();
  await type(path(), "1-1", "一つ目を直した。");
  await type(path(), "1-2", "二つ目を書いた。");
  await edit(path(), change);
  const { exitCode, files } = await collect([path()]);
  return { exitCode, status: files[0]?.status, texts: await texts(at("collected.xlsx")) };
}

const whole = {
  exitCode: 0,
  status: "merged",
  texts: { "1-1": "一つ目を直した。", "1-2": "二つ目を書いた。", "2-1": "", "2-2": "" },
};

describe("a file in which people did more than fill in", () => {
  it.each<[string, (book: Workbook) => void]>([
    ["sheet renamed", (book) => renameSheet(book, onSheet(book), "提出用")],
    ["sheet moved behind others", (book) => moveSheet(book, onSheet(book), 1)],
    ["sheet copied", (book) => void copySheet(book, onSheet(book), "控え", 1)],
    ["unprotected", (book) => void (onSheet(book).protection = null)],
    ["names lost", (book) => void (onSheet(book).names = [])],
    ["rows put in above", (book) => moveCells(onSheet(book), (row, column) => [row + 3, column])],
    [
      "columns put in",
      (book) => moveCells(onSheet(book), (row, column) => [row, column >= 2 ? column + 2 : column]),
    ],
    [
      "columns swapped",
      (book) =>
        moveCells(onSheet(book), (row, column) => [row, column === 1 ? 4 : column === 4 ? 1 : column]),
    ],
    [
      "sorted",
      (book) => moveCells(onSheet(book), (row, column) => [row === 6 ? 7 : row === 7 ? 6 : row, column]),
    ],
  ])("is read by whose the texts are: %s", async (_case, change) => {
    expect(await collected(change)).toEqual(whole);
  });

  it("is taken as far as it can be read: a row without its number and title", async () => {
    const result = await collected((book) => {
      const { sheet, row } = rowOf(book, "1-2");
      sheet.cells.delete(row);
    });
    expect(result).toMatchObject({ exitCode: 1, status: "formChanged" });
    expect(result.texts).toMatchObject({ "1-1": "一つ目を直した。", "1-2": "" });
  });

  it("blanks nothing where the column of the texts is gone", async () => {
    const result = await collected((book) =>
      moveCells(onSheet(book), (row, column) => [column === textColumn ? 500 + row : row, column]),
    );
    expect(result).toMatchObject({ exitCode: 1, status: "formChanged", texts: { "1-1": "講座を開いた。" } });
  });

  it("gives a text to no measure where its number was typed over with another's", async () => {
    const result = await collected((book) => {
      const [one, two] = [rowOf(book, "1-1"), rowOf(book, "1-2")];
      setContent(one.sheet, one.row, 0, { value: "1-2" });
      setContent(two.sheet, two.row, 0, { value: "1-1" });
    });
    expect(result).toMatchObject({ exitCode: 1, status: "formChanged" });
    expect(result.texts).toMatchObject({ "1-1": "講座を開いた。", "1-2": "" });
  });

  it("does not blank what stood in a cell that was merged away", async () => {
    await handOut({
      ...plan,
      policies: [
        policyOf(
          "1",
          "裾野の拡大",
          ["1-1", "1-2"].map((number) =>
            measureOf(number, `施策${number}`, {
              implementingBody: "市民協働課",
              selfAssessment: `${number}の文章`,
            }),
          ),
        ),
      ],
    });
    const merged = resavedByOpenpyxl(
      new Uint8Array(await readFile(path())),
      `book.worksheets[0].merge_cells("E7:E8")`,
    );
    if (merged === null) return;
    await writeFile(path(), merged);
    const { exitCode, files } = await collect([path()]);
    expect({ exitCode, status: files[0]?.status }).toEqual({ exitCode: 1, status: "formChanged" });
    const { sheet, row } = rowOf(await openBook(at("collected.xlsx")), "1-2");
    expect(cellAt(sheet, row, textColumn)?.value).toBe("1-2の文章");
  });

  it("takes nothing from a cell that went out to be read, and says so", async () => {
    await handOut();
    await type(out("広報課"), "1-2", "読むだけの欄に書いた。");
    const { exitCode, files } = await collect([out("広報課")]);
    expect({ exitCode, files }).toMatchObject({ exitCode: 1, files: [{ status: "formChanged", taken: 0 }] });
    expect(files[0]).toMatchObject({ unread: [{ policy: "1", measure: "1-2", field: "selfAssessment" }] });
  });

  it("is known under another name", async () => {
    await handOut();
    await type(path(), "1-2", "書いた。");
    await rename(path(), at("提出します.xlsx"));
    expect(await collect([at("提出します.xlsx")])).toMatchObject({
      exitCode: 0,
      files: [{ body: "市民協働課", taken: 1 }],
    });
  });
});

describe("a workbook that went on meanwhile", () => {
  const changedPlan = (
    change: (measures: ReturnType<typeof measureOf>[]) => ReturnType<typeof measureOf>[],
  ) => ({
    ...plan,
    policies: plan.policies.map((policy, index) =>
      index === 0 ? { ...policy, measures: change(policy.measures) } : policy,
    ),
  });

  it("has the texts at the same measures where the plan was numbered anew", async () => {
    const [first, second] = plan.policies[0]?.measures ?? [];
    if (first === undefined || second === undefined) throw new Error("two measures");
    await handOut(changedPlan(() => [first, { ...second, texts: {} }]));
    await type(path(), "1-2", "情報を出した。");
    await handOut(
      changedPlan(() => [first, measureOf("1-2", "新しい施策"), { ...second, number: "1-3" }]),
      [],
      "other",
    );
    expect((await collect([path()])).exitCode).toBe(0);
    const book = await openBook(at("collected.xlsx"));
    const [added, moved] = [rowOf(book, "1-2"), rowOf(book, "1-3")];
    expect(cellAt(added.sheet, added.row, textColumn)?.value ?? null).toBeNull();
    expect(cellAt(moved.sheet, moved.row, textColumn)?.value).toBe("情報を出した。");
  });

  it("gives the text of a measure that is gone to none of the same title in another policy", async () => {
    const others = ["1", "2"].map((number) =>
      policyOf(number, `柱${number}`, [
        measureOf(`${number}-1`, "その他", { implementingBody: `課${number}` }),
      ]),
    );
    await handOut({ ...plan, policies: others });
    await type(out("課2"), "2-1", "二つ目の柱の文章。");
    await handOut({ ...plan, policies: others.slice(0, 1) }, [], "other");
    const { exitCode, conflicts } = await collect([out("課2")]);
    expect({ exitCode, conflicts }).toMatchObject({ exitCode: 1, conflicts: [{ measure: "2-1", ours: "" }] });
    const book = await openBook(at("collected.xlsx"));
    const { sheet, row } = rowOf(book, "1-1");
    expect(cellAt(sheet, row, textColumn)?.value ?? null).toBeNull();
    expect(JSON.stringify(rowsOn(book, "保管"))).toContain("二つ目の柱の文章。");
  });

  it("keeps the text of a measure that the plan has no more in 保管, and says so", async () => {
    await handOut();
    await type(path(), "1-2", "情報を出した。");
    await handOut(
      changedPlan(([first]) => (first ? [first] : [])),
      [],
      "other",
    );
    const { exitCode, conflicts } = await collect([path()]);
    expect({ exitCode, conflicts }).toMatchObject({
      exitCode: 1,
      conflicts: [{ measure: "1-2", theirs: "情報を出した。" }],
    });
    expect(JSON.stringify(rowsOn(await openBook(at("collected.xlsx")), "保管"))).toContain("情報を出した。");
  });
});

describe("what cannot be collected or handed out", () => {
  it.each<[string, () => string[]]>([
    ["no file that came back", () => ["collect", at("book.xlsx"), "--out", at("x.xlsx")]],
    ["a missing file", () => ["collect", at("book.xlsx"), at("nowhere.xlsx"), "--out", at("x.xlsx")]],
    ["a workbook that is not ours", () => ["collect", path(), path(), "--out", at("x.xlsx")]],
    ["no --out", () => ["collect", at("book.xlsx"), path()]],
    ["a stage that is none", () => ["split", at("book.xlsx"), "--out", at("x"), "--stage", "all"]],
    ["a share that is none", () => ["split", at("book.xlsx"), "--out", at("x"), "--by", "sheet"]],
    ["a file as the folder", () => ["split", at("book.xlsx"), "--out", at("book.xlsx")]],
  ])("is one clear line and exit code 2, and nothing is written: %s", async (_case, words) => {
    await handOut();
    const before = await readdir(at("."), { recursive: true });
    const result = await runCommand(words());
    expect(result).toMatchObject({ exitCode: 2, stdout: "" });
    expect(result.stderr).toMatch(/^[^\n]+$/);
    expect(await readdir(at("."), { recursive: true })).toEqual(before);
  });
});

describe("many files", () => {
  const cityOf = (bodies: number) => ({
    ...plan,
    policies: Array.from({ length: bodies }, (_, policy) =>
      policyOf(
        String(policy + 1),
        `政策${policy + 1}`,
        [1, 2, 3].map((number) =>
          measureOf(`${policy + 1}-${number}`, `施策${number}`, { implementingBody: `課${policy + 1}` }),
        ),
      ),
    ),
  });

  async function usage(bodies: number) {
    const { files } = await handOut(cityOf(bodies), [], `out${bodies}`);
    const paths = files.map((each) => at(`out${bodies}/${each.file}`));
    for (const [index, each] of paths.entries()) await type(each, `${index + 1}-1`, "書いた。");
    const { host, taken } = await collect(paths);
    expect(taken).toBe(bodies);
    return host;
  }

  it("take no more round trips than few, and work in proportion", async () => {
    const [few, many] = [await usage(3), await usage(12)];
    expect(many.syncs).toBe(few.syncs);
    expect(many.actions).toBeLessThan(4 * few.actions);
  });
});
