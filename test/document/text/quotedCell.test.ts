import { readQuotedCell } from "../../../src/document/text/quotedCell";

it("a cell of several lines ends with its quotation mark", () => {
  expect(readQuotedCell('"一行目\n""二""行目"\t課', 0, "\t")).toEqual({ text: '一行目\n"二"行目', end: 13 });
});

it("a mark at the start of one cell and at the end of a later one swallow no rows between them", () => {
  expect(readQuotedCell('"ごみゼロ\t課\n防災\t訓練"\n', 0, "\t")).toBeNull();
});
