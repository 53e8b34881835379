import { isPriorityCell, readPriority, readPriorityLine } from "../../../src/plan/words/priority";

describe("marks of a priority measure", () => {
  it.each([
    "窓口の充実【重点施策】",
    "窓口の充実【重点】",
    "窓口の充実　【 重点施策 】",
    "【重点】窓口の充実",
    "窓口の充実（重点）",
    "窓口の充実(重点施策)",
    "窓口の充実〔重点〕",
    "窓口の充実＜重点＞",
    "窓口の充実★",
    "★窓口の充実",
    "◎窓口の充実",
    "窓口の充実　◎重点",
    "窓口の充実◎重点",
    "窓口の充実　重点施策",
    "重点施策　窓口の充実",
    "窓口の充実（★）",
  ])("are taken off: %s", (text) => {
    const { text: title, mark } = readPriority(text);
    expect(title).toBe("窓口の充実");
    expect(mark).not.toBe("none");
  });

  it.each(["重点地区の整備", "防災重点地域", "窓口の充実【新規】", "重点的な支援", "○×クイズ"])(
    "are not seen in: %s",
    (text) => {
      expect(readPriority(text)).toEqual({ text, mark: "none" });
    },
  );

  it.each(["○", "◎", "●", "★", "重点", "重点施策", "はい", "TRUE", "１", " ◯ ", "【重点】"])(
    "in a cell: %s",
    (cell) => {
      expect(isPriorityCell(cell)).toBe(true);
    },
  );

  it.each(["", "　", "-", "×", "いいえ", "FALSE", "0"])("are not in the cell: %s", (cell) => {
    expect(isPriorityCell(cell)).toBe(false);
  });

  it.each([
    ["【重点施策】", true],
    ["重点施策：○", true],
    ["重点：－", false],
    ["重点的に進めた。", null],
    ["★自己評価", null],
  ])("on a line of their own, in %s: %s", (text, isPriority) => {
    expect(readPriorityLine(text)).toBe(isPriority);
  });
});
