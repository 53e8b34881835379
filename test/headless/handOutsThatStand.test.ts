import { copyFile, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { setContent } from "../../src/file/model/cells";
import { runCommand } from "../../workbench/headless/command";
import { resavedByLibreOffice } from "../file/otherApplications";
import { at, collect, edit, every, file, handOut, out, rowOf, type, useFolder } from "./round";

useFolder();

const splitAgain = (...options: string[]) =>
  runCommand(["split", at("book.xlsx"), "--out", at("out"), ...options]);

const contents = async (folder: string) =>
  Promise.all(
    (await readdir(folder)).sort().map(async (name) => [name, await readFile(`${folder}/${name}`, "hex")]),
  );

describe("split into a folder in which files stand", () => {
  it.each<[string, string, () => Promise<unknown>]>([
    ["a text", file("市民協働課"), () => type(out("市民協働課"), "1-2", "課が書いた。")],
    ["a text that is gone", file("市民協働課"), () => type(out("市民協働課"), "1-1", "")],
    [
      "a text in a cell to read",
      file("広報課"),
      () =>
        edit(out("広報課"), (book) => {
          setContent(rowOf(book, "1-2").sheet, 6, 4, { value: "読む欄に。" });
        }),
    ],
    [
      "a note beside the table",
      file("広報課"),
      () =>
        edit(out("広報課"), (book) => {
          setContent(rowOf(book, "2-1").sheet, 9, 12, { value: "数字は暫定" });
        }),
    ],
    ["damage", file("施設課"), () => writeFile(out("施設課"), "hello")],
    ["the workbook itself", file("施設課"), () => copyFile(at("book.xlsx"), out("施設課"))],
    [
      "a due date",
      "配布一覧.xlsx",
      () =>
        edit(
          at("out/配布一覧.xlsx"),
          ({ sheets: [list] }) => list && setContent(list, 4, 4, { value: "6月10日" }),
        ),
    ],
  ])(
    "writes over none that somebody has put something into, and names it: %s",
    async (_what, name, change) => {
      await handOut();
      await change();
      const before = await contents(at("out"));
      const { exitCode, stderr } = await splitAgain();
      expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining(name) as string });
      expect(stderr).toMatch(/^[^\n]+$/);
      expect(await contents(at("out"))).toEqual(before);
    },
  );

  it("writes over files that are as they went out, also where another application has saved them", async () => {
    await handOut();
    const resaved = resavedByLibreOffice(new Uint8Array(await readFile(out("広報課"))));
    if (resaved !== null) await writeFile(out("広報課"), resaved);
    await type(at("book.xlsx"), "1-1", "事務局が直した。");
    expect((await splitAgain()).exitCode).toBe(0);
    expect((await splitAgain()).exitCode).toBe(0);
    expect((await splitAgain("--stage", "committee")).exitCode).toBe(0);
    expect((await readdir(at("out"))).length).toBe(7);
  }, 60_000);
});

describe("an output that is one of the inputs", () => {
  it("is refused by collect, by whatever path, and the file that came back stays as it is", async () => {
    await handOut();
    await type(out("市民協働課"), "1-2", "課が書いた。");
    await mkdir(at("other"));
    await symlink(out("市民協働課"), at("other/link.xlsx"));
    await symlink(at("out"), at("folder"));
    const before = await contents(at("out"));
    for (const path of [
      out("市民協働課"),
      at(`other/../out/${file("市民協働課")}`),
      at("other/link.xlsx"),
      at(`folder/${file("市民協働課")}`),
    ]) {
      const { exitCode, stderr } = await runCommand(["collect", at("book.xlsx"), ...every(), "--out", path]);
      expect({ exitCode, stderr }).toEqual({
        exitCode: 2,
        stderr: expect.stringContaining("--out") as string,
      });
    }
    expect(await contents(at("out"))).toEqual(before);
  });

  it("may be the workbook itself", async () => {
    await handOut();
    await type(out("市民協働課"), "1-2", "課が書いた。");
    expect((await collect([out("市民協働課")], "book.xlsx", "book.xlsx")).exitCode).toBe(0);
  });

  it("is refused by build, whatever the document is", async () => {
    await writeFile(at("plan.txt"), "令和6年度 計画\n基本施策1 花\n1-1 花壇");
    const { exitCode, stderr } = await runCommand([
      "build",
      at("plan.txt"),
      "--out",
      at("./plan.txt"),
      "--into",
    ]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: expect.stringContaining("--out") as string });
    expect(await readFile(at("plan.txt"), "utf8")).toContain("花壇");
  });

  it("is refused by publish, which makes files of its own", async () => {
    await handOut();
    await copyFile(at("book.xlsx"), at("公表用.html"));
    const { exitCode } = await runCommand(["publish", at("公表用.html"), "--out", at(".")]);
    expect(exitCode).toBe(2);
    expect(await readFile(at("公表用.html"))).toEqual(await readFile(at("book.xlsx")));
  });
});
