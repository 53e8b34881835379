import { replaceReferences, replaceSheetName } from "../../../src/file/model/formulaReferences";

describe("the references of a formula", () => {
  it.each([
    { formula: "=A1+$B$2", found: ["A1", "$B$2"] },
    { formula: "=SUM(A1:B2,C:D,5:7)", found: ["A1:B2", "C:D", "5:7"] },
    { formula: "='1 情報'!A1&計画!B2:C3", found: ["1 情報!A1", "計画!B2:C3"] },
    { formula: "='It''s'!A1", found: ["It's!A1"] },
    { formula: '="A1"&"""B2"""&C3', found: ["C3"] },
    { formula: "=LOG10(A1)+ATAN2(B1,2)", found: ["A1", "B1"] },
    { formula: "=計画!identity+rate2024x", found: ["計画!"] },
    { formula: "=#REF!A1", found: [] },
    { formula: "=IF(A1={1,2},1E5,0)", found: ["A1"] },
  ])("$formula speaks of $found", ({ formula, found }) => {
    const seen: string[] = [];
    replaceReferences(formula, ({ sheetName, address }) => {
      seen.push((sheetName === null ? "" : `${sheetName}!`) + (address ?? ""));
      return null;
    });
    expect(seen).toEqual(found);
  });

  it.each([
    { formula: "=Sheet1!A1+SHEET1!B2", oldName: "Sheet1", newName: "計画", expected: "=計画!A1+計画!B2" },
    { formula: "='施策 1'!A1", oldName: "施策 1", newName: "It's", expected: "='It''s'!A1" },
    { formula: '=Sheet1!A1&"Sheet1!A1"', oldName: "Sheet1", newName: "x", expected: '=x!A1&"Sheet1!A1"' },
    { formula: "=Sheet10!A1", oldName: "Sheet1", newName: "x", expected: "=Sheet10!A1" },
    { formula: "=Sheet1!name", oldName: "Sheet1", newName: "a b", expected: "='a b'!name" },
    { formula: "=Sheet1!A1:B2", oldName: "Sheet1", newName: null, expected: "=#REF!A1:B2" },
    { formula: "=Plan!A1", oldName: "Plan", newName: "H28", expected: "='H28'!A1" },
  ])(
    "$formula becomes $expected when $oldName becomes $newName",
    ({ formula, oldName, newName, expected }) => {
      expect(replaceSheetName(formula, oldName, newName)).toBe(expected);
    },
  );
});
