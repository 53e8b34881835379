import { foldLine, typedText } from "../../../src/plan/words/foldedLine";

const circledDigits = /^[\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]$/;
const zeroWidths = /\u200b|\u200c|\u200d|\u2060|\ufeff|[\ufe00-\ufe0f]/;

describe("a folded line", () => {
  it("has each character as NFKC has it, but circled digits as typed and nothing of no width", () => {
    const astral = ["𠮷", "𝟏", "😀", "\u{2f800}"];
    const characters = [
      ...Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)),
      ...astral,
    ];
    const other = characters.filter((character) => {
      const expected = zeroWidths.test(character)
        ? ""
        : circledDigits.test(character)
          ? character
          : character.normalize("NFKC");
      return foldLine(character).text !== expected;
    });
    expect(other).toEqual([]);
  });

  it("folds each character alone, so that marks stay behind what they mark", () => {
    expect(foldLine("ｶﾞか\u3099").text).toBe("カ\u3099か\u3099");
  });

  it("is as long as 240 units of what was typed", () => {
    expect(foldLine(`${"㌔".repeat(240)}あ`).text).toBe("キロ".repeat(240));
  });

  it.each([
    ["full-width characters", "１－１　情報", 4, "情報"],
    ["characters that become several", "㌔㍍1 あ", 6, "1 あ"],
    ["the middle of what one becomes", "…あ", 1, "…あ"],
    ["characters of no width", "\u200b1\u200b-1 あ", 1, "-1 あ"],
    ["pairs of units", "😀１ あ", 3, " あ"],
    ["the end of the line", "あ", 1, ""],
    ["beyond its end", "あ", 2, ""],
    ["the end of what is folded", `${"あ".repeat(240)}い`, 240, "い"],
  ])("leads back to what was typed: %s", (_name, source, position, typed) => {
    expect(typedText(foldLine(source), position)).toBe(typed);
  });
});
