import fc from "fast-check";
import { FormulaReader } from "../../../workbench/formula/formulaTemplate";

const sheet = fc.constantFrom("", "計画!", "'1 情報'!", "'a''b'!", "'x),MATCH('!", "'+'!");
const address = fc.constantFrom("A1", "$B$2", "C:C", "2:3", "A1:$B$2");
const part = fc.oneof(
  fc.tuple(sheet, address).map((texts) => texts.join("")),
  fc.constantFrom('"A1"', "\"'計画'!A1\"", "3", "名前", "計画!名前", "#REF!A1"),
);
const formula = fc
  .array(fc.tuple(part, fc.constantFrom("+", "&", "),MATCH(", ",")), { minLength: 1, maxLength: 4 })
  .map((parts) => `=SUM(${parts.flat().slice(0, -1).join("")})`);

it("finds the references of a formula, whatever formulas were read before", () => {
  fc.assert(
    fc.property(fc.array(formula, { minLength: 2, maxLength: 8 }), (formulas) => {
      const reader = new FormulaReader();
      for (const each of formulas) {
        const { template, references } = reader.read(each);
        const alone = new FormulaReader().read(each);
        expect(references).toEqual(alone.references);
        expect(template.literals).toEqual(alone.template.literals);
      }
    }),
    { numRuns: 1000 },
  );
});

it("takes copies of a formula for one kind", () => {
  const reader = new FormulaReader();
  const [first, second] = ["=IF('1 甲'!$G$7=C7,B7,\"B7\")", "=IF('2 乙'!$G$9=C31,B31,\"B7\")"].map((each) =>
    reader.read(each),
  );
  expect(second?.template).toBe(first?.template);
  expect(second?.references).toEqual([
    { sheetName: "2 乙", area: { row: 8, column: 6, rowCount: 1, columnCount: 1 } },
    { sheetName: null, area: { row: 30, column: 2, rowCount: 1, columnCount: 1 } },
    { sheetName: null, area: { row: 30, column: 1, rowCount: 1, columnCount: 1 } },
  ]);
});
