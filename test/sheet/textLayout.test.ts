import {
  fitsInOneRow,
  lineCount,
  rowHeight,
  rowHeightLimit,
  splitToFit,
  textHeight,
} from "../../src/sheet/textLayout";

const box = { columnWidth: 42, fontSize: 10 };
const sentence = "市民活動団体への支援を充実させるとともに、関係機関との連携を強化していく必要がある。";

describe("the height of a text", () => {
  it("grows with its lines", () => {
    const heights = [1, 2, 3].map((count) => textHeight(Array(count).fill("一行").join("\n"), box));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(new Set(heights).size).toBe(3);
  });

  it("counts the widths of letters, not their number", () => {
    expect(lineCount("i".repeat(60), box)).toBe(1);
    expect(lineCount("W".repeat(30), box)).toBe(2);
    expect(lineCount("ｱ".repeat(39), box)).toBe(1);
  });

  it.each([
    ["a word, which goes to the next line whole", `${"あ".repeat(18)}international`, 2],
    ["an address", `${"あ".repeat(15)} https://example.jp`, 2],
    ["an address that takes what precedes it along", `一 ${"あ".repeat(16)}https://a.jp`, 3],
    ["a word longer than a line", "a".repeat(90), 3],
    ["。, which takes the character before it along", `${"あ".repeat(21)}。${"い".repeat(20)}`, 3],
    ["「, which goes with the character after it", `${"あ".repeat(20)}「${"い".repeat(21)}`, 3],
    ["no line for a line feed at the end", "あ\n", 1],
    ["one line for each other line feed, of two characters too", "あ\n\nい\r\nう", 4],
  ])("counts %s", (_name, text, lines) => {
    expect(lineCount(text, box)).toBe(lines);
  });

  it("never makes a row taller than Excel allows", () => {
    expect(rowHeight([{ text: sentence.repeat(50), columnWidth: 42 }])).toBe(rowHeightLimit);
  });

  it("is that of the tallest cell of the row", () => {
    const short = { text: "短い", columnWidth: 42 };
    const long = { text: sentence.repeat(4), columnWidth: 42 };
    expect(rowHeight([short, long])).toBe(rowHeight([long]));
  });
});

describe("a text that is too long for one row", () => {
  const paragraphs = Array.from(
    { length: 30 },
    (_, index) => `${index + 1}段落目。${sentence.repeat(2)}`,
  ).join("\n");

  it.each([
    ["paragraphs", paragraphs],
    ["one long paragraph", sentence.repeat(60)],
    ["no full stop at all", "あ".repeat(5000)],
    ["surrogate pairs and combining marks", "𠮷野家が\u3099か\u309Aと👨‍👩‍👧".repeat(300)],
    ["only line feeds", "\n".repeat(200)],
    ["half-width text", "abc def ".repeat(2000)],
  ])("is cut into pieces that each fit and together are the text: %s", (_name, text) => {
    const pieces = splitToFit(text, box);
    expect(pieces.join("")).toBe(text);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => fitsInOneRow(piece, box))).toBe(true);
  });

  it("is cut between paragraphs where it has them", () => {
    const pieces = splitToFit(paragraphs, box);
    expect(pieces.slice(0, -1).every((piece) => piece.endsWith("\n"))).toBe(true);
  });

  it("is cut after a sentence where a paragraph alone is too long", () => {
    const pieces = splitToFit(sentence.repeat(60), box);
    expect(pieces.every((piece) => piece.endsWith("。"))).toBe(true);
  });

  it("is never cut inside a character", () => {
    const pieces = splitToFit("𠮷".repeat(3000), box);
    expect(pieces.every((piece) => piece.length % 2 === 0)).toBe(true);
  });

  it.each([1, 3, 10])("is cut into pieces of no more lines than asked for: %d", (mostLines) => {
    const pieces = splitToFit(paragraphs, box, mostLines);
    expect(pieces.join("")).toBe(paragraphs);
    expect(Math.max(...pieces.map((piece) => lineCount(piece, box)))).toBeLessThanOrEqual(mostLines);
  });

  it("is never cut so that a piece fills less than half of its lines", () => {
    const pieces = splitToFit(`見出し\n${sentence.repeat(60)}`, box, 10);
    expect(Math.min(...pieces.slice(0, -1).map((piece) => lineCount(piece, box)))).toBeGreaterThanOrEqual(5);
  });

  it("is never cut inside a family of emoji", () => {
    const family = "👨‍👩‍👧";
    const pieces = splitToFit(family.repeat(300), box, 2);
    expect(pieces.every((piece) => piece.length % family.length === 0)).toBe(true);
  });
});
