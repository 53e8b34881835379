import { classifyAnswer, formulaPlaceholders, placeholders } from "../../src/forms/answer";

describe("an assessment", () => {
  it.each(["", " ", "　", "\u00A0", "\u200B", "\n\n", "\t　\r\n", "\uFEFF"])(
    "is blank when nothing is to be seen: %j",
    (text) => {
      expect(classifyAnswer(text)).toBe("blank");
    },
  );

  it.each([
    "未記入",
    "【未記入】",
    "（記入中）",
    "検討中。",
    "調整中",
    "未定",
    "同上",
    "上記のとおり",
    "上記の通り",
    "―",
    "－",
    "-",
    "ー",
    "…",
    "・・・",
    "――",
    "TBD",
    "ＴＢＤ",
    "tbd",
    "N/A",
    "ｎ／ａ",
    "未 記 入",
    "未\n定",
    "*",
    "？？？",
  ])("is not written when it is a placeholder: %s", (text) => {
    expect(classifyAnswer(text)).toBe("placeholder");
  });

  it.each(["なし", "特になし", "特になし。", "（なし）", "該当なし", " 特に なし "])(
    "is an answer worth a second look: %s",
    (text) => {
      expect(classifyAnswer(text)).toBe("none");
    },
  );

  it.each([
    "相談件数は目標を上回った。",
    "同上の理由により、引き続き検討中である。",
    "特になしとした理由は、該当する事業を実施していないためである。",
    "A",
    "=1+1",
    "未定の部分はあるが、おおむね順調である。",
  ])("is text when it says something: %s", (text) => {
    expect(classifyAnswer(text)).toBe("text");
  });

  it.each([...placeholders, ...formulaPlaceholders])(
    "is not written as %s, which is on the lists",
    (word) => {
      expect(classifyAnswer(word)).toBe("placeholder");
    },
  );
});
