import fc from "fast-check";
import { cell, paragraph, run, table } from "./wordFile";
import { seen } from "./readWordText";

/** XML with a place for a word in it, as `§`. */
const inlineShapes = [
  run("§"),
  `<w:hyperlink>${run("§")}</w:hyperlink>`,
  `<w:ins w:id="1">${run("§")}</w:ins>`,
  `<w:smartTag><w:smartTag>${run("§")}</w:smartTag></w:smartTag>`,
  `<w:sdt><w:sdtPr/><w:sdtContent>${run("§")}</w:sdtContent></w:sdt>`,
  `<w:fldSimple w:instr="SEQ 表">${run("§")}</w:fldSimple>`,
  `<w:r><w:ruby><w:rt>${run("よみ")}</w:rt><w:rubyBase>${run("§")}</w:rubyBase></w:ruby></w:r>`,
  `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF x</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run("§")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  `<w:r><w:t>§</w:t><w:tab/></w:r><w:del w:id="2"><w:r><w:delText>消</w:delText></w:r></w:del>`,
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>§</w:t></mc:Choice><mc:Fallback><w:t>§</w:t></mc:Fallback></mc:AlternateContent></w:r>`,
];

const inlines = fc.array(fc.constantFrom(...inlineShapes), { minLength: 1, maxLength: 4 });
const paragraphs = inlines.map((parts) => paragraph(parts.join("")));
const { block } = fc.letrec<{ block: string; cells: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthIdentifier: "blocks" },
    paragraphs,
    tie("block").map((inner) => `<w:sdt><w:sdtContent>${inner}</w:sdtContent></w:sdt>`),
    fc
      .array(fc.array(tie("cells"), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map(table),
    tie("block").map((inner) =>
      paragraph(`<w:r><w:pict><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></w:pict></w:r>`),
    ),
  ),
  cells: tie("block").map((inner) =>
    cell(`${inner.startsWith("<w:sdt>") ? paragraph("") : ""}${inner}${paragraph("")}`),
  ),
}));

describe("the words of a Word document", () => {
  it("come out once each, in their order, wherever they stand", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 5 }), async (blocks) => {
        let count = 0;
        // The two forms of the same content hold the same word.
        const body = blocks
          .join("")
          .replace(/<mc:Choice Requires="wps"><w:t>§|§/g, (place) => place.replace("§", `語${++count}。`))
          .replace(/(語\d+。)(<\/w:t><\/mc:Choice><mc:Fallback><w:t>)語\d+。/g, "$1$2$1");
        const words = (await seen({ body }))
          .flat(2)
          .join("")
          .match(/語\d+。/g);
        const expected = [...body.replace(/<mc:Fallback>.*?<\/mc:Fallback>/g, "").matchAll(/語\d+。/g)].map(
          ([word]) => word,
        );
        expect(words).toEqual(expected);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
