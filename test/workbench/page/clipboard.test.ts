import { copiedText, parsePastedText } from "../../../workbench/page/grid/clipboard";

describe("a pasted text", () => {
  it.each([
    ["文章", [["文章"]]],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["一行目\n二行目", [["一行目"], ["二行目"]]],
    ['"一行目\n二行目"\t右', [["一行目\n二行目", "右"]]],
    ['"「""」"', [['「"」']]],
    ['"閉じない', [['"閉じない']]],
    ['あ"い"う', [['あ"い"う']]],
    ["a\t", [["a", ""]]],
    ["", [[""]]],
  ])("%j gives the cells %j", (text, cells) => {
    expect(parsePastedText(text)).toEqual(cells);
  });

  it.each([
    [
      [
        ["a", "b"],
        ["c", ""],
      ],
    ],
    [[["一行目\n二行目", 'あ"い', "タブ\tあり"]]],
  ])("gives back the cells %j that were copied", (cells) => {
    expect(parsePastedText(copiedText(cells))).toEqual(cells);
  });
});
