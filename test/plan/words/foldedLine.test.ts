import { foldLine, typedText } from "../../../src/plan/words/foldedLine";

const circledDigits = /^[\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]$/;
const unseen = /\p{Default_Ignorable_Code_Point}/u;
/** What has a spelling of its own beside NFKC; test/plan/words/foldText.test.ts says which. */
const ownSpelling =
  /[\u207b\u208b\u2010-\u2015\u2043\u2212\u2796\u301c\u3030\u223c\u223e\u2053\u2e80-\u2ef3\ufe31\ufe32\ufe58]/;

describe("a folded line", () => {
  it("has each character as NFKC has it, but circled digits as typed and nothing that cannot be seen", () => {
    const astral = ["𠮷", "𝟏", "😀", "\u{2f800}"];
    const characters = [
      ...Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)),
      ...astral,
    ].filter((character) => !ownSpelling.test(character));
    const other = characters.filter((character) => {
      const expected = unseen.test(character)
        ? ""
        : circledDigits.test(character)
          ? character
          : character.normalize("NFKC");
      return foldLine(character).text !== expected;
    });
    expect(other).toEqual([]);
  });

  it("composes kana with the marks behind them", () => {
    expect(foldLine("ｶﾞか\u3099は\u309a葛\u{e0100}").text).toBe("ガがぱ葛");
  });

  it("is as long as 240 units of what was typed", () => {
    expect(foldLine(`${"㌔".repeat(240)}あ`).text).toBe("キロ".repeat(240));
  });

  it.each([
    ["full-width characters", "１－１　情報", 4, "情報"],
    ["characters that become several", "㌔㍍1 あ", 6, "1 あ"],
    ["the middle of what one becomes", "…あ", 1, "…あ"],
    ["characters of no width", "\u200b1\u200b-1 あ", 1, "-1 あ"],
    ["kana with their marks apart", "１ か\u3099け", 3, "け"],
    ["pairs of units", "😀１ あ", 3, " あ"],
    ["the end of the line", "あ", 1, ""],
    ["beyond its end", "あ", 2, ""],
    ["the end of what is folded", `${"あ".repeat(240)}い`, 240, "い"],
  ])("leads back to what was typed: %s", (_name, source, position, typed) => {
    expect(typedText(foldLine(source), position)).toBe(typed);
  });
});
