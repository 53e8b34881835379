import { readFile, writeFile } from "node:fs/promises";
import { setContent } from "../../src/file/model/cells";
import { runCommand } from "../../workbench/headless/command";
import { resavedBy } from "../file/otherPrograms";
import { at, edit, handOut, texts, useFolder } from "./round";

useFolder();

describe("a workbook that is built into itself", () => {
  it("is built from its own plan sheet, as staff have changed it, and keeps its texts", async () => {
    await handOut();
    const book = at("book.xlsx");
    const before = await texts(book);
    await edit(book, ({ sheets }) => {
      const [plan] = sheets;
      if (plan === undefined) throw new Error("計画");
      setContent(plan, 3, 1, { value: "令和9年度" });
      setContent(plan, 12, 3, { value: "きっかけづくりの推進" });
    });
    const { exitCode, stdout } = await runCommand(["build", book, "--out", book, "--into", "--json"]);
    expect(exitCode).toBe(0);
    const report = JSON.parse(stdout) as {
      plan: { fiscalYear: string; policies: { measures: { title: string }[] }[] };
      problems: unknown[];
    };
    expect(report.plan.fiscalYear).toBe("令和9年度");
    expect(report.plan.policies[0]?.measures[0]?.title).toBe("きっかけづくりの推進");
    expect(report.problems).toEqual([]);
    expect(await texts(book)).toEqual(before);
  });

  it("is known as the add-in's though another program has lost its names", async () => {
    await handOut();
    const book = at("book.xlsx");
    const before = await texts(book);
    await writeFile(book, await resavedBy("exceljs", new Uint8Array(await readFile(book))));
    const { exitCode } = await runCommand(["build", book, "--out", book, "--into"]);
    expect(exitCode).toBe(0);
    expect(await texts(book)).toEqual(before);
  });
});
