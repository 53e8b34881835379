import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { runCommand } from "../../workbench/headless/command";
import { saveXlsx } from "../../src/file/saveXlsx";
import { City } from "../app/city";

let folder: string;
let book: Uint8Array;
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bad-"));
  const city = new City();
  await city.build();
  book = await saveXlsx(city.host.workbook);
  await writeFile(at("kept.xlsx"), "前からあるファイル");
});
afterAll(() => rm(folder, { recursive: true }));

/** The book with some of its parts changed, and others added. */
function changed(change: (name: string, text: string) => string, added: Zippable = {}): Uint8Array {
  const parts = Object.entries(unzipSync(book)).map(([name, bytes]) => [
    name,
    strToU8(change(name, new TextDecoder().decode(bytes))),
  ]);
  return zipSync({ ...(Object.fromEntries(parts) as Zippable), ...added });
}

const replaced = (from: string, to: string) => changed((_, text) => text.replaceAll(from, to));
const ole = (stream: string) =>
  Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Uint8Array(504),
    ...Buffer.from(stream, "utf16le"),
  ]);
const spreadsheet = "spreadsheetml.sheet.main+xml";

const files: [string, RegExp, () => Uint8Array][] = [
  ["empty", /Excel ブック/, () => new Uint8Array()],
  ["cut off", /壊れて/, () => book.subarray(0, book.length - 200)],
  ["cut in half", /壊れて/, () => book.subarray(0, book.length / 2)],
  ["overwritten in the middle", /壊れて/, () => book.slice().fill(0x55, 300, 1500)],
  ["encrypted", /パスワード/, () => ole("EncryptedPackage")],
  ["an old .xls", /Excel ブック/, () => ole("Workbook")],
  ["a zip bomb of 400 MB", /大きすぎ/, () => changed((_, text) => text, { "xl/bomb.xml": bomb(400_000_000) })],
  ["many parts", /大きすぎ/, () => changed((_, text) => text, Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`x/${index}.xml`, new Uint8Array()])))],
  ["more than 20 MB", /大きすぎ/, () => new Uint8Array(20_000_001).fill(0x50)],
  ["with a DOCTYPE", /壊れて/, () => changed((name, text) => (name.endsWith("sheet1.xml") ? text.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet') : text))],
  ["with entities that grow", /壊れて/, () => changed((name, text) => (name.endsWith("sheet1.xml") ? text.replace("<worksheet", '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet') : text))],
  ["a workbook with macros", /マクロ/, () => replaced(`application/vnd.openxmlformats-officedocument.${spreadsheet}`, "application/vnd.ms-excel.sheet.macroEnabled.main+xml")],
  ["a renamed .docx", /Excel ブック/, () => replaced(spreadsheet, "wordprocessingml.document.main+xml")],
  ["a workbook of something else", /「計画」シート/, () => changed((_, text) => text.replaceAll("PlanEvaluationSheet", "SomethingElse").replaceAll("施策番号", "品番"))],
]; // prettier-ignore

/** So many zeros, packed a thousand to one. */
const bomb = (size: number): Uint8Array => new Uint8Array(size);

describe("a bad file", () => {
  it.each(files)(
    "%s, is refused in a line that says why, in under a second, and nothing is written",
    async (_, reason, file) => {
      await writeFile(at("bad.xlsx"), file());
      const before = (await readdir(folder)).sort();
      for (const words of [
        ["check", at("bad.xlsx")],
        ["summary", at("bad.xlsx"), "--out", at("kept.xlsx")],
      ]) {
        const started = performance.now();
        const { exitCode, stdout, stderr } = await runCommand(words);
        expect(performance.now() - started).toBeLessThan(1_000);
        expect([exitCode, stdout]).toEqual([2, ""]);
        expect(stderr).toMatch(reason);
        expect(stderr).toMatch(/^[^\n]+$/);
      }
      expect((await readdir(folder)).sort()).toEqual(before);
      expect(await readFile(at("kept.xlsx"), "utf8")).toBe("前からあるファイル");
    },
    30_000,
  );
});
