import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { cellAt, setContent } from "../../src/file/model/cells";
import { runCommand } from "../../workbench/headless/command";
import { measureOf, policyOf } from "../app/city";
import { resavedByLibreOffice, resavedByOpenpyxl } from "../file/otherApplications";
import {
  at,
  collect,
  edit,
  every,
  file,
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

describe("split", () => {
  it("makes a file for every body, named so that a folder of them explains itself, and the list of them", async () => {
    const { files } = await handOut();
    expect(files).toEqual([
      { file: file("市民協働課"), body: "市民協働課", measures: 2, fields: 2 },
      { file: file("広報課"), body: "広報課", measures: 2, fields: 1 },
      { file: file("施設課"), body: "施設課", measures: 1, fields: 1 },
    ]);
    expect((await readdir(at("out"))).sort()).toEqual(
      [...files.map((each) => each.file), "配布一覧.xlsx"].sort(),
    );
    const list = rowsOn(await openBook(at("out/配布一覧.xlsx")), "配布一覧")
      .flat()
      .join("\n");
    expect(list).toContain("1-2　情報の提供");
    expect(list).toContain(`添付の「${file("広報課")}」の橙色の欄`);
  });

  it("hands out only the body's measures, with only the cells that it writes unlocked", async () => {
    await handOut();
    const book = await openBook(out("広報課"));
    const unlocked = book.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, inRow]) =>
        [...inRow].flatMap(([column, { style }]) =>
          style?.locked === false ? [`${name} ${row} ${column}`] : [],
        ),
      ),
    );
    expect(unlocked).toEqual(["2 支援の充実 6 4"]);
    expect(book.sheets.every(({ protection }) => protection !== null)).toBe(true);
    const all = JSON.stringify(book.sheets.map(({ name }) => rowsOn(book, name)));
    expect(all).toContain("情報の提供");
    expect(all).not.toContain("施設の開放");
  });

  it("gives no text of a later stage away", async () => {
    await handOut();
    const book = await openBook(out("市民協働課"));
    expect(JSON.stringify(book.sheets.map(({ name }) => rowsOn(book, name)))).not.toContain("内部の下書き");
  });

  it("opens on the first blank, which is still coloured, and says 記入済 where a text stands", async () => {
    await handOut();
    const book = await openBook(out("市民協働課"));
    const active = book.sheets.find(({ id }) => id === book.activeSheetId);
    expect(active?.name).toBe("1 裾野の拡大");
    expect(book.selection).toMatchObject({ row: 7, column: textColumn });
    expect(active?.conditionalFormats).toHaveLength(1);
    const rows = rowsOn(book, "1 裾野の拡大");
    const statuses = ["1-1", "1-2"].map((number) => rows.find(([first]) => first === number)?.[5]);
    expect(statuses).toEqual(["記入済", "未記入：自己評価"]);
  });

  it("keeps what went out on a sheet that nobody sees", async () => {
    await handOut();
    const book = await openBook(out("市民協働課"));
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "VeryHidden"]);
  });

  it("hands the committee's cells out in its stage, with the self-assessments to read", async () => {
    const { files } = await handOut(plan, ["--stage", "committee", "--by", "policy"]);
    expect(files.map((each) => each.file)).toEqual([
      "R6_2委員会評価_1 裾野の拡大.xlsx",
      "R6_2委員会評価_2 支援の充実.xlsx",
    ]);
    const book = await openBook(at("out/R6_2委員会評価_1 裾野の拡大.xlsx"));
    const { sheet, row } = rowOf(book, "1-1");
    const [self, committee] = [cellAt(sheet, row, textColumn), cellAt(sheet, row, textColumn + 1)];
    expect(self).toMatchObject({ value: "講座を開いた。" });
    expect([self?.style?.locked ?? true, committee?.style?.locked]).toEqual([true, false]);
  });

  it("says what is missing where nothing is written in the stage, and writes no file", async () => {
    await handOut();
    const { exitCode, stderr } = await runCommand([
      ...["split", at("book.xlsx"), "--out", at("reply"), "--stage", "reply"],
    ]);
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: expect.stringContaining("この段階（reply）で記入する欄がブックにありません") as string,
    });
    expect(await readdir(at("."))).not.toContain("reply");
  });

  it("loses no measure without a body, and makes legal names of any", async () => {
    const odd = ["", "企画/財政:課?", "企画\n財政", "=CMD()"];
    const { files } = await handOut({
      ...plan,
      policies: [
        policyOf(
          "1",
          "基盤",
          odd.map((implementingBody, index) =>
            measureOf(`1-${index + 1}`, `施策${index}`, { implementingBody }),
          ),
        ),
      ],
    });
    expect(files.map((each) => each.body)).toEqual(["実施主体未定", "企画", "財政:課?", "財政", "=CMD()"]);
    expect(files.map((each) => each.file)).toContain(file("財政・課・"));
    expect(files.reduce((sum, { fields }) => sum + fields, 0)).toBe(4);
  });
});

describe("collect", () => {
  it("takes what Excel, openpyxl and LibreOffice sent back, each text to its measure", async () => {
    await handOut();
    await type(out("市民協働課"), "1-2", "動画を公開した。\n登録は12件。");
    const byOpenpyxl = resavedByOpenpyxl(
      new Uint8Array(await readFile(out("広報課"))),
      `
for sheet in book.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value == "2-1": sheet.cell(cell.row, 5).value = "相談日を増やした。"
`,
    );
    if (byOpenpyxl) await writeFile(out("広報課"), byOpenpyxl);
    else await type(out("広報課"), "2-1", "相談日を増やした。");
    await type(out("施設課"), "2-2", "=開放日を増やした。");
    const byLibreOffice = resavedByLibreOffice(new Uint8Array(await readFile(out("施設課"))));
    if (byLibreOffice) await writeFile(out("施設課"), byLibreOffice);
    const { exitCode, files, taken, conflicts } = await collect();
    expect({ exitCode, taken, conflicts }).toEqual({ exitCode: 0, taken: 3, conflicts: [] });
    expect(files[0]).toMatchObject({
      file: file("市民協働課"),
      status: "merged",
      body: "市民協働課",
      taken: 1,
      kept: 0,
    });
    expect(await texts(at("collected.xlsx"))).toEqual({
      "1-1": "講座を開いた。",
      "1-2": "動画を公開した。\n登録は12件。",
      "2-1": "相談日を増やした。",
      "2-2": "=開放日を増やした。",
    });
  }, 60_000);

  it("notes what it took: file, measure, before and after", async () => {
    await handOut();
    await type(out("市民協働課"), "1-1", "講座を二度開いた。");
    await collect([out("市民協働課")]);
    const record = rowsOn(await openBook(at("collected.xlsx")), "取込記録");
    expect(record.at(-2)).toEqual(
      expect.arrayContaining([file("市民協働課"), "（令和6年度の受領）", "市民協働課"]),
    );
    expect(record.at(-1)?.slice(1)).toEqual([
      ...[file("市民協働課"), "1", "裾野の拡大", "1-1", "きっかけづくり", "自己評価"],
      ...["講座を開いた。", "講座を二度開いた。", "市民協働課"],
    ]);
  });

  it("lets the check tell whose file has not come, stage by stage", async () => {
    await handOut();
    const before = await runCommand(["check", at("book.xlsx"), "--json"]);
    expect(JSON.parse(before.stdout)).not.toHaveProperty("rounds");
    await collect([out("市民協働課"), out("施設課")]);
    const { stdout } = await runCommand(["check", at("collected.xlsx"), "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      rounds: [{ stage: "self", received: 2, awaited: ["広報課"] }],
    });
    const told = await runCommand(["check", at("collected.xlsx"), "--stage", "self"]);
    expect(told.stdout).toMatch(/ファイルの返送（自己評価）.*届いていない実施主体：広報課/);
    const other = await runCommand(["check", at("collected.xlsx"), "--stage", "committee"]);
    expect(other.stdout).not.toContain("届いていない");
  });

  it("keeps the workbook's text where both sides changed it, and the file's in 保管, once", async () => {
    await handOut();
    await type(at("book.xlsx"), "1-1", "事務局が直した。");
    await type(out("市民協働課"), "1-1", "課が直した。");
    const { exitCode, conflicts, files } = await collect([out("市民協働課")]);
    expect(exitCode).toBe(1);
    expect(files).toMatchObject([{ status: "merged", taken: 0, conflicts: 1 }]);
    expect(conflicts).toEqual([
      {
        ...{ policy: "1", measure: "1-1", field: "selfAssessment", file: file("市民協働課") },
        ...{ base: "講座を開いた。", ours: "事務局が直した。", theirs: "課が直した。" },
      },
    ]);
    await collect([out("市民協働課")], "collected.xlsx", "again.xlsx");
    expect((await texts(at("again.xlsx")))["1-1"]).toBe("事務局が直した。");
    const kept = rowsOn(await openBook(at("again.xlsx")), "保管").filter((row) =>
      row.includes("課が直した。"),
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]).toContain(file("市民協働課"));
  });

  it("keeps a text that only the workbook changed", async () => {
    await handOut();
    await type(at("book.xlsx"), "1-1", "事務局が直した。");
    expect(await collect([out("市民協働課")])).toMatchObject({ exitCode: 0, taken: 0, files: [{ kept: 1 }] });
    expect((await texts(at("collected.xlsx")))["1-1"]).toBe("事務局が直した。");
  });

  it("changes nothing when the same files are collected again", async () => {
    await handOut();
    await type(at("book.xlsx"), "2-1", "事務局が書いた。");
    await type(out("広報課"), "2-1", "課が書いた。");
    await type(out("市民協働課"), "1-2", "動画を公開した。");
    await collect();
    expect(await collect(every(), "collected.xlsx", "again.xlsx")).toMatchObject({ taken: 0 });
    const [once, twice] = [await openBook(at("collected.xlsx")), await openBook(at("again.xlsx"))];
    expect(twice.sheets.map(({ name }) => [name, rowsOn(twice, name)])).toEqual(
      once.sheets.map(({ name }) => [name, rowsOn(once, name)]),
    );
  });

  it("tells the files of another year, plan or stage, foreign and damaged ones by name, and merges the others", async () => {
    await handOut({ ...plan, fiscalYear: "令和5年度" }, [], "last", "last.xlsx");
    const others = [policyOf("1", "道路", [measureOf("1-1", "舗装", { implementingBody: "土木課" })])];
    await handOut({ ...plan, title: "道路計画", policies: others }, [], "roads", "roads.xlsx");
    await handOut(plan, ["--stage", "committee"], "committee");
    await handOut();
    await type(at("last/R5_1自己評価_施設課.xlsx"), "2-2", "昨年の文章。");
    await type(out("施設課"), "2-2", "開放した。");
    await writeFile(at("damaged.xlsx"), (await readFile(out("施設課"))).subarray(0, 3000));
    const { exitCode, files } = await collect([
      ...[at("last/R5_1自己評価_施設課.xlsx"), at("roads/R6_1自己評価_土木課.xlsx")],
      ...[at("committee/R6_2委員会評価_施設課.xlsx"), at("book.xlsx"), at("damaged.xlsx"), ...every()],
    ]);
    expect(files.map(({ status }) => status)).toEqual([
      ...["otherYear", "otherPlan", "otherStage", "notOurs", "unreadable", "merged", "merged", "merged"],
    ]);
    expect(exitCode).toBe(1);
    expect((await texts(at("collected.xlsx")))["2-2"]).toBe("開放した。");
  });

  it("takes nothing from another plan's file whose measures are called the same", async () => {
    await handOut({ ...plan, title: "青葉市環境基本計画" }, [], "other", "other.xlsx");
    await type(at(`other/${file("施設課")}`), "2-2", "よその計画の文章。");
    await handOut();
    const { exitCode, files } = await collect([at(`other/${file("施設課")}`)]);
    expect({ exitCode, files }).toMatchObject({ exitCode: 1, files: [{ status: "otherPlan", taken: 0 }] });
  });

  it("takes the files of a plan whose title was reworded meanwhile", async () => {
    await handOut();
    await type(out("施設課"), "2-2", "開放した。");
    await edit(at("book.xlsx"), (book) => {
      const sheet = book.sheets.find(({ name }) => name === "計画");
      if (sheet) setContent(sheet, 0, 0, { value: "青葉市協働推進計画" });
    });
    expect(await collect([out("施設課")])).toMatchObject({ exitCode: 0, taken: 1 });
  });

  it("knows the second file of a body, and loses neither's text", async () => {
    await handOut();
    await writeFile(at("訂正版.xlsx"), await readFile(out("市民協働課")));
    await type(out("市民協働課"), "1-2", "最初の文章。");
    await type(at("訂正版.xlsx"), "1-2", "訂正した文章。");
    const { exitCode, files, conflicts } = await collect([out("市民協働課"), at("訂正版.xlsx")]);
    expect(files.map(({ status }) => status)).toEqual(["merged", "secondFile"]);
    expect({ exitCode, conflicts }).toMatchObject({ exitCode: 1, conflicts: [{ theirs: "訂正した文章。" }] });
    expect(JSON.stringify(rowsOn(await openBook(at("collected.xlsx")), "保管"))).toContain("訂正した文章。");
  });

  it("tells files of one name from different folders apart, in the report and in 取込記録", async () => {
    await handOut();
    for (const [folder, body] of [
      ["a", "市民協働課"],
      ["b", "広報課"],
    ] as const) {
      await mkdir(at(folder));
      await writeFile(at(`${folder}/返送.xlsx`), await readFile(out(body)));
    }
    await type(at("b/返送.xlsx"), "2-1", "書いた。");
    const { files } = await collect([at("a/返送.xlsx"), at("b/返送.xlsx")]);
    expect(files.map((each) => [each.file, each.body])).toEqual([
      ["返送.xlsx", "市民協働課"],
      ["返送.xlsx (2)", "広報課"],
    ]);
    const record = rowsOn(await openBook(at("collected.xlsx")), "取込記録");
    expect(record.at(-1)).toEqual(expect.arrayContaining(["返送.xlsx (2)", "書いた。", "広報課"]));
  });

  it("takes the whole folder, where 配布一覧 lies beside the files", async () => {
    await handOut();
    const { exitCode, files } = await collect([...every(), at("out/配布一覧.xlsx")]);
    expect({ exitCode, count: files.length }).toEqual({ exitCode: 0, count: 3 });
  });

  it("stores what looks like a formula exactly as it was typed", async () => {
    await handOut();
    const typed = {
      "1-1": '=HYPERLINK("http://a.example","x")',
      "1-2": "+81-3",
      "2-1": "@SUM(A1)",
      "2-2": "'-1\t=1",
    };
    await type(out("市民協働課"), "1-1", typed["1-1"]);
    await type(out("市民協働課"), "1-2", typed["1-2"]);
    await type(out("広報課"), "2-1", typed["2-1"]);
    await type(out("施設課"), "2-2", typed["2-2"]);
    expect((await collect()).taken).toBe(4);
    expect(await texts(at("collected.xlsx"))).toEqual(typed);
    const book = await openBook(at("collected.xlsx"));
    for (const number of Object.keys(typed)) {
      const { sheet, row } = rowOf(book, number);
      expect(cellAt(sheet, row, textColumn)?.formula).toBeUndefined();
    }
  });
});
