import { legalSheetName, sheetNameKey } from "../../src/sheet/sheetName";

const named = (wanted: string, taken: string[] = []) =>
  legalSheetName(wanted, new Set(taken.map(sheetNameKey)));

describe("a sheet name", () => {
  it.each([
    ["keeps what Excel allows", "1 市民活動の裾野の拡大", "1 市民活動の裾野の拡大"],
    ["replaces what Excel forbids", "協働/連携: [案]*?\\", "協働・連携・ ・案・・・・"],
    ["replaces the full-width forms as well", "協働／連携：［案］＊？￥＼", "協働・連携・・案・・・・・"],
    ["drops apostrophes at the ends", "'’＇章'", "章"],
    ["drops spaces at the ends", "　章　", "章"],
    ["avoids the reserved name", "History", "シート"],
    ["has a name even where nothing is left", "'''", "シート"],
    ["ends at 31 UTF-16 units", "あ".repeat(40), "あ".repeat(31)],
    ["does not end in half of a character", `${"あ".repeat(30)}𠮷`, "あ".repeat(30)],
    ["joins lines", "一\n二", "一・二"],
  ])("%s", (_promise, wanted, expected) => {
    expect(named(wanted)).toBe(expected);
  });

  it.each([
    ["in another case", "plan", ["PLAN"], "plan (2)"],
    ["in another width", "ＰＬＡＮ", ["plan"], "ＰＬＡＮ (2)"],
    ["already counted", "計画", ["計画", "計画 (2)"], "計画 (3)"],
    ["as long as it may be", "あ".repeat(31), ["あ".repeat(31)], `${"あ".repeat(27)} (2)`],
  ])("differs from a name %s", (_case, wanted, taken, expected) => {
    expect(named(wanted, taken)).toBe(expected);
  });

  it("is not given twice", () => {
    const taken = new Set<string>();
    expect([legalSheetName("章", taken), legalSheetName("章", taken)]).toEqual(["章", "章 (2)"]);
  });
});
