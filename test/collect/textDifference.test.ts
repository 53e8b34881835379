import { textDifference } from "../../src/collect/textDifference";

const marked = (one: string, other: string): string[] =>
  textDifference(one, other).map((parts) =>
    parts.map(({ text, isSame }) => (isSame ? text : `[${text}]`)).join(""),
  );

describe("what differs in two texts", () => {
  it("is told clause by clause", () => {
    expect(
      marked(
        "講座を開いた。広報紙で、周知した。好評だった",
        "講座を二度開いた。広報紙で、周知した。好評だった",
      ),
    ).toEqual([
      "[講座を開いた。]広報紙で、周知した。好評だった",
      "[講座を二度開いた。]広報紙で、周知した。好評だった",
    ]);
  });

  it("is only what was put in or left out, wherever it stands", () => {
    expect(marked("一。二。三。四。", "零。一。三。四。五。")).toEqual([
      "一。[二。]三。四。",
      "[零。]一。三。四。[五。]",
    ]);
  });

  it("is everything where one is blank, and nothing where both are the same", () => {
    expect(marked("", "新しい。\n二行目")).toEqual(["", "[新しい。\n二行目]"]);
    expect(marked("同じ。", "同じ。")).toEqual(["同じ。", "同じ。"]);
  });

  it("loses no character, however long the texts are", () => {
    const long = (seed: number) =>
      Array.from({ length: 3_000 }, (_, index) => `文${(index * seed) % 977}。`).join("");
    const [one, other] = textDifference(long(7), long(11));
    const whole = (parts: typeof one) => parts.map(({ text }) => text).join("");
    expect([whole(one), whole(other)]).toEqual([long(7), long(11)]);
  });
});
