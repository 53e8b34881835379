import { withLineFeeds } from "../../../src/document/text/lineFeeds";

it.each([
  ["Windows", "\r\n"],
  ["old Macs", "\r"],
  ["PowerPoint", "\v"],
  ["mainframes", "\u0085"],
  ["Unicode's lines", "\u2028"],
  ["Unicode's paragraphs", "\u2029"],
])("a line ends as %s end it", (_, end) => {
  expect(withLineFeeds(`1-1. 支援${end}実施主体：市民課${end}${end}あ`)).toBe(
    "1-1. 支援\n実施主体：市民課\n\nあ",
  );
});

it("a page begins on a line of its own, and with its mark", () => {
  expect(withLineFeeds("あ\fい\n\fう\r\n\f\fえ")).toBe("あ\n\fい\n\fう\n\f\fえ");
});
