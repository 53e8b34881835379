import { areaReference, parseArea, qualifiedAddress, splitSheetName } from "../../../src/file/model/address";
import { columnLimit, rowLimit, subtractArea } from "../../../src/file/model/area";
import { shiftArea } from "../../../src/file/model/shiftCells";
import type { Shift } from "../../../src/file/model/shiftCells";
import type { Area } from "../../../src/file/model/workbook";

const area = (reference: string): Area => {
  const parsed = parseArea(reference);
  if (!parsed) throw new Error(`${reference} is no reference.`);
  return parsed;
};

describe("a reference", () => {
  it.each<{ reference: string; expected: Area }>([
    { reference: "B3", expected: { row: 2, column: 1, rowCount: 1, columnCount: 1 } },
    { reference: "AA10:$B$2", expected: { row: 1, column: 1, rowCount: 9, columnCount: 26 } },
    { reference: "B:C", expected: { row: 0, column: 1, rowCount: rowLimit, columnCount: 2 } },
    { reference: "5:7", expected: { row: 4, column: 0, rowCount: 3, columnCount: columnLimit } },
  ])("$reference is an area", ({ reference, expected }) => {
    expect(parseArea(reference)).toEqual(expected);
  });

  it.each(["A1", "C3:D9", "B:C", "5:7", "A1:XFD1048576"])("%s is written as it was read", (reference) => {
    expect(areaReference(area(reference))).toBe(reference);
  });

  it.each([
    { name: "計画", expected: "計画!$A$1:$B$2" },
    { name: "1 情報", expected: "'1 情報'!$A$1:$B$2" },
    { name: "It's", expected: "'It''s'!$A$1:$B$2" },
    { name: "H28", expected: "'H28'!$A$1:$B$2" },
    { name: "R", expected: "'R'!$A$1:$B$2" },
  ])("names the sheet $name in apostrophes where Excel does", ({ name, expected }) => {
    expect(qualifiedAddress(name, area("A1:B2"), true)).toBe(expected);
    expect(splitSheetName(expected)).toEqual({ sheetName: name, reference: "$A$1:$B$2" });
  });
});

describe("an area without another", () => {
  it.each([
    { from: "A1:C3", hole: "B2", left: ["A1:C1", "A3:C3", "A2", "C2"] },
    { from: "A1:C3", hole: "A2:C2", left: ["A1:C1", "A3:C3"] },
    { from: "A1:C3", hole: "E5", left: ["A1:C3"] },
    { from: "A1:C3", hole: "A:C", left: [] },
  ])("$from without $hole is $left", ({ from, hole, left }) => {
    expect(subtractArea(area(from), area(hole)).map((piece) => areaReference(piece))).toEqual(left);
  });
});

describe("an area after a shift", () => {
  it.each<{ kind: Shift["kind"]; along: Shift["along"]; at: string; from: string; to: string | null }>([
    { kind: "insert", along: "rows", at: "3:4", from: "A3:B5", to: "A5:B7" },
    { kind: "insert", along: "rows", at: "4:4", from: "A3:B5", to: "A3:B6" },
    { kind: "insert", along: "rows", at: "6:6", from: "A3:B5", to: "A3:B5" },
    { kind: "insert", along: "rows", at: "3:4", from: "B:C", to: "B:C" },
    { kind: "delete", along: "rows", at: "1:2", from: "A3:B5", to: "A1:B3" },
    { kind: "delete", along: "rows", at: "2:3", from: "A3:B5", to: "A2:B3" },
    { kind: "delete", along: "rows", at: "5:9", from: "A3:B5", to: "A3:B4" },
    { kind: "delete", along: "rows", at: "3:5", from: "A3:B5", to: null },
    { kind: "insert", along: "columns", at: "B:B", from: "A3:B5", to: "A3:C5" },
    { kind: "insert", along: "rows", at: "A3:A4", from: "A3:B5", to: "A3:B5" },
    { kind: "delete", along: "rows", at: "A3:B3", from: "A3:B5", to: "A3:B4" },
  ])("$from is $to after $kind of $at", ({ kind, along, at, from, to }) => {
    const shifted = shiftArea(area(from), { kind, along, area: area(at) });
    expect(shifted && areaReference(shifted)).toBe(to);
  });
});
