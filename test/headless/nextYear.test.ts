import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/file/openXlsx";
import { saveXlsx } from "../../src/file/saveXlsx";
import { runCommand } from "../../workbench/headless/command";
import { City, cityPlan } from "../app/city";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "next-year-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function writeBook(fiscalYear: string): Promise<void> {
  const city = new City();
  await city.build({ ...cityPlan, fiscalYear });
  await city.fill();
  await writeFile(at("book.xlsx"), await saveXlsx(city.host.workbook));
}

const nextYear = (...more: string[]) =>
  runCommand(["next-year", at("book.xlsx"), "--out", at("next.xlsx"), "--json", ...more]);

describe("next-year", () => {
  it("writes the workbook of the year after, and says what went on and what stayed", async () => {
    await writeBook("令和元年度");
    const { exitCode, stdout } = await nextYear("--body", "市民活動推進課=市民協働課");
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      fiscalYear: "令和2年度",
      carried: 10,
      blank: 10,
      kept: ["総括表 令和元年度", "公表用 令和元年度"],
    });
    const next = new City(await openXlsx(await readFile(at("next.xlsx"))));
    expect((await next.check()).evaluation.plan.fiscalYear).toBe("令和2年度");
    expect(next.column("計画", "F", 13)).toContain("市民協働課");
    expect(next.column("保管", "H", 4)).toContain("冊子を配った。");
  });

  it("tells a person what else begins anew, and what was kept although it says something else", async () => {
    const city = new City();
    await city.build({ ...cityPlan, fiscalYear: "令和6年度" });
    await city.fill();
    await city.summarise();
    await city.typeAll([
      ["計画", "G5", "5月31日"],
      ["1 裾野の拡大", "E7", "講座を増やした。"],
    ]);
    await writeFile(at("book.xlsx"), await saveXlsx(city.host.workbook));
    const { stdout } = await runCommand(["next-year", at("book.xlsx"), "--out", at("next.xlsx")]);
    expect(stdout).toContain("「提出期限」の「5月31日」を空欄にし、「保管」に残しました。");
    expect(stdout).toContain("「総括表 令和6年度」は、終わった年度の文章と違うところがあります");
    expect(JSON.parse((await nextYear()).stdout)).toMatchObject({
      differing: ["総括表 令和6年度", "公表用 令和6年度"],
      changes: [{ setting: "提出期限", before: "5月31日", after: "" }],
    });
  });

  it("leaves the workbook that it was made of as it was", async () => {
    await writeBook("令和6年度");
    const before = await readFile(at("book.xlsx"));
    await nextYear();
    expect(await readFile(at("book.xlsx"))).toEqual(before);
  });

  it("is made again in the same place as long as nobody has written into it", async () => {
    await writeBook("令和6年度");
    for (let time = 0; time < 2; time++) expect((await nextYear()).exitCode).toBe(0);
    const next = new City(await openXlsx(await readFile(at("next.xlsx"))));
    await next.type("1 裾野の拡大", "E7", "翌年度の文章");
    const bytes = await saveXlsx(next.host.workbook);
    await writeFile(at("next.xlsx"), bytes);
    const { exitCode, stdout, stderr } = await nextYear();
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("next.xlsx");
    expect(new Uint8Array(await readFile(at("next.xlsx")))).toEqual(new Uint8Array(bytes));
  });

  it.each([
    ["a year that cannot be read", "今年度", []],
    ["a new name without its old one", "令和6年度", ["--body", "市民協働課"]],
  ])("refuses %s in one line, and writes nothing", async (_what, fiscalYear, more) => {
    await writeBook(fiscalYear);
    const { exitCode, stdout, stderr } = await nextYear(...more);
    expect([exitCode, stdout, existsSync(at("next.xlsx"))]).toEqual([2, "", false]);
    expect(stderr).toMatch(/^[^\n]+$/);
  });
});
