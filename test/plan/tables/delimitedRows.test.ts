import { readRows, withoutQuotes } from "../../../src/plan/tables/delimitedRows";

const cellsOf = (text: string, delimiter: string): string[][] =>
  readRows(text, delimiter).map(({ cells }) => cells);

describe("rows from the clipboard of Excel", () => {
  it.each<[string, string, string[][]]>([
    [
      "a quotation mark at the start of a cell",
      '"ごみ"ゼロ\t課\n防災\t課',
      [
        ['"ごみ"ゼロ', "課"],
        ["防災", "課"],
      ],
    ],
    [
      "a cell all in quotation marks",
      '"協働"\t課\n防災\t課',
      [
        ['"協働"', "課"],
        ["防災", "課"],
      ],
    ],
    [
      "one that is never closed",
      '"ごみゼロ\t課\n防災\t課',
      [
        ['"ごみゼロ', "課"],
        ["防災", "課"],
      ],
    ],
    [
      "one that a later cell seems to close",
      '"ごみ\t課\n防災\t課"',
      [
        ['"ごみ', "課"],
        ["防災", '課"'],
      ],
    ],
    [
      "inches",
      '6"管\t5"\n防災\t課',
      [
        ['6"管', '5"'],
        ["防災", "課"],
      ],
    ],
    [
      "a cell with a line break",
      '"一行目\n二行目"\t課\n防災\t課',
      [
        ["一行目\n二行目", "課"],
        ["防災", "課"],
      ],
    ],
    ["one with quotation marks in it too", '"一行目\n""二""行目"\t課', [['一行目\n"二"行目', "課"]]],
    [
      "a table in quotation marks throughout",
      '"施策"\t"課"\n"防災"\t""',
      [
        ["施策", "課"],
        ["防災", ""],
      ],
    ],
    ["blank cells and rows", "\t課\n\n防災\t", [["", "課"], [""], ["防災", ""]]],
  ])("mean what the cells hold: %s", (_, text, cells) => {
    expect(cellsOf(text, "\t")).toEqual(cells);
  });

  it("know on which line each begins", () => {
    expect(readRows('a\t"一\n二\n三"\nb\tc', "\t").map(({ line }) => line)).toEqual([1, 4]);
  });

  it("lose their quotation marks where they are no table, and keep their lines", () => {
    expect(withoutQuotes('自己評価\t\n"花壇を増やした。\n来年も続ける。"\t\n"おわり"\t')).toBe(
      '自己評価\t\n花壇を増やした。\n来年も続ける。\t\n"おわり"\t',
    );
  });
});

describe("rows of a CSV", () => {
  it.each<[string, string, string[][]]>([
    ["cells in quotation marks", '"a, b","c\nd","e""f"', [["a, b", "c\nd", 'e"f']]],
    [
      "a quotation mark within a cell",
      '6"管,5\n防災,課',
      [
        ['6"管', "5"],
        ["防災", "課"],
      ],
    ],
    [
      "spaces before a quotation mark",
      '1, "見守り, 訪問", "課"\n2,b,c',
      [
        ["1", "見守り, 訪問", "課"],
        ["2", "b", "c"],
      ],
    ],
    [
      "empty quotation marks",
      '"",a\n,""',
      [
        ["", "a"],
        ["", ""],
      ],
    ],
  ])("are read by RFC 4180: %s", (_, text, cells) => {
    const rows = readRows(text, ",");
    expect(rows.map((row) => row.cells)).toEqual(cells);
    expect(rows.some(({ hasStrayQuotes }) => hasStrayQuotes)).toBe(false);
  });

  it.each<[string, string, string[][]]>([
    [
      "text behind the closing one",
      '"ごみ"ゼロ,課,清掃\n防災,課,訓練',
      [
        ["ごみゼロ", "課", "清掃"],
        ["防災", "課", "訓練"],
      ],
    ],
    [
      "none that closes",
      '"ごみゼロ,課,清掃\n防災,課,訓練',
      [
        ['"ごみゼロ', "課", "清掃"],
        ["防災", "課", "訓練"],
      ],
    ],
    [
      "one in a later row that would swallow the rows between",
      '"ごみゼロ,課,清掃\n防災,課,訓練\n窓口,課,"相談"',
      [
        ['"ごみゼロ', "課", "清掃"],
        ["防災", "課", "訓練"],
        ["窓口", "課", "相談"],
      ],
    ],
  ])("lose no row by a stray quotation mark, which is told: %s", (_, text, cells) => {
    const [first, ...others] = readRows(text, ",");
    expect([first, ...others].map((row) => row?.cells)).toEqual(cells);
    expect(first?.hasStrayQuotes).toBe(true);
    expect(others.some(({ hasStrayQuotes }) => hasStrayQuotes)).toBe(false);
  });
});
